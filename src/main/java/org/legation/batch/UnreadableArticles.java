package org.legation.batch;

import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.springframework.batch.core.listener.SkipListener;

/** Notes articles that could not be read; the run goes on without them. */
final class UnreadableArticles implements SkipListener<NumberedArticle, ProcessedArticle> {
  private final Store store;

  UnreadableArticles(Store store) {
    this.store = store;
  }

  @Override
  public void onSkipInProcess(NumberedArticle numbered, Throwable reason) {
    OfferedArticle article = numbered.article();
    String title = article.title();
    SkippedArticle.because(
            reason instanceof SourceException source ? source.check() : SourceException.UNREADABLE,
            article.location(),
            title == null ? "" : title,
            String.valueOf(reason.getMessage()))
        .addTo(store, numbered.number());
  }
}
