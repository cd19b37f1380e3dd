package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legation.article.ArticleParsers;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;

/**
 * Sentences made to keep rules busy come to an end: of 100,000 characters, and of a length just
 * below that from which on nothing is read.
 */
class HostileSentencesTest {
  private static final int[] LENGTHS = {19_000, 100_000};
  private static final RuleExtractor EXTRACTOR =
      new RuleExtractor(Gazetteer.bundled(), new NameResolver(), RuleBook.bundled());

  static Stream<Arguments> sentences() {
    return Stream.of(
            "a",
            "a ",
            "Germany ",
            "Germany, ",
            "Germany and ",
            "recognised ",
            "recognised and ",
            "which recognised ",
            "which, ",
            "Germany recognised France and ",
            "Germany, which recognised France, ",
            "the embassy of Germany in Paris and ",
            "on 3 March 1990 ",
            "1990, ",
            "in 1990 and in 1991 and ",
            "not ",
            "the President of the Republic of the ",
            "signed a treaty on the treaty on the ",
            "(",
            "(Germany ",
            "\"Germany ",
            "– ",
            "'s ",
            "has been ",
            "to recognise to ",
            "U.S. ",
            "St. John ")
        .map(Arguments::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endsAtLast(String unit) {
    for (int length : LENGTHS) {
      String sentence = unit.repeat(length / unit.length());
      for (String text : List.of(sentence, "Germany recognised " + sentence + " Ghana.")) {
        assertThatCode(() -> EXTRACTOR.extract(article(text))).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void aSentenceThatIsTooLongIsAFinding() throws Exception {
    Extraction extraction =
        EXTRACTOR.extract(article("Germany recognised " + "Ghana and ".repeat(3000) + "Togo."));

    assertThat(extraction.claims()).isEmpty();
    assertThat(extraction.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("sentence-too-long");
              assertThat(finding.message()).startsWith("A sentence of 30,02");
            });
  }

  private static Article article(String sentence) throws Exception {
    String text = "Foreign relations of Norway\n\n" + sentence;
    return new ArticleParsers()
        .parse(
            new RawArticle(
                "hostile.txt",
                text.getBytes(StandardCharsets.UTF_8),
                RawArticle.MediaType.PLAIN_TEXT,
                null,
                ArticleInfo.titled("Foreign relations of Norway")));
  }
}
