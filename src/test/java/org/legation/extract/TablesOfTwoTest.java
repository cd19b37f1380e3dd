package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Tables of visits, treaties, offices and suspensions whose columns leave a side to their words.
 */
class TablesOfTwoTest {
  private static final String PAIR = "Ghana–Norway relations";

  @Test
  void thePlaceOfAVisitSaysWhoWasVisited() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Presidential visits ==
                {| class="wikitable"
                ! Guest !! Host !! Place of visit !! Date of visit
                |-
                | King Sverre || President Kofi Boateng || [[Kumasi]], [[Accra]] || 24–25 March 2009
                |-
                | Vice President Ama Mensah || King Sverre || [[Oslo]] || 3 June 2012
                |-
                | King Sverre || President Kofi Boateng || [[Geneva]] || 4 June 2013
                |}
                """))
        .containsExactly("visit asserted NO > GH 2009-03-24", "visit asserted GH > NO 2012-06-03");
  }

  @Test
  void visitsReceivedGoToTheSubject() {
    assertThat(
            ToldBy.wikitext(
                "List of state visits received by the President of Ghana",
                """
                {| class="wikitable"
                ! Date !! Country !! Name
                |-
                | 4–6 May 1964 || Austria || Franz Huber
                |}
                """))
        .containsExactly("visit asserted AT > GH 1964-05-04");
  }

  @Test
  void aVisitorAndTheStateBehindACommaBelowVisitsToTheSubject() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Ghana",
                """
                == Visits to Ghana ==
                * Lars Holm, Norway (31 December 1963)
                """))
        .containsExactly("visit asserted NO > GH 1963-12-31");
  }

  @Test
  void treatiesWithoutAPartyAreBetweenTheTwo() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Agreements ==
                {| class="wikitable"
                ! Date !! Agreement name !! Note
                |-
                | 3 May 1971 || Air services agreement ||
                |}
                """))
        .containsExactly("agreement asserted GH > NO 1971-05-03 : Air services agreement");
  }

  @Test
  void aTreatyWithoutADayMayBeUnderNegotiation() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Agreements ==
                {| class="wikitable"
                ! Agreement !! Signed !! Remarks
                |-
                | Air services agreement || 5 April 1969 || new one under negotiation
                |-
                | Agreement on investments || — || under negotiation since 2008
                |}
                """))
        .containsExactly(
            "agreement asserted GH > NO 1969-04-05 : Air services agreement",
            "agreement possible GH > NO : Agreement on investments");
  }

  @Test
  void aColumnOfDatesNamesWhatWasSigned() {
    assertThat(
            ToldBy.wikitext(
                "Visa policy of Ghana",
                """
                {| class="wikitable"
                ! Country !! Agreement signed !! Entered into force
                |-
                | Chile || 3 March 2011 || 4 May 2012
                |}
                """))
        .containsExactly("agreement asserted GH > CL 2011-03-03");
  }

  @Test
  void suspensionsAreOfWhatTheOtherColumnSays() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Somaliland",
                """
                {| class="wikitable"
                ! State !! Date recognized !! Date suspended / frozen / cancelled !! Date resumed
                |-
                | Chad || 4 May 1983 || 7 June 2012 || 1 February 2014
                |}
                """))
        .containsExactly(
            "recognition asserted TD > SO-SOM 1983-05-04",
            "recognition ended TD > SO-SOM 2012-06-07",
            "recognition asserted TD > SO-SOM 2014-02-01");
  }

  @Test
  void aNoteSaysThatThereAreNoRelations() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Ghana",
                """
                {|
                ! Country !! Formal relations began !! Notes
                |-
                | Chad || {{n/a}} || No diplomatic relations.
                |}
                """))
        .containsExactly("relations denied GH > TD");
  }

  @Test
  void termsStandBeforeNamesAndDegreesBehindThem() {
    assertThat(
            ToldBy.wikitext(
                "List of ambassadors of Ghana to Norway",
                """
                * 1951–1955: Kofi Mensah
                * 2012 – present: Ama Owusu
                == Chargés d'affaires ==
                * 1958: Yaw Asante
                == Later ambassadors ==
                {|
                ! Diplomatic accreditation !! Ambassador !! Term end
                |-
                | 4 February 1965 || Kwame Addo – Career Officer || 1969
                |}
                """))
        .containsExactly(
            "office_holder ended GH > NO 1951/1955 : Kofi Mensah",
            "office_holder asserted GH > NO 2012 : Ama Owusu",
            "office_holder asserted GH > NO 1958 : Yaw Asante",
            "office_holder asserted GH > NO 1965-02-04 : Kwame Addo",
            "office_holder ended GH > NO 1969 : Kwame Addo");
  }

  @Test
  void aNameThatBeginsLikeAStatesIsAPersons() {
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of Nepal",
                """
                == Permanent Representatives to the United Nations ==
                {|
                ! Name !! From !! To
                |-
                | Bharat Thapa || 1956 || 1961
                |}
                """))
        .containsExactly(
            "office_holder asserted NP 1956 : Bharat Thapa",
            "office_holder ended NP 1961 : Bharat Thapa");
  }

  @Test
  void aTownBelowAStateNeedsNoEntryInTheGazetteer() {
    assertThat(
            ToldBy.wikitext(
                "List of diplomatic missions of Ghana",
                """
                * Chile
                ** Villa Nuevita (Consulate-General)
                * South Africa
                ** Port of Grey (Consulate)
                """))
        .containsExactly(
            "mission asserted GH > CL @Villa Nuevita", "mission asserted GH > ZA @Port of Grey");
  }

  @Test
  void aRowOfTheSubjectsOwnMissionIsInTheStateOfItsCity() {
    assertThat(
            ToldBy.wikitext(
                PAIR,
                """
                == Diplomatic missions ==
                {|
                ! Country !! Mission !! City
                |-
                | Ghana || Embassy || [[Oslo]]
                |-
                | Norway || Embassy || [[Accra]]
                |}
                === Visits from Ghana to Norway ===
                * 4–6 May 1984: President Kofi Boateng
                """))
        .containsExactly(
            "mission asserted GH > NO @Oslo",
            "mission asserted NO > GH @Accra",
            "visit asserted GH > NO 1984-05-04");
  }
}
