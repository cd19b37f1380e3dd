package org.legation.batch;

import java.util.List;
import org.legation.model.Finding;
import org.legation.model.Severity;

/** An article that is left out of the release, and the finding that says so. */
record SkippedArticle(String location, String reason, boolean passing, Finding finding) {

  static SkippedArticle because(String check, String location, String title, String reason) {
    Finding finding =
        new Finding(
            Severity.WARNING,
            check,
            title,
            "",
            "",
            -1,
            -1,
            "",
            reason,
            "Mend the article, or take it out of the job.");
    return new SkippedArticle(location, reason, false, finding);
  }

  /** The same, of a reason that may be gone the next time. */
  SkippedArticle thatMayPass() {
    Finding later =
        new Finding(
            finding.severity(),
            finding.check(),
            finding.article(),
            finding.section(),
            finding.quote(),
            finding.quoteStart(),
            finding.quoteEnd(),
            finding.recordId(),
            finding.message(),
            "Nothing, if it passes: the next run tries again. If it stays, look at the source.");
    return new SkippedArticle(location, reason, true, later);
  }

  void addTo(Store store, int number) {
    store.writer().addSkipped(number, location, reason, passing);
    store.writer().addFindings(List.of(finding));
  }
}
