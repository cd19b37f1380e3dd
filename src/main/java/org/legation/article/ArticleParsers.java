package org.legation.article;

import org.jspecify.annotations.Nullable;
import org.legation.model.RawArticle;

/** Parses articles in all their forms, by media type. Safe for use by many threads. */
public final class ArticleParsers implements ArticleParser {
  private final TextDecoder decoder;
  private final PlainTextParser plainText;
  private final HtmlParser html;
  private final ParseLimits limits;
  private @Nullable WikitextParser wikitext;

  /** A parser with the default limits. */
  public ArticleParsers() {
    this(ParseLimits.defaults());
  }

  /** A parser with limits of its own. */
  public ArticleParsers(ParseLimits limits) {
    SentenceSplitter splitter = new SentenceSplitter();
    this.decoder = new TextDecoder(limits);
    this.plainText = new PlainTextParser(splitter, limits);
    this.html = new HtmlParser(splitter, limits);
    this.limits = limits;
  }

  @Override
  public ParseResult parseReporting(RawArticle raw) throws UnreadableArticleException {
    String text = decoder.decode(raw);
    return switch (raw.mediaType()) {
      case PLAIN_TEXT -> new ParseResult(plainText.parse(raw, text), ParseReport.nothing());
      case HTML -> new ParseResult(html.parse(raw, text), ParseReport.nothing());
      case WIKITEXT -> wikitext().parse(raw, text);
    };
  }

  /** Made when first needed: the library takes a while to start. */
  private synchronized WikitextParser wikitext() {
    if (wikitext == null) {
      wikitext = new WikitextParser(html, limits);
    }
    return wikitext;
  }
}
