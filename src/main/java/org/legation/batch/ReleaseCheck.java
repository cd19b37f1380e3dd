package org.legation.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.legation.job.Checks;
import org.legation.job.JobDefinition;
import org.legation.model.Severity;
import tools.jackson.core.JacksonException;

/** Decides whether the data may be published, before any file of the old release is touched. */
final class ReleaseCheck {
  private final JobDefinition job;
  private final Store store;

  ReleaseCheck(JobDefinition job, Store store) {
    this.job = job;
    this.store = store;
  }

  /**
   * Passes, or says why not.
   *
   * @throws NothingReadException if no article could be read
   * @throws ReleaseRejectedException if the data failed a check
   */
  void run() throws NothingReadException, ReleaseRejectedException {
    requireArticles();
    List<String> reasons = new ArrayList<>();
    long records = store.count("fact");
    long errors = store.findingsBySeverity().getOrDefault(Severity.ERROR, 0L);
    if (errors > 0) {
      reasons.add(
          "%d %s of severity error. Mend what they name, or the articles."
              .formatted(errors, errors == 1 ? "finding is" : "findings are"));
    }
    Checks checks = job.checks();
    if (records < checks.minRecords()) {
      reasons.add(
          "%d records, but min_records asks for %d. Look for what is missing, or lower min_records."
              .formatted(records, checks.minRecords()));
    }
    checkChange(records, reasons);
    if (!reasons.isEmpty()) {
      throw new ReleaseRejectedException(reasons);
    }
  }

  private void requireArticles() throws NothingReadException {
    if (store.count("article") > 0) {
      return;
    }
    String first = store.skipped(1).stream().findFirst().map(RunReport.Skipped::reason).orElse("");
    long skipped = store.count("skipped");
    throw new NothingReadException(
        skipped == 1
            ? first
            : "None of the %d articles could be read; the first: %s".formatted(skipped, first));
  }

  private void checkChange(long records, List<String> reasons) {
    Double limit = job.checks().maxChange();
    if (limit == null) {
      return;
    }
    Path release = job.publish().to();
    OptionalLong before;
    try {
      before = PublishedRecords.count(release);
    } catch (JacksonException e) {
      reasons.add(
          "max_change cannot be checked, as records.json in %s is damaged. Move that folder away."
              .formatted(release));
      return;
    }
    // An empty release says nothing about how many records there should be.
    if (before.isEmpty() || before.getAsLong() == 0) {
      return;
    }
    double change = Math.abs(records - before.getAsLong()) / (double) before.getAsLong();
    if (change > limit) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%d records instead of %d is a change of %.0f%%, but max_change allows %.0f%%. If the"
                  + " change is right, raise max_change for one run.",
              records,
              before.getAsLong(),
              change * 100,
              limit * 100));
    }
  }
}
