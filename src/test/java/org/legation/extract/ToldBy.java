package org.legation.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.legation.article.ArticleParsers;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.model.RelationType;

/** What the rules find in an article that a test makes up, a line for each claim. */
final class ToldBy {
  private static final Extractor EXTRACTOR =
      new RuleExtractor(Gazetteer.bundled(), new NameResolver(), RuleBook.bundled());

  private ToldBy() {}

  /** The claims of an article in HTML. */
  static List<String> html(String title, String body) {
    return claims(title, "<h1>" + title + "</h1>" + body, MediaType.HTML);
  }

  /** The claims of an article in wikitext. */
  static List<String> wikitext(String title, String body) {
    return claims(title, body, MediaType.WIKITEXT);
  }

  /** The missions of an article in wikitext, each with its kind. */
  static List<String> posts(String title, String body) {
    return extracted(title, body, MediaType.WIKITEXT).stream()
        .filter(claim -> claim.type() == RelationType.MISSION)
        .map(claim -> line(claim) + part(" = ", claim.subtype()))
        .toList();
  }

  private static List<String> claims(String title, String text, MediaType type) {
    return extracted(title, text, type).stream().map(ToldBy::line).distinct().toList();
  }

  private static List<Claim> extracted(String title, String text, MediaType type) {
    RawArticle raw =
        new RawArticle(
            "test", text.getBytes(StandardCharsets.UTF_8), type, title, ArticleInfo.titled(title));
    try {
      return EXTRACTOR.extract(new ArticleParsers().parse(raw)).claims();
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Claim claim) {
    String line = claim.type().code() + " " + claim.status().code() + " " + claim.actor().id();
    return line
        + part(" > ", claim.counterpart().id())
        + part(" ", claim.date())
        + part(" @", claim.place())
        + part(" : ", claim.object());
  }

  private static String part(String before, String value) {
    return value.isEmpty() ? "" : before + value;
  }
}
