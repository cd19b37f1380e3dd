package org.legation.batch;

import java.util.List;
import org.legation.model.Finding;
import org.legation.model.Severity;

/** An article that is left out of the release, and the finding that says so. */
record SkippedArticle(String location, String reason, Finding finding) {

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
    return new SkippedArticle(location, reason, finding);
  }

  void addTo(Store store, int number) {
    store.addSkipped(number, location, reason);
    store.addFindings(List.of(finding));
  }
}
