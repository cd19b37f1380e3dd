package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists and tables of treaties, by partner, year and name. */
class AgreementListsTest {
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void aSubheadingMayStandBetweenTheTreatiesAndWhatNamesThem() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Free trade agreements ==
                Ghana has negotiated many of them. By date, these include:
                === Entered alone ===
                * 1995: Free Trade Agreement with Bolivia (terminated in 2010).
                * 2003: Agreement on Fisheries with Peru and Chile
                * Ghana–Nepal Free Trade Agreement (2006)
                * Treaty of Friendship (Japan, 1960)
                * The 1995 agreement with Chile improved trade.
                """))
        .containsExactly(
            "agreement asserted GH > BO 1995 : Free Trade Agreement",
            "agreement ended GH > BO 2010 : Free Trade Agreement",
            "agreement asserted GH > PE 2003 : Agreement on Fisheries",
            "agreement asserted GH > CL 2003 : Agreement on Fisheries",
            "agreement asserted GH > NP 2006 : Ghana–Nepal Free Trade Agreement",
            "agreement asserted GH > JP 1960 : Treaty of Friendship",
            "agreement asserted GH > CL 1995 : agreement");
  }

  @Test
  void aPartnerAndAYearAreEnoughBelowTheNameOfAKindOfTreaty() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Free trade agreements ==
                === Bilateral ===
                * Chile – 2004
                * Kenya (signed 2012, in force 2013)
                * {{flag|Nepal}}: 3 May 2014
                === Negotiations ===
                * Japan
                === Trade ===
                * Togo, 2004 (exports)
                """))
        .containsExactly(
            "agreement asserted GH > CL 2004",
            "agreement asserted GH > KE 2012",
            "agreement asserted GH > NP 2014-05-03",
            "agreement possible GH > JP");
  }

  @Test
  void aTableOfPartnersIsOneOfTreatiesByTheWordsAboveIt() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Trade ==
                Ghana has signed free trade agreements with several partners.
                === In force ===
                {| class="wikitable"
                ! Partner !! Year !! Object
                |-
                | Chile || 2004 || goods and services
                |-
                | Singapore and Brunei || 2011 || goods
                |}
                === Under negotiation ===
                {| class="wikitable"
                ! Partner !! Started
                |-
                | Japan || 2015
                |}
                == Exports ==
                {| class="wikitable"
                ! Partner !! Year !! Tons
                |-
                | Peru || 2004 || 12
                |}
                """))
        .containsExactly(
            "agreement asserted GH > CL 2004",
            "agreement asserted GH > SG 2011",
            "agreement asserted GH > BN 2011",
            "agreement possible GH > JP 2015");
  }

  @Test
  void aColumnOfPartiesNamesTheOtherSide() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Free trade agreements ==
                {| class="wikitable"
                ! Agreement !! Parties !! Signed !! In force
                |-
                | Economic Partnership || {{flag|Japan}} || 2010 || 2011
                |}
                == Tax treaties ==
                {| class="wikitable"
                ! Country !! Date signed !! Entry into force
                |-
                | Kenya || 3 May 1996 || 1 January 1998
                |}
                """))
        .containsExactly(
            "agreement asserted GH > JP 2010 : Economic Partnership",
            "agreement asserted GH > KE 1996-05-03");
  }
}
