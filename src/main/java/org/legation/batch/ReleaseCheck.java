package org.legation.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.legation.job.Checks;
import org.legation.job.Checks.Range;
import org.legation.job.JobDefinition;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import tools.jackson.core.JacksonException;

/** Decides whether the data may be published, before any file of the old release is touched. */
final class ReleaseCheck {
  private final Checks checks;
  private final Path release;
  private final Store store;
  private final Clock clock;

  /**
   * @param clock tells today's date, by which the age of articles counts
   */
  ReleaseCheck(JobDefinition job, Store store, Clock clock) {
    this.checks = job.checks();
    this.release = job.publish().to();
    this.store = store;
    this.clock = clock;
  }

  /**
   * Why the data may not be published, one sentence each; empty if it may.
   *
   * @throws NothingReadException if no article could be read
   */
  List<String> reasons() throws NothingReadException {
    requireArticles();
    List<String> reasons = new ArrayList<>();
    checkFailures(reasons);
    checkFindings(reasons);
    checkCounts(reasons);
    checkChange(reasons);
    checkAge(reasons);
    return reasons;
  }

  private void requireArticles() throws NothingReadException {
    if (store.summary().count("article") > 0) {
      return;
    }
    String first =
        store.summary().skipped(1).stream().findFirst().map(RunReport.Skipped::reason).orElse("");
    long skipped = store.summary().count("skipped");
    throw new NothingReadException(
        skipped == 1
            ? first
            : told("None of the %,d articles could be read; the first: %s", skipped, first));
  }

  private void checkFailures(List<String> reasons) {
    Integer limit = checks.maxFailures();
    long skipped = store.summary().count("skipped");
    if (limit != null && skipped > limit) {
      reasons.add(
          told(
              "%,d %s, but max_failures allows %,d. Follow the advice of each in findings.csv, or raise max_failures.",
              skipped, skipped == 1 ? "article failed" : "articles failed", limit));
    }
  }

  private void checkFindings(List<String> reasons) {
    Map<Severity, Long> findings = store.summary().findingsBySeverity();
    for (Severity severity : Severity.values()) {
      Integer limit = checks.allowed(severity);
      long count = findings.getOrDefault(severity, 0L);
      if (limit != null && count > limit) {
        reasons.add(
            told(
                "%,d %s of severity %s%s. Each has its mend in findings.csv; follow it, or raise max_findings.",
                count,
                count == 1 ? "finding is" : "findings are",
                severity.code(),
                limit == 0 ? "" : ", but max_findings allows " + limit));
      }
    }
  }

  private void checkCounts(List<String> reasons) {
    checkCount(
        reasons,
        store.summary().count("fact"),
        "records",
        checks.records(),
        "min_records",
        "max_records");
    Map<RelationType, Long> counts = store.summary().factsByType();
    checks
        .types()
        .forEach(
            (type, range) ->
                checkCount(
                    reasons,
                    counts.getOrDefault(type, 0L),
                    "records of type " + type.code(),
                    range,
                    "min of " + type.code(),
                    "max of " + type.code()));
  }

  private static void checkCount(
      List<String> reasons, long count, String what, Range range, String min, String max) {
    if (count < range.min()) {
      reasons.add(
          told(
              "%,d %s, but %s asks for %,d. Look for what is missing, or lower %s.",
              count, what, min, range.min(), min));
    }
    Integer most = range.max();
    if (most != null && count > most) {
      reasons.add(
          told(
              "%,d %s, but %s allows %,d. Look for what is wrong, or raise %s.",
              count, what, max, most, max));
    }
  }

  private void checkChange(List<String> reasons) {
    Double limit = checks.maxChange();
    if (limit == null) {
      return;
    }
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
    long records = store.summary().count("fact");
    double change = Math.abs(records - before.getAsLong()) / (double) before.getAsLong();
    if (change > limit) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%,d records instead of %,d is a change of %.0f%%, but max_change allows %.0f%%. If the"
                  + " change is right, raise max_change for one run.",
              records,
              before.getAsLong(),
              change * 100,
              limit * 100));
    }
  }

  private void checkAge(List<String> reasons) {
    Integer limit = checks.maxSourceAge();
    if (limit == null) {
      return;
    }
    List<String> undated = store.summary().undated(1);
    if (!undated.isEmpty()) {
      reasons.add(
          ("max_source_age cannot be checked: '%s' has no day of its revision. Give it one by"
                  + " revision_date in the job file, or remove max_source_age.")
              .formatted(undated.get(0)));
    }
    LocalDate oldestAllowed = LocalDate.now(clock).minusDays(limit);
    StoreSummary.Dated oldest = store.summary().oldest();
    if (oldest != null && oldest.day().isBefore(oldestAllowed)) {
      reasons.add(
          told(
              "The revision of '%s' is of %s, %,d days ago, but max_source_age allows %,d. Refresh the article, or raise max_source_age.",
              oldest.title(),
              oldest.day(),
              ChronoUnit.DAYS.between(oldest.day(), LocalDate.now(clock)),
              limit));
    }
  }

  /** Numbers as everywhere, whatever the language of the machine. */
  private static String told(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
