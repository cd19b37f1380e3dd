package org.legation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.legation.Pipeline;
import org.legation.bench.ArticleGenerator;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Article;
import org.legation.model.RawArticle.MediaType;
import org.legation.model.RelationRecord;

/**
 * Every quote stands at its offsets, whatever characters stand around it; {@link Stages} compares
 * each quote of each record and finding with the text between its offsets.
 */
class EvidenceOffsetsTest {
  private static final ArticleGenerator GENERATOR = new ArticleGenerator(20261125);
  private static final Pipeline PIPELINE = new Pipeline(RuleBook.bundled());
  private static final List<String> HOSTILE =
      List.of(
          "\uD83C\uDDF3\uD83C\uDDF4",
          "\uD83D\uDE00",
          "e\u0301\u0323",
          "\u202E",
          "\u200B\u2060\uFEFF",
          "\u00A0",
          "\u2028",
          "\uD801\uDC00",
          "\u0661\u0669\u0669\u0660",
          "\uFFFD",
          "=1+1",
          "\u001B[31m",
          "\"; drop table records; --",
          "\r\n",
          "\n\n",
          "\t",
          "St. John's ",
          "U.S. ");

  @Property(tries = 60)
  void generatedArticles(@ForAll @IntRange(max = 1_000_000) int number) throws Exception {
    Article article = page(number);

    assertThat(Stages.records(article)).isNotEmpty();
  }

  @Property(tries = 150)
  void hostilePlainText(@ForAll("hostile") String text) {
    Stages.run(ParsedArticle.read(MediaType.PLAIN_TEXT, bytes(text)));
  }

  @Property(tries = 150)
  void hostileHtml(@ForAll("hostile") String text) {
    String cells = text.replace("<", "&lt;").replace("\n\n", "<td>");
    String html = "<h1>Norway</h1><p>" + text + "<ul><li>" + text + "</ul><table><tr><td>" + cells;

    Stages.run(ParsedArticle.read(MediaType.HTML, bytes(html)));
  }

  @Property(tries = 20)
  void theOrderOfArticlesChangesNeitherRecordsNorIds(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 400) Integer> numbers,
      @ForAll Random random)
      throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int number : numbers) {
      articles.add(page(number));
    }
    List<RelationRecord> records = PIPELINE.records(articles);

    Collections.shuffle(articles, random);

    assertThat(PIPELINE.records(articles)).isEqualTo(records);
  }

  @Provide
  Arbitrary<String> hostile() {
    List<String> examples =
        RuleBook.bundled().rules().stream()
            .flatMap(rule -> rule.examples().stream())
            .map(example -> example.text() + " ")
            .toList();
    return Arbitraries.oneOf(
            Arbitraries.of(HOSTILE),
            Arbitraries.of(examples),
            Arbitraries.strings().withChars("aé .,'’–-()&\u00A0\u0301/9:;\"").ofMaxLength(5))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static Article page(int number) {
    Article article = ParsedArticle.read(MediaType.HTML, bytes(GENERATOR.html(number)));
    assertThat(article).isNotNull();
    return article;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
