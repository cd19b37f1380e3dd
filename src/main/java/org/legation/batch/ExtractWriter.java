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
      String slug = article.article().info().slug();
      String same = store.titleOf(slug);
      if (same == null) {
        store.add(article, article.records().stream().map(reconciler::group).toList());
      } else {
        SkippedArticle.because(
                "article-duplicate",
                article.location(),
                article.article().info().title(),
                "%s has the same title as another article of the job, '%s': give one of them another title in the job file, or remove it."
                    .formatted(article.location(), same))
            .addTo(store, article.number());
      }
    }
  }
}
