package org.legation.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Hands out the articles of the run one by one, and remembers how far it came. */
final class ArticleReader extends AbstractItemCountingItemStreamItemReader<NumberedArticle> {
  private final ArticleSource source;
  private @Nullable ArticleCursor cursor;
  private int next;

  ArticleReader(ArticleSource source) {
    this.source = source;
    setName("articles");
  }

  @Override
  protected @Nullable NumberedArticle doRead() throws IOException {
    try {
      OfferedArticle article = opened().next();
      return article == null ? null : new NumberedArticle(next++, article);
    } catch (SourceException e) {
      throw broken(e);
    }
  }

  @Override
  protected void jumpToItem(int itemIndex) throws IOException {
    try {
      opened().skip(itemIndex);
      next = itemIndex;
    } catch (SourceException e) {
      throw broken(e);
    }
  }

  @Override
  protected void doOpen() throws IOException {
    next = 0;
    try {
      cursor = source.open();
    } catch (SourceException e) {
      throw broken(e);
    }
  }

  @Override
  protected void doClose() {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
  }

  private ArticleCursor opened() {
    if (cursor == null) {
      throw new IllegalStateException("the reader is not open");
    }
    return cursor;
  }

  /** No article can be skipped here: what follows is unknown. */
  private static IOException broken(SourceException e) {
    return new IOException(e.getMessage(), e);
  }
}
