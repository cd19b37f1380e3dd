package org.legation.batch;

import org.legation.job.ArticleFile;
import org.springframework.batch.core.listener.SkipListener;

/**
 * Notes articles that could not be read, or at which a stage broke; the run goes on without them.
 */
final class UnreadableArticles implements SkipListener<ArticleFile, ProcessedArticle> {
  private final Store store;

  UnreadableArticles(Store store) {
    this.store = store;
  }

  @Override
  public void onSkipInProcess(ArticleFile file, Throwable reason) {
    String title = file.source().title();
    boolean broken = reason instanceof BrokenArticleException;
    SkippedArticle.because(
            broken ? "article-broken" : "article-unreadable",
            file.location(),
            title == null ? "" : title,
            broken ? Failures.brokenArticle(reason) : String.valueOf(reason.getMessage()))
        .addTo(store, file.number());
  }
}
