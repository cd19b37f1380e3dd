package org.legation.batch;

import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;
import org.springframework.batch.core.listener.SkipListener;

/**
 * Notes articles that could not be read, or at which a stage broke; the run goes on without them.
 */
final class UnreadableArticles implements SkipListener<NumberedArticle, ProcessedArticle> {
  private final Store store;

  UnreadableArticles(Store store) {
    this.store = store;
  }

  @Override
  public void onSkipInProcess(NumberedArticle numbered, Throwable reason) {
    OfferedArticle article = numbered.article();
    String title = article.title();
    boolean broken = reason instanceof BrokenArticleException;
    SkippedArticle skipped =
        SkippedArticle.because(
            broken ? "article-broken" : check(reason),
            article.location(),
            title == null ? "" : title,
            broken ? Failures.brokenArticle(reason) : String.valueOf(reason.getMessage()));
    if (reason instanceof SourceException source) {
      skipped = source.isPassing() ? skipped.thatMayPass() : skipped.told(source.notice());
    }
    skipped.addTo(store, numbered.number());
  }

  private static String check(Throwable reason) {
    return reason instanceof SourceException source ? source.check() : SourceException.UNREADABLE;
  }
}
