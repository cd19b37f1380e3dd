package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legation.Pipeline;
import org.legation.article.ArticleParsers;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.rule.ExpectedRecord;
import org.legation.extract.rule.RuleBook;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RelationRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Made-up passages of articles on the relations of two states, with the records they state. */
class RelationsOfTwoTest {
  private static final Pipeline PIPELINE = new Pipeline(RuleBook.bundled());

  static Stream<Arguments> passages() throws IOException {
    return Stream.of(
            passages("/passages/relations-of-two.yaml"),
            passages("/passages/sentences-on-two.yaml"),
            passages("/passages/plain-on-two.yaml"),
            passages("/passages/plainer-on-two.yaml"),
            passages("/passages/guide-on-two.yaml"))
        .flatMap(passages -> passages);
  }

  private static Stream<Arguments> passages(String resource) throws IOException {
    try (InputStream in = RelationsOfTwoTest.class.getResourceAsStream(resource)) {
      return new YAMLMapper()
          .readTree(in)
          .valueStream()
          .map(
              passage ->
                  argumentSet(
                      passage.path("says").asString(),
                      "United States–" + passage.path("of").asString() + " relations",
                      html(passage.path("text").asString()),
                      expected(passage.path("gives")),
                      expected(passage.path("may"))));
    }
  }

  @ParameterizedTest
  @MethodSource("passages")
  void aPassageGivesTheRecordsThatItStates(
      String title, String html, List<List<ExpectedRecord>> gives, List<List<ExpectedRecord>> may)
      throws UnreadableArticleException {
    RawArticle raw =
        new RawArticle(
            "made.html",
            ("<h1>" + title + "</h1>" + html).getBytes(StandardCharsets.UTF_8),
            RawArticle.MediaType.HTML,
            title,
            ArticleInfo.titled(title));
    List<RelationRecord> left =
        new ArrayList<>(PIPELINE.records(List.of(new ArticleParsers().parse(raw))));
    List<List<ExpectedRecord>> missed = unmatched(gives, left);
    unmatched(may, left);

    assertThat(missed).as("records that the passage states and the rules miss").isEmpty();
    assertThat(left.stream().map(ExpectedRecord::notation))
        .as("records that the passage does not state")
        .isEmpty();
  }

  /** The expectations that no record meets; those that are met take their record out. */
  private static List<List<ExpectedRecord>> unmatched(
      List<List<ExpectedRecord>> expectations, List<RelationRecord> left) {
    List<List<ExpectedRecord>> missed = new ArrayList<>();
    for (List<ExpectedRecord> readings : expectations) {
      RelationRecord met =
          left.stream()
              .filter(record -> readings.stream().anyMatch(reading -> reading.matches(record)))
              .findFirst()
              .orElse(null);
      if (met == null) {
        missed.add(readings);
      } else {
        left.remove(met);
      }
    }
    return missed;
  }

  /** Each line with all its readings: a column of it may give several, apart by bars. */
  private static List<List<ExpectedRecord>> expected(JsonNode lines) {
    return lines
        .valueStream()
        .map(line -> readings(line.asString()).stream().map(ExpectedRecord::parse).toList())
        .toList();
  }

  private static List<String> readings(String line) {
    List<String> readings = List.of("");
    for (String word : line.split(" ", -1)) {
      List<String> longer = new ArrayList<>();
      for (String so : readings) {
        for (String option : word.split("\\|", -1)) {
          longer.add(so.isEmpty() ? option : option.isEmpty() ? so : so + " " + option);
        }
      }
      readings = longer;
    }
    return readings;
  }

  /** Lines that begin with "## " and "### " are headings, with "- " items, others paragraphs. */
  private static String html(String text) {
    StringBuilder html = new StringBuilder();
    boolean list = false;
    for (String line : text.split("\n", -1)) {
      boolean item = line.startsWith("- ");
      html.append(item && !list ? "<ul>" : !item && list ? "</ul>" : "");
      list = item;
      if (item) {
        html.append("<li>").append(line.substring(2)).append("</li>");
      } else if (line.startsWith("### ")) {
        html.append("<h3>").append(line.substring(4)).append("</h3>");
      } else if (line.startsWith("## ")) {
        html.append("<h2>").append(line.substring(3)).append("</h2>");
      } else if (!line.isBlank()) {
        html.append("<p>").append(line).append("</p>");
      }
    }
    return html.append(list ? "</ul>" : "").toString();
  }
}
