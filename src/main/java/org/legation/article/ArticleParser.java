package org.legation.article;

import org.legation.model.Article;
import org.legation.model.RawArticle;

/** Turns the bytes of one article into its text and structure. Safe for use by many threads. */
public interface ArticleParser {
  /**
   * Parses one article.
   *
   * @throws UnreadableArticleException if it is empty, not text, or beyond a limit
   */
  default Article parse(RawArticle raw) throws UnreadableArticleException {
    return parseReporting(raw).article();
  }

  /**
   * Parses one article and tells what was left out.
   *
   * @throws UnreadableArticleException if it is empty, not text, or beyond a limit
   */
  ParseResult parseReporting(RawArticle raw) throws UnreadableArticleException;
}
