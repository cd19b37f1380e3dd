package org.legation.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.job.ArticleFile;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Hands out the articles of the run one by one, and remembers how far it came. */
final class ArticleFileReader extends AbstractItemCountingItemStreamItemReader<ArticleFile> {
  private final List<ArticleFile> articles;
  private int next;

  ArticleFileReader(List<ArticleFile> articles) {
    this.articles = articles;
    setName("articles");
  }

  @Override
  protected @Nullable ArticleFile doRead() {
    return next < articles.size() ? articles.get(next++) : null;
  }

  @Override
  protected void jumpToItem(int itemIndex) {
    next = itemIndex;
  }

  @Override
  protected void doOpen() {
    next = 0;
  }

  @Override
  protected void doClose() {}
}
