package org.legation.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Hands out the articles of one share one by one, and remembers how far it came. */
final class ArticleReader extends AbstractItemCountingItemStreamItemReader<NumberedArticle> {
  private final ArticleSource source;
  private final Share share;
  private @Nullable ArticleCursor cursor;
  private int passed;
  private int next;

  ArticleReader(ArticleSource source, Share share) {
    this.source = source;
    this.share = share;
    setName("articles");
  }

  @Override
  protected @Nullable NumberedArticle doRead() throws IOException {
    try {
      opened().skip(next - passed);
      OfferedArticle article = opened().next();
      if (article == null) {
        return null;
      }
      NumberedArticle numbered = new NumberedArticle(next, article);
      passed = next + 1;
      next += share.of();
      return numbered;
    } catch (SourceException e) {
      throw broken(e);
    }
  }

  /** Counts an article and those behind it as not handed out: the next run begins with it. */
  void giveBack(NumberedArticle article) {
    int before = (article.number() - share.index()) / share.of();
    setCurrentItemCount(Math.min(getCurrentItemCount(), before));
  }

  @Override
  protected void jumpToItem(int itemIndex) {
    next = share.index() + itemIndex * share.of();
  }

  @Override
  protected void doOpen() throws IOException {
    passed = 0;
    next = share.index();
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
