package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items and rows that a label, a city or a person explains. */
class LabelledFactsTest {
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void aLabelSaysInWhatCapacityTheSubjectBelongs() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Membership in organizations ==
                * Applicant: [[OECD]]
                * Observer: [[Pacific Alliance]], Union of Coastal Savings
                * Former member: [[Andean Community]] (1961–1990)
                * Guest: Sahel Trade Pact
                """))
        .containsExactly(
            "membership possible GH : OECD",
            "membership asserted GH : Pacific Alliance",
            "membership asserted GH : Union of Coastal Savings",
            "membership ended GH 1961/1990 : Andean Community");
  }

  @Test
  void visitsBelowTheirYears() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == State visits ==
                === Visits by foreign leaders ===
                * 1981: President Thor Hansen of Norway
                * May 1990: Nelson Mandela
                * 1991: Fishermen
                === Visits of the president abroad ===
                * 1982: France, Italy
                * 12 July 1985: Paris
                * 1986: France won the cup
                """))
        .containsExactly(
            "visit asserted NO > GH 1981",
            "visit asserted ZA > GH 1990-05",
            "visit asserted GH > FR 1982",
            "visit asserted GH > IT 1982",
            "visit asserted GH > FR 1985-07-12");
  }

  @Test
  void ambassadorsBehindOrBeforeTheirState() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Ambassadors to Ghana ==
                * Norway: Thor Hansen (since 3 May 2015)
                * Japan: vacant
                == Ghanaian ambassadors ==
                * Kofi Mensah, to China (2010)
                * Ama Owusu (Germany), 2012–2015
                """))
        .containsExactly(
            "office_holder asserted NO > GH 2015-05-03 : Thor Hansen",
            "office_holder asserted GH > CN 2010 : Kofi Mensah",
            "office_holder ended GH > DE 2012/2015 : Ama Owusu");
  }

  @Test
  void aTableOfMissionsMayNameOnlyTheirCities() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Diplomatic missions ==
                === Missions abroad ===
                {| class="wikitable"
                ! Location !! Mission !! Head
                |-
                | Freetown, Sierra Leone || High Commission || Kofi Mensah
                |-
                | Beijing || Embassy ||
                |}
                """))
        .containsExactly(
            "mission asserted GH > SL @Freetown",
            "office_holder asserted GH > SL : Kofi Mensah",
            "mission asserted GH > CN @Beijing");
  }

  @Test
  void relationsBehindTheNameOfAState() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Africa ==
                * Togo: diplomatic relations since 1970
                * Mali: relations with the port authority since 1971
                """))
        .containsExactly("relations asserted GH > TG 1970");
  }

  @Test
  void visasAreWaivedWithTheStatesOfAList() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Travel ==
                Visa requirements have been abolished with the following states:
                * Kenya (2010)
                * Togo
                == Visa waiver agreements ==
                {| class="wikitable"
                ! Country !! Signed
                |-
                | Mali || 3 May 2011
                |}
                """))
        .containsExactly(
            "visa_waiver asserted GH > KE 2010",
            "visa_waiver asserted GH > TG",
            "visa_waiver asserted GH > ML 2011-05-03");
  }

  @Test
  void aTownStandsAboveItsTwins() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Sister cities ==
                ;Accra
                * Oslo, Norway (1990)
                ;Puerto Nuevo
                == Twin towns of cities of Ghana ==
                * Kumasi
                ** Bergen
                """))
        .containsExactly(
            "twinning asserted GH/accra > NO/oslo 1990", "twinning asserted GH/kumasi > NO/bergen");
  }

  @Test
  void datesBelowDiplomaticRelationsAreOfThese() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Diplomatic relations ==
                * 9 October 1962 – Norway; Peru
                * Kenya (1963)
                * Togo
                == Strained relations ==
                * Chile (1970–1975)
                """))
        .containsExactly(
            "relations asserted GH > NO 1962-10-09",
            "relations asserted GH > PE 1962-10-09",
            "relations asserted GH > KE 1963");
  }

  @Test
  void partsOfAnItemEachHaveTheirOwnDate() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Countries ==
                ; Norway
                : Relations since 1905; embassy in Oslo
                """))
        .containsExactly("relations asserted GH > NO 1905", "mission asserted GH > NO @Oslo");
  }

  @Test
  void treatiesWithTheStateThatTheLeadInNames() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Treaties ==
                Ghana has signed the following treaties with Kenya:
                * Border treaty (1970)
                * Extradition treaty, 1980
                """))
        .containsExactly(
            "agreement asserted GH > KE 1970 : Border treaty",
            "agreement asserted GH > KE 1980 : Extradition treaty");
  }

  @Test
  void whatTheSubjectLeftItIsNoMemberOf() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Regional organisations ==
                It left:
                * Southern Trade Pact in 1999
                """))
        .containsExactly("membership ended GH 1999 : Southern Trade Pact");
  }

  @Test
  void whoVisitedTheSubject() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Foreign leaders who visited Ghana ==
                * Thor Hansen (Norway), 1972
                * King Hassan II of Morocco – 3 May 1975
                == Presidential trips ==
                {| class="wikitable"
                ! Year !! Countries
                |-
                | 1990 || Kenya, Norway
                |}
                """))
        .containsExactly(
            "visit asserted NO > GH 1972",
            "visit asserted MA > GH 1975-05-03",
            "visit asserted GH > KE 1990",
            "visit asserted GH > NO 1990");
  }

  @Test
  void regionsBeforeDatesBelowDiplomaticRelations() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Diplomatic relations ==
                === Established ===
                * Africa: Kenya (1963), Togo (1965)
                === Severed ===
                * Peru (1973)
                """))
        .containsExactly(
            "relations asserted GH > KE 1963",
            "relations asserted GH > TG 1965",
            "relations ended GH > PE 1973");
  }

  @Test
  void namesInATableOfMembershipsAreThoseOfOrganisations() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Membership ==
                {| class="wikitable"
                ! Abbreviation !! Name !! Since !! Status
                |-
                | NRF || Northern Rivers Forum || 2001 || Observer
                |}
                """))
        .containsExactly("membership asserted GH 2001 : Northern Rivers Forum");
  }

  @Test
  void aTableMaySayWhomTheSubjectRecognised() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Recognition of states by Ghana ==
                {| class="wikitable"
                ! State !! Date
                |-
                | South Sudan || 9 July 2011
                |}
                == Recognition ==
                {| class="wikitable"
                ! State !! Date
                |-
                | Norway || 6 March 1957
                |}
                """))
        .containsExactly(
            "recognition asserted GH > SS 2011-07-09", "recognition asserted NO > GH 1957-03-06");
  }

  @Test
  void exchangesOfVisitsByTheirDirection() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == High-level exchanges ==
                === From Ghana to Norway ===
                * 1981 – President Kofi Mensah
                === From Norway to Ghana ===
                * 2009 – Minister Thor Hansen
                """))
        .containsExactly("visit asserted GH > NO 1981", "visit asserted NO > GH 2009");
  }
}
