package org.legation.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.model.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President George H.W. Bush announced it.",
        "Consul A.D. Mann was sent to Budapest.",
        "The U.S. Embassy in Tirana was opened.",
        "Gen. St. John met Amb. Smith and Lt. Col. Jones at Ft. Meade.",
        "It adopted Resolution No. 2 of vol. 3.",
        "The treaty was signed in Washington, D.C., on May 3.",
        "Trade grew by 3.5 percent to $1.2 billion.",
        "He (Mr. A. Brown Jr.) resigned.",
        "President William I. Smith and King I. Brown agreed.",
        "Establishment of Diplomatic Relations, 1922.",
        "1. France",
        "It was reached on Jan. 5, 1990.",
        "See www.example.org and Booking.Com for more.",
        "“Is it so?” he asked.",
        "Some goods (e.g. Oil, etc.) are exported.",
        "The U.S. Congress and the U.N. General Assembly agreed.",
        "He presented his credentials as U.S. Diplomatic Agent.",
      })
  void keepsOneSentenceWhole(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void endsASentenceAtAnAbbreviationWhenAStarterFollows() {
    assertThat(split("It was recognized by the U.S. In 1990 an embassy opened. He left."))
        .containsExactly("It was recognized by the U.S.", "In 1990 an embassy opened.", "He left.");
    assertThat(
            split("They met in Washington, D.C. President Clinton left at 5 p.m. Talks went on."))
        .hasSize(3);
  }

  @Test
  void endsASentenceAtANumeralOfAMonarch() {
    assertThat(split("It was received by King George I. Norway opened an embassy."))
        .containsExactly("It was received by King George I.", "Norway opened an embassy.");
    assertThat(split("He saw Pope John Paul I. Peru followed. President John V. Smith left."))
        .hasSize(3);
  }

  @Test
  void endsASentenceBehindQuotesAndBrackets() {
    assertThat(split("He said “yes.” They left (in 1990). (It rained.) \"No!\" 15 states agreed."))
        .containsExactly(
            "He said “yes.”",
            "They left (in 1990).",
            "(It rained.)",
            "\"No!\"",
            "15 states agreed.");
  }

  @Test
  void endsASentenceWhereTheStopIsMissingBeforeADate() {
    assertThat(split("Relations were opened on 19 May 1997 In 1999, the minister came."))
        .containsExactly("Relations were opened on 19 May 1997", "In 1999, the minister came.");
    assertThat(split("The king met President Jane Moe On 3 May 2012, he left."))
        .containsExactly("The king met President Jane Moe", "On 3 May 2012, he left.");
    assertThat(split("The king visited Norway in February 2005 The Chilean minister came later."))
        .containsExactly(
            "The king visited Norway in February 2005", "The Chilean minister came later.");
  }

  @Test
  void endsASentenceWhereASmallLetterFollowsAYear() {
    assertThat(split("Relations were opened in 1972. the envoy, Thor Moe, came."))
        .containsExactly("Relations were opened in 1972.", "the envoy, Thor Moe, came.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1965 The Gambia and Norway opened relations.",
        "They have kept an embassy there since 1965 The Gambia has said.",
        "Legation Opened In 1922",
        "The play Life In 1984 was shown.",
        "The envoy left for Bergen In June 1971, when the talks had failed.",
        "It was signed in 1990. and later ratified.",
      })
  void keepsWholeWhatOnlyLooksLikeAMissingStop(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void splitsItemsThatWereJoinedWithoutABlank() {
    assertThat(
            split(
                "No extant latest date.Matagorda: Earliest date: 1842.Velasco (1838).Houston: 1840."))
        .containsExactly(
            "No extant latest date.",
            "Matagorda: Earliest date: 1842.",
            "Velasco (1838).",
            "Houston: 1840.");
  }

  @Test
  void endsASentenceAtALineBreak() {
    assertThat(split("France\nGermany\n\nItaly.")).containsExactly("France", "Germany", "Italy.");
  }

  @Test
  void splitsAPartAndCountsInTheWhole() {
    String text = "Not this. One. Two. Nor this.";
    assertThat(SPLITTER.split(text, 10, 19)).containsExactly(new Span(10, 14), new Span(15, 19));
  }

  @Property(tries = 2000)
  void leavesNothingOutAndOverlapsNowhere(@ForAll("texts") String text) {
    int covered = 0;
    for (Span span : SPLITTER.split(text)) {
      assertThat(text.substring(covered, span.start())).matches("[\\s\\p{Z}\\x00-\\x20]*");
      assertThat(span.length()).isPositive();
      assertThat(Chars.isBlank(text.charAt(span.start()))).isFalse();
      assertThat(Chars.isBlank(text.charAt(span.end() - 1))).isFalse();
      covered = span.end();
    }
    assertThat(text.substring(covered)).matches("[\\s\\p{Z}\\x00-\\x20]*");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                ". ",
                ".",
                "? ",
                "! ",
                "\n",
                " ",
                "\u00a0",
                "U.S.",
                "Mr.",
                "No.",
                "2",
                "The",
                "date.Matagorda",
                "”",
                "(",
                ")",
                "…",
                "word",
                "Word",
                "1990",
                "é",
                "😀",
                "\t",
                "H.W.",
                "“"),
            Arbitraries.strings().ofMaxLength(3));
    return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  private static List<String> split(String text) {
    return SPLITTER.split(text).stream().map(span -> span.of(text)).toList();
  }
}
