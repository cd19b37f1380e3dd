package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables by dates, and what cells say of relations that lapsed. */
class DatedTablesTest {
  private static final String KENYA = "Foreign relations of Kenya";

  @Test
  void aBracketBehindAStateSaysThatRelationsLapsed() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Diplomatic relations ==
                {|
                ! # !! Country !! Date
                |-
                | 1 || {{flag|Norway}} || 12 December 1963
                |-
                | 2 || {{flag|Chile}} (suspended) || 3 May 1964
                |-
                | 3 || {{flag|Peru}} (severed since 1990) || 1965
                |-
                | 4 || {{flag|Denmark}} (Kingdom) || 1966
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1963-12-12",
            "relations asserted KE > CL 1964-05-03",
            "relations ended KE > CL",
            "relations asserted KE > PE 1965",
            "relations ended KE > PE 1990",
            "relations asserted KE > DK 1966");
  }

  @Test
  void aCellOfDatesTellsWhenRelationsWereBrokenAndResumed() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                ! Country !! Diplomatic relations established
                |-
                | Norway || 3 May 1964, broken 5 March 1971, re-established 9 November 1975
                |-
                | Chile || 1964 (suspended 1973; resumed 1990)
                |-
                | Peru || 1964, broken 1970<br>1980, broken 1985
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1964-05-03",
            "relations ended KE > NO 1971-03-05",
            "relations asserted KE > NO 1975-11-09",
            "relations asserted KE > CL 1964",
            "relations ended KE > CL 1973",
            "relations asserted KE > CL 1990",
            "relations asserted KE > PE 1964",
            "relations ended KE > PE 1970",
            "relations asserted KE > PE 1980",
            "relations ended KE > PE 1985");
  }

  @Test
  void severalDatesAndNoMoreInACellTellThatRelationsBeganSoOften() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                ! Country !! Diplomatic relations established
                |-
                | Norway || 3 May 1921;9 November 1975
                |-
                | Chile || 1964<br>1990
                |-
                | Peru || 1964 (embassy opened 1970)
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1921-05-03",
            "relations asserted KE > NO 1975-11-09",
            "relations asserted KE > CL 1964",
            "relations asserted KE > CL 1990",
            "relations asserted KE > PE 1964");
  }

  @Test
  void aTableOfOrganisationsTellsWhenRelationsWithThemBegan() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Multilateral relations ==
                {|
                ! Organizations !! Formal Relations Began !! Notes
                |-
                | European Union || 2013 || They cooperate in trade.
                |-
                | African Union || ||
                |}
                """))
        .containsExactly("relations asserted KE > EU 2013");
  }

  @Test
  void aHeaderAboveTheStatesTellsThatRelationsStartedAndWereSevered() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Asia ==
                {|
                ! Relations with !! Start !! Severed
                |-
                | Nepal || 27 June 1980 || 3 May 2003
                |-
                | Fiji || 1984 || –
                |}

                {|
                ! Trade with !! Start
                |-
                | Samoa || 1990
                |}
                """))
        .containsExactly(
            "relations asserted KE > NP 1980-06-27",
            "relations ended KE > NP 2003-05-03",
            "relations asserted KE > FJ 1984");
  }

  @Test
  void aDateWithFullStopsIsReadAndARowOfNoSuchDayIsNot() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                ! Country !! Diplomatic relations established
                |-
                | Norway || 12.05.1965
                |-
                | Chile || 31.02.1965
                |}
                """))
        .containsExactly("relations asserted KE > NO 1965-05-12");
  }

  @Test
  void aColumnOfYearsLeadsRowsOfSeveralStates() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                |+ Establishment of diplomatic relations
                ! Year !! Countries
                |-
                | 1963 || Norway, Chile and Peru
                |-
                | 3 May 1964 || Chad
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1963",
            "relations asserted KE > CL 1963",
            "relations asserted KE > PE 1963",
            "relations asserted KE > TD 1964-05-03");
  }

  @Test
  void yearsAndStatesNeedNoHeadersBelowACaption() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                |+ Establishment of diplomatic relations
                |-
                | 1963 || Norway, Chile
                |-
                | 1964 || Chad
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1963",
            "relations asserted KE > CL 1963",
            "relations asserted KE > TD 1964");
  }

  @Test
  void aCellThatSaysMoreThanNamesIsAboutItsFirst() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                ! Year !! Diplomatic relations with
                |-
                | 1963 || Denmark (including Greenland)
                |}
                {|
                ! Country !! Date of recognition
                |-
                | Norway (through Chile) || 1963
                |}
                """))
        .doesNotContain("recognition asserted CL > KE 1963");
  }

  @Test
  void aCaptionSaysWhichMissionsARowHolds() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                |+ Diplomatic missions in Nairobi
                |-
                ! Country !! Type
                |-
                | Norway || Embassy
                |}
                {|
                |+ Former embassies of Kenya
                |-
                ! Country !! City !! Closed
                |-
                | Chad || [[N'Djamena]] || 1990
                |}
                """))
        .containsExactly(
            "mission asserted NO > KE @Nairobi", "mission ended KE > TD 1990 @N'Djamena");
  }
}
