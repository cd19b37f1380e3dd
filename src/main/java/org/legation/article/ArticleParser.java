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
  Article parse(RawArticle raw) throws UnreadableArticleException;
}
