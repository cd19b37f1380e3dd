package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists in one paragraph, item or cell, and terms with their definitions. */
class LabelledListsTest {
  private static final String KENYA = "Foreign relations of Kenya";

  @Test
  void aLabelSaysWhatTheNamesBehindItsColonAre() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Missions of Kenya abroad ==
                Embassies: Norway, [[Lima]] and Chad (closed 2011)

                Consulates-General: [[Mumbai]], [[São Paulo]]
                """))
        .containsExactly(
            "mission asserted KE > NO",
            "mission asserted KE > PE @Lima",
            "mission ended KE > TD 2011",
            "mission asserted KE > IN @Mumbai",
            "mission asserted KE > BR @São Paulo");
  }

  @Test
  void aLabelThatNamesACityOfTheSubjectListsWhomItReceives() {
    assertThat(
            ToldBy.wikitext(
                KENYA, "Resident missions in Nairobi: Norway, Chile and the Czech Republic."))
        .containsExactly(
            "mission asserted NO > KE @Nairobi",
            "mission asserted CL > KE @Nairobi",
            "mission asserted CZ > KE @Nairobi");
  }

  @Test
  void severalLabelsInOneItemAreReadEachByItself() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Diplomatic missions of Kenya ==
                * Embassies: [[Oslo]], [[Lima]]; Consulates: [[Bergen]]
                """))
        .containsExactly(
            "mission asserted KE > NO @Oslo",
            "mission asserted KE > PE @Lima",
            "mission asserted KE > NO @Bergen");
  }

  @Test
  void aLabelInACellListsPostsInTheStateOfItsRow() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                {|
                ! Country !! Formal relations began !! Notes
                |-
                | Norway || 1964 || Embassy of Kenya: [[Oslo]]<br>Honorary consulates: [[Bergen]], [[Tromsø]]
                |}
                """))
        .containsExactly(
            "relations asserted KE > NO 1964",
            "mission asserted KE > NO @Oslo",
            "mission asserted KE > NO @Bergen",
            "mission asserted KE > NO @Tromsø");
  }

  @Test
  void whatHasAVerbIsASentence() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Economy ==
                Embassies: Norway and Chile praised the trade of Kenya.

                Exports: Norway, Chile and Peru.
                """))
        .isEmpty();
  }

  @Test
  void bracketsTellTheHistoryOfAPost() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                === Peru ===
                * Embassy in [[Lima]] (established 1970, suspended 1990)
                * Consulate in [[Cusco]] (1960–1975)
                * Consulate-General in [[Arequipa]] (since 1992)
                """))
        .containsExactly(
            "mission asserted KE > PE 1970 @Lima",
            "mission ended KE > PE 1990 @Lima",
            "mission ended KE > PE 1960/1975 @Cusco",
            "mission asserted KE > PE 1992 @Arequipa");
  }

  @Test
  void aPostWithoutAVerbIsReadInAParagraphToo() {
    assertThat(
            ToldBy.html(
                KENYA,
                "<h2>Peru</h2><p>Embassy in Lima (opened 1970, closed 1990, reopened 1995).</p>"))
        .containsExactly(
            "mission asserted KE > PE 1970 @Lima",
            "mission ended KE > PE 1990 @Lima",
            "mission asserted KE > PE 1995 @Lima");
  }

  @Test
  void aTermThatIsAStateIsWhatItsDefinitionIsAbout() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Bilateral relations ==
                ;Norway
                : Relations were established in 1964.
                : Kenya has an embassy in [[Oslo]].
                """))
        .containsExactly("relations asserted KE > NO 1964", "mission asserted KE > NO @Oslo");
    assertThat(
            ToldBy.html(
                KENYA,
                "<h2>Bilateral relations</h2><dl><dt>Norway</dt><dd>Kenya established relations on"
                    + " 3 May 1964.</dd></dl>"))
        .containsExactly("relations asserted KE > NO 1964-05-03");
  }

  @Test
  void aTermThatIsAYearDatesItsDefinition() {
    assertThat(
            ToldBy.html(
                KENYA,
                "<h2>Chronology</h2><dl><dt>1964</dt><dd>Kenya established relations with"
                    + " Norway.</dd><dd>On 3 May Kenya opened an embassy in Oslo.</dd>"
                    + "<dt>1971</dt><dd>Kenya closed its embassy in Oslo.</dd></dl>"))
        .containsExactly(
            "relations asserted KE > NO 1964",
            "mission asserted KE > NO 1964-05-03 @Oslo",
            "mission ended KE > NO 1971 @Oslo");
  }

  @Test
  void aTermThatIsAKindHeadsItsDefinitions() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Kenya abroad ==
                ;Embassies
                : [[Oslo]]
                : [[Lima]] (since 1992)
                ;Honorary consulates
                : [[Bergen]]
                """))
        .containsExactly(
            "mission asserted KE > NO @Oslo",
            "mission asserted KE > PE 1992 @Lima",
            "mission asserted KE > NO @Bergen");
  }

  @Test
  void aTermAloneHeadsTheListBelowIt() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Participation ==
                ; Regional organizations
                * African Union
                * Andean Community (observer)
                """))
        .containsExactly(
            "membership asserted KE : African Union", "membership asserted KE : Andean Community");
  }

  @Test
  void yearsHeadTheStatesWithWhichRelationsBegan() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Establishment of diplomatic relations ==
                1963: Norway, Chile; 1964: Peru.

                * 1991: Lithuania, Latvia and Estonia
                * 3 May 1992 – Slovenia
                """))
        .containsExactly(
            "relations asserted KE > NO 1963",
            "relations asserted KE > CL 1963",
            "relations asserted KE > PE 1964",
            "relations asserted KE > LT 1991",
            "relations asserted KE > LV 1991",
            "relations asserted KE > EE 1991",
            "relations asserted KE > SI 1992-05-03");
  }

  @Test
  void datesStandInBracketsBehindTheMembersOfAList() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Dates of establishment of diplomatic relations ==
                Norway (1963), Chile (3 May 1964), Peru (1965–1970), Chad (1966, severed 1972)
                """))
        .containsExactly(
            "relations asserted KE > NO 1963",
            "relations asserted KE > CL 1964-05-03",
            "relations ended KE > PE 1965/1970",
            "relations asserted KE > TD 1966",
            "relations ended KE > TD 1972");
  }

  @Test
  void whoRecognisedAStateStandsInAListOfRecognitions() {
    assertThat(
            ToldBy.wikitext(
                "International recognition of South Sudan",
                """
                == States that have recognised South Sudan ==
                * 2011: Kenya, Chad
                * Norway (3 May 2012)
                """))
        .containsExactly(
            "recognition asserted KE > SS 2011",
            "recognition asserted TD > SS 2011",
            "recognition asserted NO > SS 2012-05-03");
  }

  @Test
  void statesAndYearsOfOtherMattersStateNothing() {
    assertThat(
            ToldBy.wikitext(
                KENYA,
                """
                == Trade ==
                * 1991: Lithuania, Latvia
                * Norway (1963)
                == Wars ==
                1963: Norway, Chile; 1964: Peru.
                """))
        .isEmpty();
  }
}
