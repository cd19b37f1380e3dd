package org.legation.batch;

import org.legation.reconcile.Reconciler;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Puts articles with their records into the store. */
final class ExtractWriter implements ItemWriter<ProcessedArticle> {
  private final Store store;
  private final Reconciler reconciler;

  ExtractWriter(Store store, Reconciler reconciler) {
    this.store = store;
    this.reconciler = reconciler;
  }

  @Override
  public void write(Chunk<? extends ProcessedArticle> articles) {
    for (ProcessedArticle article : articles) {
      store.writer().add(article, article.records().stream().map(reconciler::group).toList());
    }
  }
}
