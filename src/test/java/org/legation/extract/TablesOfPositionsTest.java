package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of what states and organisations say of a state, and lists that articles on it have. */
class TablesOfPositionsTest {
  private static final String TITLE = "Foreign relations of Somaliland";

  @Test
  void aPositionBesideAStateIsWhatItSays() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                == Recognition ==
                {| class="wikitable"
                ! No. !! State !! Position !! Date
                |-
                | 1 || Peru || Peru does not recognise Somaliland. || 2010
                |-
                | 2 || Nepal || Has never recognised the country. || 2011
                |-
                | 3 || Ghana || Recognised Somaliland on 3 May 2015. || 2016
                |}
                """))
        .containsExactly(
            "recognition denied PE > SO-SOM",
            "recognition denied NP > SO-SOM",
            "recognition asserted GH > SO-SOM 2015-05-03");
  }

  @Test
  void aCellThatOnlyDeniesRecognitionIsOfItsRow() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                {| class="wikitable"
                ! State !! Position
                |-
                | Peru || Does not recognise
                |-
                | Nepal || Not recognised
                |-
                | Ghana || No official position
                |}
                """))
        .containsExactly("recognition denied PE > SO-SOM", "recognition denied NP > SO-SOM");
  }

  @Test
  void aPositionOfAnOrganisationIsNoMembership() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                {| class="wikitable"
                ! International organisation !! Position on independence
                |-
                | African Union || The African Union has called for talks.
                |-
                | Arab League || No official position
                |}
                """))
        .isEmpty();
  }

  @Test
  void aPositionBesideAPersonIsAnOffice() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                == Ambassadors ==
                {| class="wikitable"
                ! Country !! Position !! Name !! Since
                |-
                | Peru || Ambassador || Thor Hansen || 2010
                |}
                """))
        .containsExactly("office_holder asserted SO-SOM > PE 2010 : Thor Hansen");
  }

  @Test
  void oneColumnMayHoldOrganisationsAndTreaties() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                {| class="wikitable"
                ! Organisation or treaty !! Status !! Date
                |-
                | African Union || Observer || 3 May 2010
                |-
                | Vienna Convention on Diplomatic Relations || State party || 2011
                |-
                | United Nations || Candidate || 2012
                |-
                | Interpol || Application rejected || 2013
                |}
                """))
        .containsExactly(
            "membership asserted SO-SOM 2010-05-03 : African Union",
            "membership asserted SO-SOM 2011 : Vienna Convention on Diplomatic Relations",
            "membership possible SO-SOM 2012 : United Nations",
            "membership denied SO-SOM 2013 : Interpol");
  }

  @Test
  void twinsOfOneItemHaveTheirOwnDates() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Ghana",
                """
                == Sister cities ==
                * Accra – Oslo, Norway (1990); Arica, Chile (1995–2001); Lima, Peru
                * Kumasi: Bergen, Arica (2004)
                """))
        .containsExactlyInAnyOrder(
            "twinning asserted GH/accra > NO/oslo 1990",
            "twinning ended GH/accra > CL/arica 1995/2001",
            "twinning asserted GH/accra > PE/lima",
            "twinning asserted GH/kumasi > NO/bergen 2004",
            "twinning asserted GH/kumasi > CL/arica 2004");
  }

  @Test
  void aListOfWhatIsNoMoreMayTellWhenItBegan() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                """
                == States that have withdrawn recognition ==
                * Togo (recognised 3 May 1990, withdrawn 4 May 2001)
                * Benin – 1990; withdrawn 2002
                * Peru (2003)
                """))
        .containsExactlyInAnyOrder(
            "recognition asserted TG > SO-SOM 1990-05-03",
            "recognition ended TG > SO-SOM 2001-05-04",
            "recognition asserted BJ > SO-SOM 1990",
            "recognition ended BJ > SO-SOM 2002",
            "recognition ended PE > SO-SOM 2003");
  }

  @Test
  void whatIsSignedOnAVisitThatIsPaidHasItsDate() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "In May 2011 the prime minister made a short visit to Lima, where she concluded a"
                    + " fisheries agreement with Peru."))
        .containsExactly(
            "visit asserted SO-SOM > PE 2011-05 @Lima",
            "agreement asserted SO-SOM > PE 2011-05 : fisheries agreement");
  }

  @Test
  void aPaperDatesThePositionInIt() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "== Kenya ==\nThe Kenyan president deplored the declaration in a letter dated 4 June"
                    + " 1993."))
        .contains("statement asserted KE > SO-SOM 1993-06-04");
  }

  @Test
  void aMissionToAnOrganisationIsWhereItsOwnCityLies() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "Somaliland keeps permanent missions to the European Union in Strasbourg and to"
                    + " UNIDO in Vienna."))
        .containsExactly(
            "mission asserted SO-SOM > EU @Strasbourg", "mission asserted SO-SOM > AT @Vienna");
  }

  @Test
  void aPermanentObserverHoldsAnOffice() {
    assertThat(
            ToldBy.wikitext(
                TITLE,
                "Since 1998 Juan Soto has been permanent observer of Somaliland at the OAS."))
        .containsExactly("office_holder asserted SO-SOM 1998 : Juan Soto");
  }
}
