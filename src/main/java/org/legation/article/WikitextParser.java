package org.legation.article;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.legation.model.RawArticle;

/**
 * Parses wikitext: a library expands the templates we know and turns the page into HTML, which is
 * then read as any other page. Nothing is fetched.
 */
final class WikitextParser {
  private final HtmlParser html;
  private final WikitextRenderer renderer;
  private final TemplateMarks marks;

  WikitextParser(HtmlParser html, ParseLimits limits) {
    CountryCodes codes = CountryCodes.load();
    this.html = html;
    this.renderer = new WikitextRenderer(TemplateTable.load(), codes, limits);
    this.marks = new TemplateMarks(codes);
  }

  ParseResult parse(RawArticle raw, String wikitext) throws UnreadableArticleException {
    String given = raw.title();
    String title = given == null ? raw.info().title() : given;
    WikitextRenderer.Rendered rendered = renderer.render(raw.location(), title, wikitext);
    Document page = Jsoup.parse(rendered.html());
    marks.resolve(page);
    Map<String, Integer> vanished = rendered.vanishedTemplates();
    return new ParseResult(html.parse(raw, page, title), new ParseReport(vanished));
  }
}
