package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of relations, treaties, visits, offices and memberships, by their headers. */
class TablesTest {
  private static final String BOLIVIA = "Foreign relations of Bolivia";
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void aColumnOfStatesNeedsNoHeader() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                == Bilateral relations ==
                {|
                ! !! Formal relations began !! Notes
                |-
                | Fiji || 15 June 2010 ||
                |}
                """))
        .containsExactly("relations asserted BO > FJ 2010-06-15");
  }

  @Test
  void aTableWithoutHeadersIsExplainedByTheSentenceBefore() {
    assertThat(
            ToldBy.html(
                BOLIVIA,
                "<p>Bolivia has diplomatic relations with these states:</p><table>"
                    + "<tr><td>Japan</td><td>3 May 1961</td></tr>"
                    + "<tr><td>Kenya</td><td>4 June 1971</td></tr></table>"))
        .containsExactly(
            "relations asserted BO > JP 1961-05-03", "relations asserted BO > KE 1971-06-04");
  }

  @Test
  void aHeaderThatSpansOthersSaysWhatBeginsAndEnds() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                == States that recognised Bolivia ==
                {|
                ! rowspan=2 | State
                ! colspan=2 | Period of diplomatic relations
                |-
                ! From !! To
                |-
                | Chad || 1961 || 1965
                |}
                """))
        .containsExactly("relations asserted BO > TD 1961", "relations ended BO > TD 1965");
  }

  @Test
  void relationsAreEstablishedEndedAndEstablishedAgain() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                == Diplomatic relations ==
                {|
                ! Country !! Established !! Ended !! Re-established
                |-
                | Chile || 1904 || 1962 || 1975
                |}
                """))
        .containsExactly(
            "relations asserted BO > CL 1904",
            "relations ended BO > CL 1962",
            "relations asserted BO > CL 1975");
  }

  @Test
  void aCellOfPeriodsTellsThemApart() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                {|
                ! State !! Relations established
                |-
                | Chad || 1984–1997, 2007
                |}
                """))
        .containsExactly("relations ended BO > TD 1984/1997", "relations asserted BO > TD 2007");
  }

  @Test
  void anUnknownDateStillSaysThatThereAreRelations() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                List of countries with which Bolivia maintains diplomatic relations:
                {|
                ! # !! Country !! Date
                |-
                | 1 || Chad || Unknown
                |-
                | 2 || Mali || —
                |}
                """))
        .containsExactly("relations asserted BO > TD");
  }

  @Test
  void aCellCanDenyRelationsAndRecognition() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                {|
                ! Country !! Formal relations began
                |-
                | Bhutan || No diplomatic relations
                |}
                {|
                ! Country !! Date of recognition
                |-
                | Tonga || Not recognised
                |}
                """))
        .containsExactly("relations denied BO > BT", "recognition denied TO > BO");
  }

  @Test
  void columnsThatRepeatThemselvesAreRowsSideBySide() {
    assertThat(
            ToldBy.html(
                BOLIVIA,
                "<h2>Dates of establishment</h2><table>"
                    + "<tr><th>Country</th><th>Date</th><th>Country</th><th>Date</th></tr>"
                    + "<tr><td>Japan</td><td>1961</td><td>Kenya</td><td>1971</td></tr></table>"))
        .containsExactly("relations asserted BO > JP 1961", "relations asserted BO > KE 1971");
  }

  @Test
  void anEventTakesTheDateOfItsRow() {
    assertThat(
            ToldBy.html(
                BOLIVIA,
                "<h2>Timeline</h2><table><tr><th>Date</th><th>Event</th></tr>"
                    + "<tr><td>1980</td><td>Embassy opened in Oslo</td></tr></table>"))
        .containsExactly("mission asserted BO > NO 1980 @Oslo");
  }

  @Test
  void columnsOfNobodysMissionsAreToldByTheCity() {
    assertThat(
            ToldBy.wikitext(
                BOLIVIA,
                """
                {|
                ! Country !! Relations since !! Embassy !! Consulate
                |-
                | Chile || 1904 || Santiago || La Paz
                |}
                """))
        .containsExactly(
            "relations asserted BO > CL 1904",
            "mission asserted BO > CL @Santiago",
            "mission asserted CL > BO @La Paz");
  }

  @Test
  void organisationsAreNamedWholeAndHaveAStatus() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                {|
                ! Organisation !! Abbreviation !! Year joined !! Status
                |-
                | Andean Community || CAN || 2003 || Observer
                |-
                | Council for Tropical Rivers || CTR || || Applicant
                |-
                | Union of Cocoa Ports || UCP || || Former member
                |-
                | League of Tall Ships || LTS || || Guest
                |}
                """))
        .containsExactly(
            "membership asserted GH 2003 : Andean Community",
            "membership possible GH : Council for Tropical Rivers",
            "membership ended GH : Union of Cocoa Ports");
  }

  @Test
  void membershipsAreJoinedAndLeft() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                {|
                ! Organization !! Joined !! Left
                |-
                | Organisation of African Unity || 1963 || 2002
                |}
                """))
        .containsExactly(
            "membership asserted GH 1963 : Organisation of African Unity",
            "membership ended GH 2002 : Organisation of African Unity");
  }

  @Test
  void aTreatyIsAnAgreementWithAPartyAndAMembershipWithoutOne() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Treaties ==
                {|
                ! Treaty !! Signed !! Ratified
                |-
                | Convention on Tropical Rivers || 1998 || 30 May 2003
                |}
                {|
                ! Country !! Treaty !! Date signed !! Date ratified
                |-
                | Norway || Treaty of Friendship || 3 May 1960 || 4 June 1961
                |}
                """))
        .containsExactly(
            "membership asserted GH 2003-05-30 : Convention on Tropical Rivers",
            "agreement asserted GH > NO 1960-05-03 : Treaty of Friendship");
  }

  @Test
  void visitsGoTheWayThatTheHeadingSays() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == State visits ==
                {|
                ! Date !! Country !! Visitor
                |-
                | 3 May 1990 || Norway || King Olav
                |}
                === Visits by the President of Ghana ===
                {|
                ! # !! Country !! Location !! Date
                |-
                | 1 || Chile || Santiago || June 1992
                |}
                """))
        .containsExactly("visit asserted NO > GH 1990-05-03", "visit asserted GH > CL 1992-06");
  }

  @Test
  void officesAreHeldForTheirTerm() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Ambassadors of Ghana to Norway ==
                {|
                ! Ambassador !! Term start !! Term end !! Appointed by
                |-
                | Kofi Mensah || 3 May 1961 || 1965 || rowspan=2 | Kwame Nkrumah
                |-
                | Yaw Owusu || 2019 || Incumbent
                |}
                """))
        .containsExactly(
            "office_holder asserted GH > NO 1961-05-03 : Kofi Mensah",
            "office_holder ended GH > NO 1965 : Kofi Mensah",
            "office_holder asserted GH > NO 2019 : Yaw Owusu");
  }

  @Test
  void credentialsDateAnOfficeBeforeTheAppointment() {
    assertThat(
            ToldBy.html(
                "Foreign relations of Chad",
                "<h2>Ambassadors to Norway</h2><table><tr><th>Name</th><th>Appointment</th>"
                    + "<th>Presentation of credentials</th><th>Termination of mission</th></tr>"
                    + "<tr><td>Ali Mahamat</td><td>3 May 1980</td><td>4 June 1980</td>"
                    + "<td>5 July 1985</td></tr></table>"))
        .containsExactly(
            "office_holder asserted TD > NO 1980-06-04 : Ali Mahamat",
            "office_holder ended TD > NO 1985-07-05 : Ali Mahamat");
  }

  @Test
  void twinsAreMunicipalitiesOfTwoStates() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Sister cities ==
                {|
                ! City !! Sister city !! Country !! Year
                |-
                | [[Accra]] || [[Chicago]] || United States || 1989
                |}
                """))
        .containsExactly("twinning asserted GH/accra > US-IL/chicago 1989");
  }

  @Test
  void tablesOfOtherMattersStateNothing() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Trade ==
                {|
                ! Country !! Year !! Exports
                |-
                | China || 2010 || 15%
                |}
                == Public opinion ==
                {|
                ! Country polled !! Positive !! Negative
                |-
                | Chile || 22% || 75%
                |}
                """))
        .isEmpty();
  }
}
