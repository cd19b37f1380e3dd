package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells of tables that say more than their column: dates of posts, brackets, who came. */
class TablesOfPostsTest {
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void aPostInACellTakesTheDatesBehindItsCity() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                {| class="wikitable"
                ! Country !! Ghanaian embassy !! Embassy in Ghana
                |-
                | Chile || Santiago (1990) || Accra (since 1995)
                |-
                | Peru || Lima (opened 1992, closed 2001) || —
                |-
                | Kenya || Nairobi || Accra (high commission, 1965–1990)
                |}
                """))
        .containsExactly(
            "mission asserted GH > CL 1990 @Santiago",
            "mission asserted CL > GH 1995 @Accra",
            "mission asserted GH > PE 1992 @Lima",
            "mission ended GH > PE 2001 @Lima",
            "mission asserted GH > KE @Nairobi",
            "mission ended KE > GH 1965/1990 @Accra");
  }

  @Test
  void aBracketThatSpeaksOfSomethingElseGivesNoDateOfTheColumn() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Recognition ==
                {| class="wikitable"
                ! Country !! Date of recognition
                |-
                | Chile || 3 May 1990 (relations since 2011)
                |-
                | Nepal || 2 March 1991 (embassy opened in 2001)
                |-
                | Oman || 1992 (withdrawn 1999)
                |}
                """))
        .containsExactly(
            "recognition asserted CL > GH 1990-05-03",
            "relations asserted GH > CL 2011",
            "recognition asserted NP > GH 1991-03-02",
            "recognition asserted OM > GH 1992",
            "recognition ended OM > GH 1999");
  }

  @Test
  void aTableOfAmbassadorsNamesTheirEmbassiesToo() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Ambassadors of Ghana ==
                {| class="wikitable"
                ! Country !! Ambassador !! Embassy !! Since
                |-
                | Chile || Kofi Mensah || Santiago || 2011
                |}
                """))
        .containsExactly(
            "office_holder asserted GH > CL 2011 : Kofi Mensah",
            "mission asserted GH > CL @Santiago");
  }

  @Test
  void visitorsAreOfTheStateThatTheyLead() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == State visits to Ghana ==
                {| class="wikitable"
                ! Date !! Name !! Title
                |-
                | 3 May 1990 || {{flagicon|Peru}} Alberto Fujimori || President
                |-
                | July 1998 || King Birendra || King of Nepal
                |-
                | 4 July 1998 || Thor Hansen || Minister
                |}
                == Visits abroad by the President ==
                {| class="wikitable"
                ! No. !! Destination !! Dates
                |-
                | 1 || {{flagicon|Japan}} [[Tokyo]] || 2 July 1992
                |}
                """))
        .containsExactly(
            "visit asserted PE > GH 1990-05-03",
            "visit asserted NP > GH 1998-07",
            "visit asserted GH > JP 1992-07-02");
  }

  @Test
  void aTableOfResolutionsNamesTheBodyAndItsVotes() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Somaliland",
                """
                == Resolutions of parliaments ==
                {| class="wikitable"
                ! Country !! Body !! Date !! For !! Against !! Result
                |-
                | Chile || Senate || 3 May 1990 || 32 || 4 || adopted
                |-
                | Peru || Congress || 12 June 1994 || 20 || 60 || rejected
                |}
                == Votes of states ==
                {| class="wikitable"
                ! Country !! Vote
                |-
                | Kenya || For
                |}
                """))
        .containsExactly(
            "resolution asserted CL > SO-SOM 1990-05-03",
            "resolution denied PE > SO-SOM 1994-06-12");
  }

  @Test
  void anItemOfPostsBehindAStateNeedsNoHeading() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Asia ==
                * {{flag|Japan}}: Tokyo (Embassy), Osaka (Consulate)
                * {{flag|Nepal}}: Kathmandu (Embassy)
                * {{flag|Bhutan}}: Delhi (airport)
                """))
        .containsExactly(
            "mission asserted GH > JP @Tokyo",
            "mission asserted GH > JP @Osaka",
            "mission asserted GH > NP @Kathmandu");
  }
}
