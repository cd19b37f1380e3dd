package org.legation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legation.article.ArticleParsers;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Finding;
import org.legation.model.RawArticle;
import org.legation.model.Severity;

class UnknownNamesTest {
  private final Extractor extractor =
      new RuleExtractor(Gazetteer.bundled(), new NameResolver(), RuleBook.bundled());

  @Test
  void rowAboutAnUnknownPartyIsToldWithTheNearestNames() throws UnreadableArticleException {
    Article article =
        article(
            "Foreign relations of Norway",
            "<table><tr><th>Country</th><th>Formal relations began</th></tr>"
                + "<tr><td>Chille</td><td>3 May 1919</td></tr></table>");
    List<Finding> findings = extractor.extract(article).findings();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("unknown-name");
              assertThat(finding.quote()).isEqualTo("Chille");
              assertThat(finding.message()).contains("Chile");
            });
  }

  @Test
  void rowAboutAnOrganisationWithoutACodeIsANoteThatSaysSo() throws UnreadableArticleException {
    Article article =
        article(
            "Foreign relations of Norway",
            "<table><tr><th>Country</th><th>Formal relations began</th></tr>"
                + "<tr><td>Sovereign Military Order of Malta</td><td>3 May 1919</td></tr></table>");
    Extraction extraction = extractor.extract(article);
    assertThat(extraction.claims()).isEmpty();
    assertThat(extraction.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("party-without-code");
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.message()).contains("Order of Malta", "no code");
            });
  }

  @Test
  void titleThatNamesNobodyIsTold() throws UnreadableArticleException {
    List<Finding> findings =
        extractor.extract(article("Some thoughts", "<p>It rained.</p>")).findings();
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("names no party"));
  }

  @Test
  void deedWithAPartyThatNobodyKnowsIsTold() throws UnreadableArticleException {
    List<Finding> findings =
        findings("<p>Norway established diplomatic relations with Zubrowka in 1990.</p>");
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo("party-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("Zubrowka");
              assertThat(finding.quote()).startsWith("Norway established");
            });
  }

  @Test
  void deedWithoutPartiesIsANoteAndOneWithGroupsIsNone() throws UnreadableArticleException {
    assertThat(findings("<p>Diplomatic relations were established in 1990.</p>"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    assertThat(
            findings(
                "<p>Diplomatic relations were established with several countries in 1990.</p>"))
        .isEmpty();
  }

  @Test
  void anArticleTellsOnlyAFewDeedsWithUnknownParties() throws UnreadableArticleException {
    StringBuilder body = new StringBuilder();
    for (String name : List.of("Abab", "Eded", "Igig", "Okok", "Umum", "Ypyp", "Araq", "Erew")) {
      body.append("<p>Norway recognised ").append(name).append("land on 3 May 1990.</p>");
    }
    assertThat(findings(body.toString())).hasSize(5);
  }

  private List<Finding> findings(String body) throws UnreadableArticleException {
    return extractor.extract(article("Foreign relations of Norway", body)).findings();
  }

  private static Article article(String title, String body) throws UnreadableArticleException {
    byte[] html = ("<h1>" + title + "</h1>" + body).getBytes(StandardCharsets.UTF_8);
    return new ArticleParsers()
        .parse(
            new RawArticle(
                "test.html", html, RawArticle.MediaType.HTML, null, ArticleInfo.titled(title)));
  }
}
