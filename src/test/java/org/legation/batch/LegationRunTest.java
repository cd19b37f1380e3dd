package org.legation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.batch.RunReport.Outcome;
import org.legation.job.Checks;
import org.legation.model.RelationType;
import org.legation.model.Severity;

class LegationRunTest {
  @TempDir Path folder;
  private TestRuns runs;

  @BeforeEach
  void prepare() {
    runs = new TestRuns(folder);
  }

  @Test
  void publishesOneRecordForAFactThatTwoArticlesState() throws Exception {
    runs.write("a.txt", "Relations of A\nAM AZ-NK\nUS AM");
    runs.write("b.txt", "Relations of B\nAM AZ-NK");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(report.messages()).isEmpty();
    assertThat(report.records()).containsExactly(Map.entry(RelationType.RECOGNITION, 2L));
    assertThat(report.findings()).containsExactly(Map.entry(Severity.NOTE, 2L));
    assertThat(runs.release()).containsEntry("records.csv", "AM-AZ-NK 2\nUS-AM 1\n");
    assertThat(runs.release().get("records.findings"))
        .isEqualTo("count: 2 records here.\ncount: 1 records here.\n");
  }

  @Test
  void skipsArticlesThatCannotBeReadAndSaysSo() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.write("b.txt", "BROKEN");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
    assertThat(report.skipped())
        .containsExactly(new RunReport.Skipped("in/b.txt", "in/b.txt is broken: mend it."));
    assertThat(runs.release().get("records.findings"))
        .contains("article-unreadable: in/b.txt is broken: mend it.");
  }

  @Test
  void skipsAnArticleThatHasTheTitleOfAnother() throws Exception {
    runs.write("a.txt", "Same title\nAM AZ-NK");
    runs.write("b.txt", "Same Title\nUS AM");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
    assertThat(report.skipped().get(0).reason()).contains("in/b.txt has the same title");
  }

  @Test
  void failsWithOneSentenceWhenNothingCanBeRead() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.run(Checks.NONE);
    Map<String, String> before = runs.release();
    runs.write("a.txt", "BROKEN");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.messages()).containsExactly("in/a.txt is broken: mend it.");
    assertThat(runs.release()).isEqualTo(before);
  }

  @Test
  void takesUpARunThatBrokeOffBetweenChunks() throws Exception {
    for (int i = 0; i < 250; i++) {
      String title = "Article %03d".formatted(i);
      runs.write(title + ".txt", title + (i == 150 ? " CRASH" : "") + "\nA" + i + " AZ-NK");
    }
    RunReport broken = runs.run(Checks.NONE);
    assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(broken.messages()).singleElement().asString().contains("the machine broke");
    assertThat(runs.release()).isEmpty();
    runs.stages.machineIsMended = true;
    runs.stages.parsed.set(0);

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.heard.resumed).isEqualTo(1);
    assertThat(runs.stages.parsed).hasValue(150);
    assertThat(report.records()).containsExactly(Map.entry(RelationType.RECOGNITION, 250L));
    assertThat(runs.release()).isEqualTo(runs.releaseOfAnUnbrokenRun());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into mention (article, place, group_key, payload) values (200, 0, 'k', '{}')",
        "insert into fact (id, kind, payload) values ('a', 'visit', '{}'), ('a', 'visit', '{}')"
      })
  void beginsAnewWhenWhatABrokenRunLeftIsDamaged(String remains) throws Exception {
    for (int i = 0; i < 250; i++) {
      String title = "Article %03d".formatted(i);
      runs.write(title + ".txt", title + (i == 150 ? " CRASH" : "") + "\nA" + i + " AZ-NK");
    }
    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.FAILED);
    runs.stages.machineIsMended = true;
    // A kill may leave something that the database has rolled back.
    runs.inStore(remains);

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.messages()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.heard.resumed).isEqualTo(1);
    assertThat(runs.heard.begunAnew).isEqualTo(1);
    assertThat(runs.release()).isEqualTo(runs.releaseOfAnUnbrokenRun());
  }

  @Test
  void stopsAtAChunkWhenAskedToAndIsTakenUp() throws Exception {
    for (int i = 0; i < 250; i++) {
      runs.write("%03d.txt".formatted(i), "Article " + i + "\nA" + i + " AZ-NK");
    }
    runs.heard.stopsAfterFirstChunk = true;

    RunReport stopped = runs.run(Checks.NONE);

    assertThat(stopped.outcome()).isEqualTo(Outcome.STOPPED);
    assertThat(runs.release()).isEmpty();
    runs.heard.stopsAfterFirstChunk = false;
    int before = runs.stages.parsed.getAndSet(0);
    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.heard.resumed).isEqualTo(1);
    assertThat(before + runs.stages.parsed.get()).isEqualTo(250);
    assertThat(runs.release()).isEqualTo(runs.releaseOfAnUnbrokenRun());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void stopsBetweenTwoArticlesOfAChunkAndGoesOnWithTheNext(int workers) throws Exception {
    for (int i = 0; i < 30; i++) {
      runs.write("%03d.txt".formatted(i), "Article " + i + "\nA" + i + " AZ-NK");
    }
    runs.stages.onParsed = count -> stopAfter(10, count);

    RunReport stopped = runs.runOn(new Workers.Threads(workers));

    assertThat(stopped.outcome()).isEqualTo(Outcome.STOPPED);
    assertThat(stopped.messages()).isEmpty();
    assertThat(runs.release()).isEmpty();
    int before = runs.stages.parsed.getAndSet(0);
    // what another worker reads while the signal comes in is up to the machine
    assertThat(before).isBetween(10, workers == 1 ? 11 : 29);
    runs.stages.onParsed = count -> {};
    assertThat(runs.runOn(new Workers.Threads(workers)).outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.heard.resumed).isEqualTo(1);
    assertThat(before + runs.stages.parsed.get()).isEqualTo(30);
    assertThat(runs.release()).isEqualTo(runs.releaseOfAnUnbrokenRun());
  }

  /** From a thread of its own, as a signal does. */
  private void stopAfter(int articles, int count) {
    if (count == articles) {
      Thread signal = new Thread(runs.heard.stop);
      signal.start();
      try {
        signal.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void takesUpARunAfterAFullDiskWithoutReadingAgain() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.stages.diskIsFull = true;
    RunReport broken = runs.run(Checks.NONE);
    assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(broken.messages()).singleElement().asString().contains("No space left on device");
    runs.stages.diskIsFull = false;
    runs.stages.parsed.set(0);

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.stages.parsed).hasValue(0);
    assertThat(runs.release()).isEqualTo(runs.releaseOfAnUnbrokenRun());
  }

  @Test
  void takesUpARunThatWasKilled() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.stages.diskIsFull = true;
    runs.run(Checks.NONE);
    runs.stages.diskIsFull = false;
    // A killed process leaves its executions as they were: running.
    runs.inStore(
        "update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null",
        "update batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING',"
            + " end_time = null where status = 'FAILED'");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.messages()).isEmpty();
    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(runs.heard.resumed).isEqualTo(1);
  }

  @Test
  void finishesARunThatWasKilledRightAfterTheReleaseWasReplaced() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.stages.dieAfterReplacing = true;
    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.FAILED);
    Map<String, String> published = runs.release();
    runs.stages.dieAfterReplacing = false;

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.DONE);
    assertThat(published).isNotEmpty();
    assertThat(runs.release()).isEqualTo(published);
  }

  @Test
  void doesNotSwapBackTheReleaseBeforeWhenItWasKilledRightAfterReplacingIt() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.run(Checks.NONE);
    runs.write("a.txt", "A\nAM AZ-NK\nUS AM");
    runs.stages.dieAfterReplacing = true;
    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.FAILED);
    runs.stages.dieAfterReplacing = false;

    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);

    assertThat(runs.release().get("records.csv")).contains("US-AM");
    assertThat(folder.resolve("out/.release.new")).doesNotExist();
  }

  @Test
  void beginsAnewWhenAnotherBuildOfTheSameVersionBrokeOff() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.stages.diskIsFull = true;
    runs.run(Checks.NONE);
    runs.stages.diskIsFull = false;
    runs.stages.build = "test, built later";

    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);

    assertThat(runs.heard.resumed).isZero();
  }

  @Test
  void beginsAnewWhenTheArticlesHaveChanged() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.stages.diskIsFull = true;
    runs.run(Checks.NONE);
    runs.stages.diskIsFull = false;
    runs.write("a.txt", "A\nAM AZ-NK\nUS AM");

    RunReport report = runs.run(Checks.NONE);

    assertThat(runs.heard.resumed).isZero();
    assertThat(report.records()).containsExactly(Map.entry(RelationType.RECOGNITION, 2L));
  }

  @Test
  void mayBeRunAgainAndGivesTheSameBytes() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.run(Checks.NONE);
    Map<String, String> before = runs.release();

    assertThat(runs.run(Checks.NONE).outcome()).isEqualTo(Outcome.DONE);

    assertThat(runs.heard.resumed).isZero();
    assertThat(runs.release()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void saysWhenAnotherRunWritesTheSameRelease(boolean fresh) throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.run(Checks.NONE);
    Path store = folder.resolve("out/.legation/release.mv.db");
    try (FileChannel file = FileChannel.open(store, StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      RunReport report = runs.run(Checks.NONE, fresh);

      assertThat(store).exists();
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
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.run(Checks.NONE);
    Files.writeString(folder.resolve("out/.legation/release.mv.db"), "damaged");

    RunReport report = runs.run(Checks.NONE);

    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.messages()).singleElement().asString().contains("--fresh");
    assertThat(runs.run(Checks.NONE, true).outcome()).isEqualTo(Outcome.DONE);
  }

  @Test
  void tellsThePhasesBeforeTheyBegin() throws Exception {
    runs.write("a.txt", "A\nAM AZ-NK");
    runs.run(Checks.NONE);
    assertThat(runs.heard.planned)
        .startsWith("prepare", "extract", "deduplicate", "reconcile", "index", "validate", "check")
        .endsWith("seal", "replace");
    assertThat(runs.heard.finished).isEqualTo(runs.heard.planned);
  }
}
