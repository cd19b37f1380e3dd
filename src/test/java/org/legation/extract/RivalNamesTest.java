package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of two governments a name means that both claimed. */
class RivalNamesTest {
  private static final String GHANA = "Foreign relations of Ghana";

  @Test
  void theWordsOfTheSentenceSayWhichChinaIsMeant() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                "In 1961 Ghana established diplomatic relations with China, and its ambassador went"
                    + " to Taipei."))
        .contains("relations asserted GH > TW 1961");
    assertThat(
            ToldBy.wikitext(
                GHANA,
                "In 1961 Ghana established diplomatic relations with China, and its ambassador went"
                    + " to Peking."))
        .contains("relations asserted GH > CN 1961");
  }

  @Test
  void theWordsOfTheSectionSayItWhereTheSentenceDoesNot() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == History ==
                In 1961 Ghana established diplomatic relations with China. The Nationalist
                government praised it.
                == Trade ==
                In 1962 Ghana signed a trade agreement with China.
                """))
        .containsExactly(
            "relations asserted GH > TW 1961", "agreement asserted GH > CN 1962 : trade agreement");
  }

  @Test
  void wordsForBothLeaveTheNameItsUsualMeaning() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                "In 1964 Ghana established diplomatic relations with China. Until then it had dealt"
                    + " with Taiwan, and the People's Republic of China had waited."))
        .contains("relations asserted GH > CN 1964");
  }

  @Test
  void theNameOfTheOtherTellsThemApart() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                "In 1966 Ghana severed diplomatic relations with China and resumed talks with"
                    + " Taiwan."))
        .contains("relations ended GH > CN 1966")
        .doesNotContain("relations asserted GH > TW 1966", "relations ended GH > TW 1966");
  }

  @Test
  void aRowAboutTheUsualOneYieldsToTheWordsOfItsSentenceAlone() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                {|
                ! Country !! Notes
                |-
                | China || In 1961 China and Ghana established diplomatic relations, and Taipei sent its first teachers.
                |-
                | China || China and Ghana established diplomatic relations in 1962. The Nationalist view differs.
                |}
                """))
        .contains("relations asserted TW > GH 1961", "relations asserted CN > GH 1962");
  }

  @Test
  void inOtherYearsAndInTheirOwnArticlesTheNameIsAsEver() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                "In 1995 Ghana established diplomatic relations with China, to the regret of"
                    + " Taiwan."))
        .contains("relations asserted GH > CN 1995");
    assertThat(
            ToldBy.wikitext(
                "Foreign relations of China",
                "In 1961 China established diplomatic relations with Ghana, to the regret of"
                    + " Taipei."))
        .contains("relations asserted CN > GH 1961");
  }

  @Test
  void aQueenIsNotTheCapitalOfHerName() {
    assertThat(
            ToldBy.wikitext(
                GHANA,
                """
                == Africa ==
                Ghana established relations with Seychelles in 1990.
                == Europe ==
                Queen Victoria visited Accra in 1861.
                """))
        .containsExactly("relations asserted GH > SC 1990");
  }
}
