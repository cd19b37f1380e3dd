package org.legation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.legation.batch.RunReport;
import org.legation.model.Finding;
import org.legation.model.RelationType;
import org.legation.model.Severity;

/** The end of a run on one screen. */
final class Summary {
  private static final int QUOTE = 90;

  private final RunReport report;
  private final Path release;
  private final String time;
  private final List<String> lines = new ArrayList<>();

  Summary(RunReport report, Path release, String time) {
    this.report = report;
    this.release = release;
    this.time = time;
  }

  List<String> lines() {
    lines.clear();
    switch (report.outcome()) {
      case DONE, DONE_WITH_SKIPS -> published();
      case REJECTED -> rejected();
      case STOPPED -> lines.add("Stopped. The next run goes on from here.");
      case FAILED -> lines.addAll(report.messages());
    }
    return List.copyOf(lines);
  }

  private void published() {
    lines.add("");
    counts();
    skipped();
    outdated();
    vanished();
    lines.add("");
    lines.add("Files in " + Wording.near(release));
    for (ReleaseFiles.Entry file : ReleaseFiles.of(release)) {
      lines.add("  %-28s %10s".formatted(file.name(), Wording.size(file.bytes())));
    }
    lines.add("");
    lines.add("Done in " + time + ".");
  }

  private void rejected() {
    lines.add("Nothing was published: the data failed its checks, and what stood there stands.");
    report.messages().forEach(message -> lines.add("  " + message));
    Path aside = report.aside();
    if (aside != null) {
      lines.add("What it would have been, with all findings, is in " + Wording.near(aside) + ".");
    }
    lines.add("");
    counts();
    skipped();
    outdated();
    if (!report.worst().isEmpty()) {
      lines.add("");
      lines.add("Findings, worst first");
      for (Finding finding : report.worst()) {
        String quote = finding.quote().isEmpty() ? "" : " \"" + shortened(finding.quote()) + "\"";
        lines.add(
            "  %-8s %s: %s%s"
                .formatted(finding.severity().code(), finding.check(), finding.message(), quote));
      }
    }
  }

  private void counts() {
    long records = report.records().values().stream().mapToLong(Long::longValue).sum();
    lines.add(
        "%s from %s"
            .formatted(
                Wording.count(records, "record"), Wording.count(report.articles(), "article")));
    report.records().forEach((type, count) -> lines.add(row(type, count)));
    long findings = report.findings().values().stream().mapToLong(Long::longValue).sum();
    lines.add(Wording.count(findings, "finding"));
    report.findings().forEach((severity, count) -> lines.add(row(severity, count)));
  }

  private void skipped() {
    if (report.skippedCount() == 0) {
      return;
    }
    lines.add(Wording.count(report.skippedCount(), "article") + " skipped");
    report.skipped().forEach(article -> lines.add("  " + article.reason()));
    if (report.skippedCount() > report.skipped().size()) {
      lines.add("  and more: see findings.csv");
    }
  }

  private void outdated() {
    if (report.outdatedCount() == 0) {
      return;
    }
    lines.add(Wording.count(report.outdatedCount(), "article") + " not refreshed");
    report.outdated().forEach(reason -> lines.add("  " + reason));
    if (report.outdatedCount() > report.outdated().size()) {
      lines.add("  and more: see findings.csv");
    }
  }

  private void vanished() {
    if (report.vanishedCount() == 0) {
      return;
    }
    String names =
        report.vanished().stream()
            .map(template -> template.name() + " (" + template.uses() + ")")
            .collect(Collectors.joining(", "));
    lines.add(
        "%s without a text, the commonest: %s"
            .formatted(Wording.count(report.vanishedCount(), "wikitext template"), names));
  }

  private static String row(RelationType type, long count) {
    return String.format(Locale.ROOT, "  %-16s %,8d", type.code(), count);
  }

  private static String row(Severity severity, long count) {
    return String.format(Locale.ROOT, "  %-16s %,8d", severity.code(), count);
  }

  private static String shortened(String quote) {
    return quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE) + "…";
  }
}
