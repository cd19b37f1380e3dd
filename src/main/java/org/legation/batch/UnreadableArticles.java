package org.legation.batch;

import org.legation.job.ArticleFile;
import org.springframework.batch.core.listener.SkipListener;

/** Notes articles that could not be read; the run goes on without them. */
final class UnreadableArticles implements SkipListener<ArticleFile, ProcessedArticle> {
  private final Store store;

  UnreadableArticles(Store store) {
    this.store = store;
  }

  @Override
  public void onSkipInProcess(ArticleFile file, Throwable reason) {
    String title = file.source().title();
    SkippedArticle.because(
            "article-unreadable",
            file.location(),
            title == null ? "" : title,
            String.valueOf(reason.getMessage()))
        .addTo(store, file.number());
  }
}
