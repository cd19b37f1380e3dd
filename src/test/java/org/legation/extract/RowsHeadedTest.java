package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Tables whose rows are headed by others, set side by side, or about events and parts of states.
 */
class RowsHeadedTest {
  private static final String KENYA = "Foreign relations of Kenya";
  private static final String PAIR = "Ghana–Norway relations";

  @Test
  void anEmptyColumnOnlySetsTheHalvesOfATableApart() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Diplomatic relations ==
                {|
                ! # !! Country !! Date !! !! # !! Country !! Date
                |-
                | 1 || Norway || 12 December 1963 || || 3 || Chile || 3 May 1964
                |-
                | 2 || Peru || 1965 || || || ||
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1963-12-12",
            "relations asserted KE > CL 1964-05-03",
            "relations asserted KE > PE 1965");
  }

  @Test
  void theDateOfAnEventIsOfNothingElse() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Political relations ==
                {|
                ! Date !! Country !! Event
                |-
                | 1964 || Norway || Diplomatic relations established
                |-
                | 1971 || Peru || Ambassador expelled
                |}
                """))
        .containsExactly("relations asserted KE > NO 1964");
  }

  @Test
  void aRowOverTheWholeWidthIsTheCaptionOfThoseBelow() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Dates ==
                {|
                ! colspan=2 | Diplomatic relations
                |-
                ! Date !! State
                |-
                | 12 December 1963 || {{flag|Norway}}
                |-
                | 1964 || {{flag|Chile}}<br>{{flag|Peru}}
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1963-12-12",
            "relations asserted KE > CL 1964",
            "relations asserted KE > PE 1964");
  }

  @Test
  void visitorsWithoutAStateAreOfTheOtherSide() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Exchange of visits ==
                {|
                ! colspan=3 | From Ghana to Norway
                |-
                ! Year !! Name !! Office
                |-
                | 1978 || Kofi Boateng || Foreign Minister
                |-
                ! colspan=3 | From Norway to Ghana
                |-
                ! Year !! Name !! Office
                |-
                | 1996, 2004 || Thor Hansen || Prime Minister
                |}
                """))
        .containsExactly(
            "visit asserted GH > NO 1978",
            "visit asserted NO > GH 1996",
            "visit asserted NO > GH 2004");
  }

  @Test
  void aTreatyUnderNegotiationIsPossible() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Treaties ==
                {|
                ! Treaty !! Signed at !! Signature !! Status
                |-
                | Trade agreement || Oslo || 3 May 1984 || In force
                |-
                | Extradition treaty || || – || Under negotiation
                |}
                """))
        .containsExactly(
            "agreement asserted GH > NO 1984-05-03 : Trade agreement",
            "agreement possible GH > NO : Extradition treaty");
  }

  @Test
  void aPartOfAStateResolvesAndDoesNotRecognise() {
    assertThat(
            ToldBy.wikitext(
                "International recognition of Somaliland",
                """
                == Recognition by sub-national bodies ==
                {|
                ! Entity !! Body !! Date
                |-
                | {{flag|Wales}} || Senedd || 3 March 2005
                |}
                == States that recognise Somaliland ==
                === UN member states ===
                {|
                ! No. !! Name !! Date of recognition !! Notes
                |-
                | 1 || Nepal || 3 July 2002 || Suspended on 5 August 2004, resumed 9 May 2010.
                |}
                === Non-UN member states ===
                {|
                ! Name !! Date
                |-
                | {{flag|Abkhazia}} || 16 August 2007
                |}
                """))
        .containsExactly(
            "resolution asserted GB-WLS > SO-SOM 2005-03-03",
            "recognition asserted NP > SO-SOM 2002-07-03",
            "recognition ended NP > SO-SOM 2004-08-05",
            "recognition asserted NP > SO-SOM 2010-05-09",
            "recognition asserted GE-AB > SO-SOM 2007-08-16");
  }
}
