package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of missions of other shapes than a row for each mission. */
class TablesOfMissionsTest {
  private static final String OF = "List of diplomatic missions of Norway";
  private static final String IN = "List of diplomatic missions in Ghana";

  @Test
  void aPostInAThirdStateIsANonResidentEmbassy() {
    assertThat(
            ToldBy.posts(
                "Foreign relations of Kenya",
                """
                {|
                ! State !! Established !! Kenyan mission !! Mission to Kenya<br>‡ not resident
                |-
                | Peru || 4 May 1971 || Embassy ([[Lima]]) || ‡ ([[Brasília]])
                |-
                | Nepal || 9 June 1975 || ‡ ([[New Delhi]]) || Embassy ([[Nairobi]])
                |}
                """))
        .containsExactly(
            "mission asserted KE > PE @Lima = embassy",
            "mission asserted PE > KE @Brasília = non-resident embassy",
            "mission asserted KE > NP @New Delhi = non-resident embassy",
            "mission asserted NP > KE @Nairobi = embassy");
  }

  @Test
  void eachColumnOfCitiesHoldsMissionsOfItsKind() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                {|
                ! Country !! Embassy !! Consulates !! Head of mission !! Accredited also to
                |-
                | Brazil || [[Brasília]] || [[Rio de Janeiro]], [[São Paulo]] || Thor Hansen || {{flag|Guyana}}
                |-
                | Kenya || [[Nairobi]] || — || ||
                |}
                """))
        .containsExactly(
            "mission asserted NO > BR @Brasília",
            "mission asserted NO > GY @Brasília",
            "office_holder asserted NO > BR : Thor Hansen",
            "mission asserted NO > BR @Rio de Janeiro",
            "mission asserted NO > BR @São Paulo",
            "mission asserted NO > KE @Nairobi");
  }

  @Test
  void sendingStatesAreListedBehindTheCityOfTheirConsulates() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Consulates ==
                {|
                ! City !! Consulates
                |-
                | [[Kumasi]] || {{flag|Mali}}, {{flag|Niger}}
                |-
                | [[Tema]] || {{flag|Togo}}<br>{{flag|Benin}}
                |}
                """))
        .containsExactly(
            "mission asserted ML > GH @Kumasi",
            "mission asserted NE > GH @Kumasi",
            "mission asserted TG > GH @Tema",
            "mission asserted BJ > GH @Tema");
  }

  @Test
  void notesThatBeginWithWhatHappenedDateTheMission() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                {|
                ! Country !! City !! Mission !! Notes
                |-
                | Kenya || [[Nairobi]] || Embassy || Opened in 1964. Its garden is from 1971.
                |-
                | Kenya || [[Mombasa]] || Consulate || Closed in 1990, reopened in 2007.
                |-
                | Ghana || [[Accra]] || Embassy || Also accredited to [[Togo]] and [[Benin]].
                |-
                | Chile || [[Santiago]] || Embassy || The house was built in 1911.
                |}
                """))
        .containsExactly(
            "mission asserted NO > KE 1964 @Nairobi",
            "mission ended NO > KE 1990 @Mombasa",
            "mission asserted NO > KE 2007 @Mombasa",
            "mission asserted NO > GH @Accra",
            "mission asserted NO > TG @Accra",
            "mission asserted NO > BJ @Accra",
            "mission asserted NO > CL @Santiago");
  }

  @Test
  void aClosedMissionMayBeFollowedByAccreditationFromElsewhere() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Closed missions ==
                {|
                ! Sending country !! Year closed !! Notes
                |-
                | Peru || 2014 || Now accredited from [[Abuja]]
                |}
                """))
        .containsExactly("mission ended PE > GH 2014", "mission asserted PE > GH @Abuja");
  }

  @Test
  void aDateBehindTheHeadOfAMissionIsTheHeads() {
    assertThat(
            ToldBy.wikitext(
                IN,
                """
                == Diplomatic missions in Accra ==
                {|
                ! Country !! Mission !! Head of mission !! Since
                |-
                | Norway || Embassy || Thor Hansen || 3 May 2019
                |}
                {|
                ! Country !! Mission !! Since !! Head of mission
                |-
                | Chile || Embassy || 1971 || Ana Rojas
                |}
                """))
        .containsExactly(
            "mission asserted NO > GH @Accra",
            "office_holder asserted NO > GH 2019-05-03 : Thor Hansen",
            "mission asserted CL > GH 1971 @Accra",
            "office_holder asserted CL > GH : Ana Rojas");
  }

  @Test
  void aSpanBelowBothColumnsOfDatesIsOfOneMission() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                == Former missions ==
                {|
                ! Host !! City !! Status !! From !! To
                |-
                | Zambia || [[Lusaka]] || Embassy || colspan=2 | 1973–1979
                |-
                | Kenya || [[Nairobi]] || Legation || 1961 || 1965
                |}
                """))
        .contains("mission ended NO > ZM 1973/1979 @Lusaka", "mission ended NO > KE 1965 @Nairobi")
        .doesNotContain("mission asserted NO > ZM 1973 @Lusaka");
  }

  @Test
  void aRowOverTheWholeWidthHeadsThoseBelow() {
    assertThat(
            ToldBy.wikitext(
                OF,
                """
                {|
                ! City !! Mission !! Year opened
                |-
                ! colspan=3 | {{flag|Brazil}}
                |-
                | [[Porto Alegre]] || Consulate || 1974
                |-
                ! colspan=3 | {{flag|Spain}}
                |-
                | [[Madrid]] || Embassy || 3 May 1978
                |}
                """))
        .containsExactly(
            "mission asserted NO > BR 1974 @Porto Alegre",
            "mission asserted NO > ES 1978-05-03 @Madrid");
  }

  @Test
  void ambassadorsOfATableResideInTheCityOfItsColumn() {
    assertThat(
            ToldBy.wikitext(
                "List of ambassadors to Ghana",
                """
                {|
                ! Sending country !! Ambassador !! Presentation of the credentials !! Residence
                |-
                | Latvia || Karlis Berzins || 12.05.2017 || [[Abuja]]
                |-
                | Peru || Ana Rojas || 3 June 2018 || [[Accra]]
                |}
                === Norway ===
                * 1969–72 Thor Hansen
                * Since 1973: Jens Holm
                """))
        .containsExactly(
            "office_holder asserted LV > GH 2017-05-12 : Karlis Berzins",
            "mission asserted LV > GH @Abuja",
            "office_holder asserted PE > GH 2018-06-03 : Ana Rojas",
            "mission asserted PE > GH @Accra",
            "office_holder ended NO > GH 1969/1972 : Thor Hansen",
            "office_holder asserted NO > GH 1973 : Jens Holm");
  }
}
