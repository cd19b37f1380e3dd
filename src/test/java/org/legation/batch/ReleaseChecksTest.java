package org.legation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.batch.RunReport.Outcome;
import org.legation.job.Checks;
import org.legation.job.Checks.Range;
import org.legation.model.RelationType;
import org.legation.model.Severity;

class ReleaseChecksTest {
  @TempDir Path folder;
  private TestRuns runs;

  @BeforeEach
  void prepare() {
    runs = new TestRuns(folder);
  }

  @Test
  void rejectsAReleaseWithAnErrorAndWithTooFewRecords() throws Exception {
    runs.write("a.txt", "A\nAM XX");

    RunReport report = runs.run(records(40, null));

    assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(report.messages()).hasSize(2);
    assertThat(report.messages().get(0)).startsWith("1 finding is of severity error");
    assertThat(report.messages().get(1)).startsWith("1 records, but min_records asks for 40");
    assertThat(report.worst().get(0).check()).isEqualTo("no-xx");
    assertThat(runs.release()).isEmpty();
  }

  @Test
  void rejectsAReleaseThatChangesTooMuchAndLeavesTheOldOne() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK\nUS AM\nFR AM\nDE AM");
    Checks checks = new Checks(Range.ANY, Map.of(), 0.3, null, Map.of(), null);
    assertThat(runs.run(checks).outcome()).isEqualTo(Outcome.DONE);
    Map<String, String> before = runs.release();
    runs.write("a.txt", "A\nAM AZ-NK");

    RunReport report = runs.run(checks);

    assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(report.messages())
        .singleElement()
        .asString()
        .startsWith("1 records instead of 4 is a change of 75%, but max_change allows 30%");
    assertThat(runs.release()).isEqualTo(before);
    // Only other data can help, so the next run reads it all again.
    runs.stages.parsed.set(0);
    runs.run(checks);
    assertThat(runs.stages.parsed).hasValue(1);
  }

  @Test
  void writesTheFindingsOfARejectedReleaseAsideUntilOneIsPublished() throws Exception {
    runs.write("a.txt", "A\nAM XX");
    Path aside = folder.resolve("out/release.rejected");

    RunReport rejected = runs.run(Checks.NONE);

    assertThat(rejected.aside()).isEqualTo(aside);
    assertThat(aside.resolve("REASONS.md"))
        .content()
        .startsWith("# Why this release was not published\n\n- 1 finding is of severity error");
    assertThat(aside.resolve("records.findings")).content().contains("no-xx: XX is no party.");
    runs.write("a.txt", "A\nAM AZ-NK");
    RunReport published = runs.run(Checks.NONE);
    assertThat(published.aside()).isNull();
    assertThat(aside).doesNotExist();
  }

  @Test
  void leavesAFolderThatHasTheNameOfTheOneAsideButIsNone() throws Exception {
    Path mine = Files.createDirectories(folder.resolve("out/release.rejected"));
    Files.writeString(mine.resolve("mine.txt"), "mine");
    runs.write("a.txt", "A\nAM AZ-NK");

    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);

    assertThat(mine.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void rejectsTooManyRecordsAndTooFewOrTooManyOfAType() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK\nUS AM\nFR AM");

    assertThat(runs.run(records(0, 2)).messages())
        .containsExactly(
            "3 records, but max_records allows 2. Look for what is wrong, or raise max_records.");
    assertThat(runs.run(types(Map.of(RelationType.RECOGNITION, new Range(1, 2)))).messages())
        .singleElement()
        .asString()
        .startsWith("3 records of type recognition, but max of recognition allows 2.");
    assertThat(runs.run(types(Map.of(RelationType.MISSION, new Range(5, null)))).messages())
        .singleElement()
        .asString()
        .startsWith("0 records of type mission, but min of mission asks for 5.");
    assertThat(runs.run(types(Map.of(RelationType.RECOGNITION, new Range(3, 3)))).outcome())
        .isEqualTo(Outcome.DONE);
  }

  @Test
  void countsFindingsBySeverity() throws Exception {
    runs.write("a.txt", "A\nAM XX");

    assertThat(runs.run(findings(Map.of(Severity.ERROR, 1))).outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.run(findings(Map.of(Severity.ERROR, 1, Severity.NOTE, 0))).messages())
        .containsExactly(
            "1 finding is of severity note. Each has its mend in findings.csv; follow it, or raise max_findings.");
  }

  @Test
  void publishesWithoutArticlesThatFailUpToTheNumberAllowed() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.write("b.txt", "BROKEN");
    runs.write("c.txt", "C\nBUG");

    RunReport published = runs.run(failures(2));
    RunReport rejected = runs.run(failures(1));

    assertThat(published.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
    assertThat(published.skipped().get(1).reason())
        .isEqualTo(
            "Legation broke at in/c.txt (IllegalStateException: a bug in a rule): report this,"
                + " with the article.");
    assertThat(runs.release().get("records.findings")).contains("article-broken: Legation broke");
    assertThat(rejected.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(rejected.messages())
        .containsExactly(
            "2 articles failed, but max_failures allows 1. Follow the advice of each in findings.csv,"
                + " or raise max_failures.");
  }

  @Test
  void rejectsSourcesThatAreTooOldOrOfUnknownAge() throws Exception {
    Checks checks = new Checks(Range.ANY, Map.of(), null, 90, Map.of(), null);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    runs.write("a.txt", "A\nAM AZ-NK");

    assertThat(runs.run(checks).messages())
        .singleElement()
        .asString()
        .startsWith("max_source_age cannot be checked: 'A' has no day of its revision.");
    runs.stages.revisionDate = today.minusDays(100).toString();
    assertThat(runs.run(checks).messages())
        .containsExactly(
            "The revision of 'A' is of %s, 100 days ago, but max_source_age allows 90. Refresh the article, or raise max_source_age."
                .formatted(runs.stages.revisionDate));
    runs.stages.revisionDate = today.minusDays(90).toString();
    assertThat(runs.run(checks).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void countsTemplatesThatGaveNoText() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.write("b.txt", "B\nAM AZ-NK");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.vanishedCount()).isEqualTo(3);
    assertThat(report.vanished())
        .containsExactly(
            new RunReport.VanishedTemplate("A", 2),
            new RunReport.VanishedTemplate("B", 2),
            new RunReport.VanishedTemplate("lost", 2));
  }

  private static Checks records(int min, @Nullable Integer max) {
    return new Checks(new Range(min, max), Map.of(), null, null, Map.of(), null);
  }

  private static Checks types(Map<RelationType, Range> types) {
    return new Checks(Range.ANY, types, null, null, Map.of(), null);
  }

  private static Checks findings(Map<Severity, Integer> allowed) {
    return new Checks(Range.ANY, Map.of(), null, null, allowed, null);
  }

  private static Checks failures(int allowed) {
    return new Checks(Range.ANY, Map.of(), null, null, Map.of(), allowed);
  }
}
