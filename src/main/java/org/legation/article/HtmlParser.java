package org.legation.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.legation.model.Article;
import org.legation.model.RawArticle;

/**
 * Parses HTML: the main content of a page, without navigation, boxes, references and captions. The
 * title is not part of the text.
 */
final class HtmlParser {
  private final SentenceSplitter splitter;
  private final ParseLimits limits;
  private final HtmlRules rules;

  HtmlParser(SentenceSplitter splitter, ParseLimits limits) {
    this.splitter = splitter;
    this.limits = limits;
    this.rules = HtmlRules.load();
  }

  Article parse(RawArticle raw, String html) throws UnreadableArticleException {
    Document page = Jsoup.parse(html);
    return parse(raw, page, title(raw, page));
  }

  /** Parses a page whose title is known. */
  Article parse(RawArticle raw, Document page, String title) throws UnreadableArticleException {
    LimitGuard guard = new LimitGuard(raw.location(), limits);
    guard.checkNesting(page);
    HtmlWalker walker = new HtmlWalker(splitter, guard);
    walker.walk(rules.content(page));
    if (walker.text().isEmpty()) {
      throw new UnreadableArticleException(
          raw.location() + " has no text in its main content; give the page of an article.");
    }
    return new Article(Titles.with(raw.info(), title), walker.text(), walker.sections());
  }

  /** What the job says, else the first {@code h1}, which leaves the text, else {@code title}. */
  private static String title(RawArticle raw, Document page) {
    Element heading = page.selectFirst("h1");
    String found = heading == null ? "" : heading.text().strip();
    if (heading != null) {
      heading.remove();
    }
    if (raw.title() != null) {
      return raw.title();
    }
    if (!found.isEmpty()) {
      return found;
    }
    return page.title().isBlank() ? raw.info().title() : page.title().strip();
  }
}
