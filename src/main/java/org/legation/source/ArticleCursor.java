package org.legation.source;

import org.jspecify.annotations.Nullable;

/**
 * Goes over the articles of a source, holding no more than one of them. Until it is closed, the
 * articles that it gave can be read in any order.
 */
public interface ArticleCursor extends AutoCloseable {

  /**
   * The next article; null after the last one.
   *
   * @throws SourceException if the source is broken here, so that no further article can be had
   */
  @Nullable OfferedArticle next() throws SourceException;

  /**
   * Passes over articles, those left out included; fewer if there are no more.
   *
   * @throws SourceException as {@link #next}
   */
  default void skip(long articles) throws SourceException {
    for (long i = 0; i < articles && next() != null; i++) {
      // passed over
    }
  }

  /** Ends it; articles that were not read yet can no longer be. */
  @Override
  void close();
}
