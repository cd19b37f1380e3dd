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
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;

/** Lists that the sentence before them, or the start of their own sentence, explains. */
class LeadInTest {
  private final Extractor extractor =
      new RuleExtractor(Gazetteer.bundled(), new NameResolver(), RuleBook.bundled());

  @Test
  void itemsTakeThePlaceThatTheLeadInLeaves() throws UnreadableArticleException {
    assertThat(
            claims(
                "<p>The following countries do not recognise Norway:</p>"
                    + "<ul><li>Chile</li><li>Peru</li></ul>"))
        .containsExactly("recognition denied CL NO ", "recognition denied PE NO ");
  }

  @Test
  void itemsFollowALeadInThatEndsWithTheirKind() throws UnreadableArticleException {
    assertThat(
            claims(
                "<p>Norway has signed free trade agreements with the following countries:</p>"
                    + "<ul><li>Chile (2004)</li><li>Peru (2009)</li></ul>"))
        .containsExactly("agreement asserted NO CL 2004", "agreement asserted NO PE 2009");
  }

  @Test
  void aListInsideItsSentenceIsReadLikeOneBelowIt() throws UnreadableArticleException {
    assertThat(claims("<p>The following countries do not recognise Norway: Chile and Peru.</p>"))
        .containsExactly("recognition denied CL NO ", "recognition denied PE NO ");
  }

  @Test
  void aLeadInOfAnotherMatterStatesNothing() throws UnreadableArticleException {
    assertThat(
            claims(
                "<p>Norway exports fish to the following countries:</p>"
                    + "<ul><li>Chile</li><li>Peru</li></ul>"))
        .isEmpty();
  }

  @Test
  void anItemOfAListOfOrganisationsIsNamedWhole() throws UnreadableArticleException {
    assertThat(
            extract(
                    "<p>Norway is a member of the following organisations:</p>"
                        + "<ul><li>Economic and Social Commission for Fjords (observer)</li></ul>")
                .claims())
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.object()).isEqualTo("Economic and Social Commission for Fjords"));
  }

  private List<String> claims(String body) throws UnreadableArticleException {
    return extract(body).claims().stream()
        .map(
            claim ->
                claim.type().code()
                    + " "
                    + claim.status().code()
                    + " "
                    + claim.actor().id()
                    + " "
                    + claim.counterpart().id()
                    + " "
                    + claim.date())
        .distinct()
        .toList();
  }

  private Extraction extract(String body) throws UnreadableArticleException {
    String title = "Foreign relations of Norway";
    byte[] html = ("<h1>" + title + "</h1>" + body).getBytes(StandardCharsets.UTF_8);
    return extractor.extract(
        new ArticleParsers()
            .parse(
                new RawArticle(
                    "test.html",
                    html,
                    RawArticle.MediaType.HTML,
                    null,
                    ArticleInfo.titled(title))));
  }
}
