package org.legation.source;

/**
 * Where articles come from. It gives the same articles in the same order as long as its {@link
 * #state} is the same.
 */
public interface ArticleSource {

  /** What {@link #count} answers where only reading would tell. */
  long UNKNOWN = -1;

  /**
   * Identifies what reading would give, without anything of paths, the machine or the clock.
   *
   * @throws SourceException if the source cannot be read
   */
  String state() throws SourceException;

  /** The number of articles, or {@link #UNKNOWN}. */
  long count();

  /**
   * Begins with the first article.
   *
   * @throws SourceException if the source cannot be read
   */
  ArticleCursor open() throws SourceException;
}
