package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists of organisations, treaties, visits, offices and twins, by their headings. */
class ListsTest {
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void listsSideBySideInATableAreReadAsLists() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == International organizations ==
                {|
                |
                * African Union (AU)
                * Interpol
                |
                * World Trade Organization (WTO)
                |}
                """))
        .containsExactly(
            "membership asserted GH : African Union",
            "membership asserted GH : Interpol",
            "membership asserted GH : World Trade Organization");
  }

  @Test
  void whatASentenceSaysWasNegotiatedIsThereByNow() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Free trade agreements ==
                Ghana has negotiated some twenty free trade agreements. These include:
                * 1995: Free Trade Agreement with Peru
                """))
        .containsExactly("agreement asserted GH > PE 1995 : Free Trade Agreement");
  }

  @Test
  void aDayWithoutYearIsNotOfTheYearThatAnotherItemOfTheCellTells() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Bilateral relations ==
                {| class="wikitable"
                ! Country !! Formal relations began !! Notes
                |-
                | Chile || ||
                * Merchants of Chile came in 1604.
                * On 10 April the foreign ministers of Ghana and Chile signed a trade treaty.
                |}
                """))
        .containsExactly("agreement asserted GH > CL : trade treaty");
  }

  @Test
  void linesAndCellsThatAreNamesAreListsToo() {
    String[] four = {
      "membership asserted GH : FAO",
      "membership asserted GH : Interpol",
      "membership asserted GH : ITU",
      "membership asserted GH : WHO"
    };
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == International organizations ==
                FAO<br />Interpol<br>ITU<br>WHO
                """))
        .containsExactly(four);
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == International organizations ==
                {| class="wikitable"
                | FAO || Interpol
                |-
                | ITU || WHO
                |}
                """))
        .containsExactly(four);
  }

  @Test
  void aShortLeadInIsExplainedByTheSentenceBefore() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Cooperation ==
                Ghana is a member of many organisations. Among them are:
                * Interpol (1958)
                * Andean Community (1990, until 1994)
                * Council of Europe (special guest)
                """))
        .containsExactly(
            "membership asserted GH 1958 : Interpol",
            "membership ended GH 1990/1994 : Andean Community");
  }

  @Test
  void aParagraphBehindALeadInIsAListAlthoughAnAbbreviationLooksLikeAVerb() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Cooperation ==
                Ghana is a member of the following international organizations:

                CAN (associate), Interpol, FAO, G-77, WTO.
                """))
        .containsExactly(
            "membership asserted GH : CAN",
            "membership asserted GH : Interpol",
            "membership asserted GH : FAO",
            "membership asserted GH : G-77",
            "membership asserted GH : WTO");
  }

  @Test
  void visitsAreListedByTheirGuestsBelowALineThatSaysWhereTo() {
    assertThat(
            ToldBy.wikitext(
                "Chile–Norway relations",
                """
                == High-level visits ==
                '''High-level visits from Chile to Norway'''
                * President Ana Rojas (2008)
                * Foreign Minister Juan Soto (2012, 2015)

                '''High-level visits from Norway to Chile'''
                * Prime Minister Jens Hagen (May 1997)
                """))
        .containsExactly(
            "visit asserted CL > NO 2008",
            "visit asserted CL > NO 2012",
            "visit asserted CL > NO 2015",
            "visit asserted NO > CL 1997-05");
  }

  @Test
  void treatiesNameTheOtherPartyOrStandBelowIt() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Bilateral treaties ==
                * 1960: Treaty of Friendship with Norway
                === Free trade agreements ===
                * Peru – 3 May 2009
                == Bilateral relations ==
                === Chile ===
                ==== Agreements ====
                * Extradition Treaty (1990)
                """))
        .containsExactly(
            "agreement asserted GH > NO 1960 : Treaty of Friendship",
            "agreement asserted GH > PE 2009-05-03",
            "agreement asserted GH > CL 1990 : Extradition Treaty");
  }

  @Test
  void visitsAreThoseOfWhomTheHeadingNames() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Norway ==
                === Norwegian officials visiting Ghana ===
                * Visit of Thor Hansen, Foreign Minister (1987)
                === Ghanaian officials visiting Norway ===
                * State visit of the President (3 May 1990)
                """))
        .containsExactly("visit asserted NO > GH 1987", "visit asserted GH > NO 1990-05-03");
  }

  @Test
  void officesAreThoseOfTheHeading() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Foreign ministers ==
                * Kofi Mensah (1958–1959)
                == Foreign ambassadors ==
                * Thor Hansen, Norwegian Ambassador to Ghana (1987–1990)
                """))
        .containsExactly(
            "office_holder ended GH 1958/1959 : Kofi Mensah",
            "office_holder ended NO > GH 1987/1990 : Thor Hansen");
  }

  @Test
  void ambassadorsInACapitalAreAccreditedToItsState() {
    assertThat(
            ToldBy.wikitext(
                "Ghana–Norway relations",
                """
                == Ghanaian ambassadors in Oslo ==
                * Kofi Mensah (1958–1959)
                """))
        .containsExactly("office_holder ended GH > NO 1958/1959 : Kofi Mensah");
  }

  @Test
  void aStretchBehindTwinsSaysThatTheyAreNoLonger() {
    assertThat(
            ToldBy.wikitext(
                "Ghana–Norway relations",
                """
                == Twin towns ==
                * Bergen and Accra (1984–1991)
                * Oslo and Kumasi, since 2012
                """))
        .containsExactly(
            "twinning ended GH/accra > NO/bergen 1984/1991",
            "twinning asserted GH/kumasi > NO/oslo 2012");
  }

  @Test
  void twinsBelowTheirMunicipality() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Twin towns ==
                Accra is twinned with:
                * Chicago, United States (1989)
                * Bergen, Norway
                """))
        .containsExactly(
            "twinning asserted GH/accra > US-IL/chicago 1989",
            "twinning asserted GH/accra > NO/bergen");
  }

  @Test
  void whatStandsBelowTheNameOfAStateIsAboutIt() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Bilateral relations ==
                ; Norway
                : Relations were established on 3 May 1960. Norway has an embassy in Accra.
                """))
        .containsExactly(
            "relations asserted GH > NO 1960-05-03", "mission asserted NO > GH @Accra");
  }

  @Test
  void furtherReadingStatesNothing() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Memberships ==
                === See also ===
                * World Health Organization
                """))
        .isEmpty();
  }
}
