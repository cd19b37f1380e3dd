package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items that begin with the name of a state, a region or a city, and say something of it. */
class LabelledItemsTest {
  private static final String SOMALILAND = "Foreign relations of Somaliland";

  @Test
  void whatAnItemSaysIsOfTheStateThatItBeginsWith() {
    assertThat(
            ToldBy.wikitext(
                SOMALILAND,
                """
                == Positions of states ==
                * [[Chile]] – Recognition was extended on 13 May 1990. Relations were established in 1991.
                * [[Norway]]: Diplomatic relations were established on 22 January 1992.
                * [[Kenya]] – Recognised Somaliland in May 1993.
                * [[Ghana]]: the recognition of May 1994 was rescinded on 9 November 1998.
                """))
        .containsExactlyInAnyOrder(
            "recognition asserted CL > SO-SOM 1990-05-13",
            "recognition asserted KE > SO-SOM 1993-05",
            "recognition ended GH > SO-SOM 1998-11-09",
            "relations asserted SO-SOM > CL 1991",
            "relations asserted SO-SOM > NO 1992-01-22");
  }

  @Test
  void aCityBeforeADashIsNoPartOfTheSentenceBehindIt() {
    assertThat(
            ToldBy.wikitext(
                SOMALILAND,
                """
                == Municipal support ==
                * [[Leeds]] – In April 2014, Leeds City Council passed a motion to recognise Somaliland.
                * [[Milan]]: The city council of Milan recognised Somaliland on 3 May 2015.
                """))
        .containsExactlyInAnyOrder(
            "resolution asserted GB-ENG/leeds > SO-SOM 2014-04 : motion",
            "resolution asserted IT/milan > SO-SOM 2015-05-03");
  }

  @Test
  void statesThatRecogniseAreListedBelowTheirYear() {
    assertThat(
            ToldBy.wikitext(
                SOMALILAND,
                """
                == Recognition ==
                === By date ===
                * 1990: [[Chile]] (17 November), [[Norway]] (19 November)
                * 1991: [[Kenya]] (26 July)
                """))
        .containsExactlyInAnyOrder(
            "recognition asserted CL > SO-SOM 1990-11-17",
            "recognition asserted KE > SO-SOM 1991-07-26",
            "recognition asserted NO > SO-SOM 1990-11-19");
  }

  @Test
  void twinsLieWhereTheirItemSays() {
    assertThat(
            ToldBy.wikitext(
                SOMALILAND,
                """
                == Town twinning ==
                * [[Hargeisa]] – [[Bergen]], Norway (2001)
                * [[Sheikhville]] and [[Little Narvik]] (Norway), 2008
                * [[Hargeisa]] – [[Arica]], Chile (until 2015)
                """))
        .containsExactlyInAnyOrder(
            "twinning asserted SO-SOM/hargeisa > NO/bergen 2001",
            "twinning asserted SO-SOM/sheikhville > NO/little-narvik 2008",
            "twinning ended SO-SOM/hargeisa > CL/arica 2015");
  }

  @Test
  void twinsOfATableLieInTheStateOfTheirRow() {
    assertThat(
            ToldBy.wikitext(
                SOMALILAND,
                """
                == Sister cities ==
                {| class="wikitable"
                ! Municipality !! Partner !! Country !! Year
                |-
                | Hargeisa || Little Narvik || Norway || 1999
                |}
                """))
        .containsExactlyInAnyOrder("twinning asserted SO-SOM/hargeisa > NO/little-narvik 1999");
  }
}
