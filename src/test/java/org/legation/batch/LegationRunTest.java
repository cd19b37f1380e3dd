package org.legation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.batch.RunReport.Outcome;
import org.legation.job.Checks;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.Publication;
import org.legation.job.SourceSpec;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.source.KnownFacts;

class LegationRunTest {
  @TempDir Path folder;
  private final TestStages stages = new TestStages();
  private final Heard heard = new Heard();

  @Test
  void publishesOneRecordForAFactThatTwoArticlesState() throws Exception {
    write("a.txt", "Relations of A\nAM AZ-NK\nUS AM");
    write("b.txt", "Relations of B\nAM AZ-NK");

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(report.messages()).isEmpty();
    assertThat(report.records()).containsExactly(Map.entry(RelationType.RECOGNITION, 2L));
    assertThat(report.findings()).containsExactly(Map.entry(Severity.NOTE, 2L));
    assertThat(release()).containsEntry("records.csv", "AM-AZ-NK 2\nUS-AM 1\n");
    assertThat(release().get("records.findings"))
        .isEqualTo("count: 2 records here.\ncount: 1 records here.\n");
  }

  @Test
  void skipsArticlesThatCannotBeReadAndSaysSo() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    write("b.txt", "BROKEN");

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
    assertThat(report.skipped())
        .containsExactly(new RunReport.Skipped("in/b.txt", "in/b.txt is broken: mend it."));
    assertThat(release().get("records.findings"))
        .contains("article-unreadable: in/b.txt is broken: mend it.");
  }

  @Test
  void skipsAnArticleThatHasTheTitleOfAnother() throws Exception {
    write("a.txt", "Same title\nAM AZ-NK");
    write("b.txt", "Same Title\nUS AM");

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
    assertThat(report.skipped().get(0).reason()).contains("in/b.txt has the same title");
  }

  @Test
  void failsWithOneSentenceWhenNothingCanBeRead() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    run(Checks.NONE);
    Map<String, String> before = release();
    write("a.txt", "BROKEN");

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.messages()).containsExactly("in/a.txt is broken: mend it.");
    assertThat(release()).isEqualTo(before);
  }

  @Test
  void takesUpARunThatBrokeOffBetweenChunks() throws Exception {
    for (int i = 0; i < 250; i++) {
      String title = "Article %03d".formatted(i);
      write(title + ".txt", title + (i == 150 ? " BUG" : "") + "\nA" + i + " AZ-NK");
    }
    RunReport broken = run(Checks.NONE);
    assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(broken.messages()).singleElement().asString().contains("a bug in a rule");
    assertThat(release()).isEmpty();
    stages.bugsAreMended = true;
    stages.parsed.set(0);

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(heard.resumed).isEqualTo(1);
    assertThat(stages.parsed).hasValue(150);
    assertThat(report.records()).containsExactly(Map.entry(RelationType.RECOGNITION, 250L));
    assertThat(release()).isEqualTo(releaseOfAnUnbrokenRun());
  }

  @Test
  void stopsAtAChunkWhenAskedToAndIsTakenUp() throws Exception {
    for (int i = 0; i < 250; i++) {
      write("%03d.txt".formatted(i), "Article " + i + "\nA" + i + " AZ-NK");
    }
    heard.stopsAfterFirstChunk = true;

    RunReport stopped = run(Checks.NONE);

    assertThat(stopped.outcome()).isEqualTo(Outcome.STOPPED);
    assertThat(release()).isEmpty();
    heard.stopsAfterFirstChunk = false;
    int before = stages.parsed.getAndSet(0);
    assertThat(run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);
    assertThat(heard.resumed).isEqualTo(1);
    assertThat(before + stages.parsed.get()).isEqualTo(250);
    assertThat(release()).isEqualTo(releaseOfAnUnbrokenRun());
  }

  @Test
  void takesUpARunAfterAFullDiskWithoutReadingAgain() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    stages.diskIsFull = true;
    RunReport broken = run(Checks.NONE);
    assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(broken.messages()).singleElement().asString().contains("No space left on device");
    stages.diskIsFull = false;
    stages.parsed.set(0);

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(stages.parsed).hasValue(0);
    assertThat(release()).isEqualTo(releaseOfAnUnbrokenRun());
  }

  @Test
  void takesUpARunThatWasKilled() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    stages.diskIsFull = true;
    run(Checks.NONE);
    stages.diskIsFull = false;
    // A killed process leaves its executions as they were: running.
    inStore(
        "update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null",
        "update batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING',"
            + " end_time = null where status = 'FAILED'");

    RunReport report = run(Checks.NONE);

    assertThat(report.messages()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(heard.resumed).isEqualTo(1);
  }

  @Test
  void finishesARunThatWasKilledRightAfterTheReleaseWasReplaced() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    stages.dieAfterReplacing = true;
    assertThat(run(Checks.NONE).outcome()).isEqualTo(Outcome.FAILED);
    Map<String, String> published = release();
    stages.dieAfterReplacing = false;

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(published).isNotEmpty();
    assertThat(release()).isEqualTo(published);
  }

  @Test
  void beginsAnewWhenTheArticlesHaveChanged() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    stages.diskIsFull = true;
    run(Checks.NONE);
    stages.diskIsFull = false;
    write("a.txt", "A\nAM AZ-NK\nUS AM");

    RunReport report = run(Checks.NONE);

    assertThat(heard.resumed).isZero();
    assertThat(report.records()).containsExactly(Map.entry(RelationType.RECOGNITION, 2L));
  }

  @Test
  void mayBeRunAgainAndGivesTheSameBytes() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    run(Checks.NONE);
    Map<String, String> before = release();

    assertThat(run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);

    assertThat(heard.resumed).isZero();
    assertThat(release()).isEqualTo(before);
  }

  @Test
  void rejectsAReleaseWithAnErrorAndWithTooFewRecords() throws Exception {
    write("a.txt", "A\nAM XX");

    RunReport report = run(new Checks(40, null));

    assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(report.messages()).hasSize(2);
    assertThat(report.messages().get(0)).startsWith("1 finding is of severity error");
    assertThat(report.messages().get(1)).startsWith("1 records, but min_records asks for 40");
    assertThat(report.worst().get(0).check()).isEqualTo("no-xx");
    assertThat(release()).isEmpty();
  }

  @Test
  void rejectsAReleaseThatChangesTooMuchAndLeavesTheOldOne() throws Exception {
    write("a.txt", "A\nAM AZ-NK\nUS AM\nFR AM\nDE AM");
    Checks checks = new Checks(0, 0.3);
    assertThat(run(checks).outcome()).isEqualTo(Outcome.DONE);
    Map<String, String> before = release();
    write("a.txt", "A\nAM AZ-NK");

    RunReport report = run(checks);

    assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(report.messages())
        .singleElement()
        .asString()
        .startsWith("1 records instead of 4 is a change of 75%, but max_change allows 30%");
    assertThat(release()).isEqualTo(before);
    // Only other data can help, so the next run reads it all again.
    stages.parsed.set(0);
    run(checks);
    assertThat(stages.parsed).hasValue(1);
  }

  @Test
  void saysWhenAnotherRunWritesTheSameRelease() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    run(Checks.NONE);
    Path store = folder.resolve("out/.legation/release.mv.db");
    try (FileChannel file = FileChannel.open(store, StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      RunReport report = run(Checks.NONE);

      assertThat(lock.isValid()).isTrue();
      assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(report.messages())
          .singleElement()
          .asString()
          .startsWith("Another run is writing the same release");
    }
  }

  @Test
  void namesADamagedStoreAndBeginsAnewOnDemand() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    run(Checks.NONE);
    Files.writeString(folder.resolve("out/.legation/release.mv.db"), "damaged");

    RunReport report = run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.messages()).singleElement().asString().contains("--fresh");
    assertThat(run(Checks.NONE, true).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void tellsThePhasesBeforeTheyBegin() throws Exception {
    write("a.txt", "A\nAM AZ-NK");
    run(Checks.NONE);
    assertThat(heard.planned)
        .startsWith("prepare", "extract", "reconcile", "validate", "check")
        .endsWith("seal", "replace");
    assertThat(heard.finished).isEqualTo(heard.planned);
  }

  private RunReport run(Checks checks) throws Exception {
    return run(checks, false);
  }

  private RunReport run(Checks checks, boolean fresh) throws Exception {
    return run(checks, fresh, folder.resolve("out/release"));
  }

  private RunReport run(Checks checks, boolean fresh, Path to) throws Exception {
    Path in = folder.resolve("in");
    SourceSpec source = new SourceSpec.Files(in, "in", null, KnownFacts.NONE);
    JobDefinition job =
        new JobDefinition(
            "test", "Test", List.of(source), new Publication(to, List.of("csv", "json")), checks);
    RunRequest request = new RunRequest(job, JobArticles.of(job.sources()), fresh);
    LegationRun run = new LegationRun(stages.components(), heard);
    heard.stop = run::stop;
    return run.run(request);
  }

  private Map<String, String> releaseOfAnUnbrokenRun() throws Exception {
    Path other = folder.resolve("other/release");
    run(Checks.NONE, false, other);
    return filesIn(other);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private Map<String, String> release() throws IOException {
    return filesIn(folder.resolve("out/release"));
  }

  private static Map<String, String> filesIn(Path release) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(release)) {
      try (Stream<Path> paths = Files.list(release)) {
        paths.forEach(path -> files.put(path.getFileName().toString(), text(path)));
      }
    }
    return files;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String storeUrl() {
    return "jdbc:h2:file:" + folder.resolve("out/.legation/release");
  }

  private void inStore(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(storeUrl(), "sa", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  /** What the run told, in order. */
  private static final class Heard implements RunProgress {
    private List<String> planned = List.of();
    private final List<String> finished = new ArrayList<>();
    private int resumed;
    private boolean stopsAfterFirstChunk;
    private Runnable stop = () -> {};

    @Override
    public void planned(List<String> phases) {
      planned = phases;
    }

    @Override
    public void started(String phase, long total) {}

    @Override
    public void advanced(long items) {
      if (stopsAfterFirstChunk) {
        stop.run();
      }
    }

    @Override
    public void finished(String phase) {
      finished.add(phase);
    }

    @Override
    public void resumed() {
      resumed++;
    }
  }
}
