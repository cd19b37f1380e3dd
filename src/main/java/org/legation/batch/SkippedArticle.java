package org.legation.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Finding;
import org.legation.model.Severity;
import org.legation.source.SourceNotice;

/** An article that is left out of the release, and the finding that says so. */
record SkippedArticle(String location, String reason, boolean passing, Finding finding) {

  static SkippedArticle because(String check, String location, String title, String reason) {
    return of(
        check, location, title, reason, false, "Mend the article, or take it out of the job.");
  }

  /** The same, of a reason that may be gone the next time. */
  SkippedArticle thatMayPass() {
    return of(
        finding.check(),
        location,
        finding.article(),
        reason,
        true,
        "Nothing, if it passes: the next run tries again. If it stays, look at the source.");
  }

  /** The same in the words of a notice, where there is one. */
  SkippedArticle told(@Nullable SourceNotice notice) {
    return notice == null
        ? this
        : new SkippedArticle(location, reason, passing, notice.about(finding.article()));
  }

  private static SkippedArticle of(
      String check, String location, String title, String reason, boolean passing, String advice) {
    Finding finding =
        new Finding(Severity.WARNING, check, title, "", "", -1, -1, "", reason, advice);
    return new SkippedArticle(location, reason, passing, finding);
  }

  void addTo(Store store, int number) {
    store.writer().addSkipped(number, location, reason, passing);
    store.writer().addFindings(List.of(finding));
  }
}
