package org.legation.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.batch.RunReport.Outcome;

/** However the work is spread over threads, the release is the same. */
class SpreadTest {
  @TempDir Path folder;
  private TestRuns runs;
  private Map<String, String> byOne;

  @BeforeEach
  void runWithOneThread() throws Exception {
    runs = new TestRuns(folder);
    for (int i = 0; i < 350; i++) {
      // Some articles repeat the title of another one, some cannot be read.
      String title = i % 70 == 69 ? "Article " + (i - 3) : "Article " + i;
      String text = i % 100 == 50 ? "BROKEN" : title + "\nA" + i % 40 + " AZ-NK\nUS AM";
      runs.write("%03d.txt".formatted(i), text);
    }
    byOne = runs.releaseOfAnUnbrokenRun();
    assertThat(byOne.get("records.findings")).contains("article-duplicate", "article-unreadable");
  }

  @Test
  void threadsGiveTheBytesOfOne() throws Exception {
    for (int threads : new int[] {2, 3, 8}) {
      RunReport report = runs.runOn(new Workers.Threads(threads));

      assertThat(report.messages()).isEmpty();
      assertThat(report.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
      assertThat(runs.release()).isEqualTo(byOne);
    }
  }

  @Test
  void aShareThatBreaksOffIsTakenUp() throws Exception {
    String good = "Article 301\nA1 AZ-NK\nUS AM";
    runs.write("301.txt", good.replace("\n", " CRASH\n"));
    RunReport broken = runs.runOn(new Workers.Threads(2));
    assertThat(broken.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(broken.messages()).singleElement().asString().contains("the machine broke");
    runs.stages.machineIsMended = true;
    runs.stages.parsed.set(0);

    RunReport report = runs.runOn(new Workers.Threads(2));

    assertThat(report.outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);
    assertThat(runs.heard.resumed).isEqualTo(1);
    assertThat(runs.stages.parsed.get()).isLessThan(200);
    assertThat(runs.release()).isEqualTo(runs.releaseOfAnUnbrokenRun());
  }

  @Test
  void anotherNumberOfThreadsBeginsAnew() throws Exception {
    runs.stages.diskIsFull = true;
    assertThat(runs.runOn(new Workers.Threads(2)).outcome()).isEqualTo(Outcome.FAILED);
    runs.stages.diskIsFull = false;

    assertThat(runs.runOn(new Workers.Threads(3)).outcome()).isEqualTo(Outcome.DONE_WITH_SKIPS);

    assertThat(runs.heard.resumed).isZero();
    assertThat(runs.release()).isEqualTo(byOne);
  }

  @Test
  void sharesDivideAllKeysOfGroups() {
    for (int of : new int[] {1, 2, 3, 7, 64}) {
      String end = "0000";
      for (int i = 0; i < of; i++) {
        Share share = new Share(i, of);
        assertThat(share.firstGroup()).isEqualTo(end).isLessThan(share.endGroup());
        end = share.endGroup();
      }
      assertThat(end).isGreaterThan("ffffffff");
    }
  }
}
