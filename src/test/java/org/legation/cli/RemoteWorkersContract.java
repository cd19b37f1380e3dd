package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * A manager and two workers in processes of their own, with a broker over TCP and a database
 * server: whatever breaks, the release has the bytes of a run on one machine.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RemoteWorkersContract {
  private static final int SHARES = 3;
  private static final int SIGTERM = 128 + 15;

  @TempDir static Path shared;
  private final TestBroker broker;
  private EmbeddedPostgres database;
  private Map<String, byte[]> oneMachine;

  @TempDir Path folder;
  private final List<Process> processes = new ArrayList<>();
  private SharedStore store;
  private Path job;

  RemoteWorkersContract(TestBroker broker) {
    this.broker = broker;
  }

  @BeforeAll
  void runOnOneMachineAndStartServers() throws Exception {
    WideJob.writeArticles(shared.resolve("in"));
    Path log = shared.resolve("log");
    Process run = LegationProcess.start(log, "run", WideJob.write(shared).toString());
    assertThat(LegationProcess.exitCode(run)).as(Files.readString(log)).isEqualTo(4);
    oneMachine = filesIn(shared.resolve("out/wide"));
    database = EmbeddedPostgres.start();
    broker.start(shared.resolve("broker"));
  }

  @AfterAll
  void stopServers() throws Exception {
    broker.stop();
    database.close();
  }

  @BeforeEach
  void makeAStore(TestInfo test) throws Exception {
    FileSystemUtils.copyRecursively(shared.resolve("in"), folder.resolve("in"));
    job = WideJob.write(folder);
    String name = "store" + Math.abs(test.getDisplayName().hashCode());
    store = SharedStore.make(database, name);
  }

  @AfterEach
  void stopAll() throws Exception {
    processes.forEach(Process::destroyForcibly);
    for (Process process : processes) {
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void twoWorkersGiveTheBytesOfOneMachineAndForeignMessagesAreRefused() throws Exception {
    broker.sendForeign(
        "drop table fact", "{\"legation\":1,\"step\":\"extract\",\"execution\":999999}");
    worker("worker1");
    worker("worker2");

    assertRunGivesTheSame("manager");

    assertThat(text("worker1")).contains("ended extract:share");
    assertThat(text("worker2")).contains("ended extract:share");
    assertThat(text("worker1") + text("worker2"))
        .contains("none of Legation's (it is no JSON)")
        .contains("none of Legation's (it is no text message)")
        .contains("none of Legation's (its share is not in the store)");
  }

  @Test
  void aWorkerThatIsKilledInTheMidstOfAShareLosesNothing() throws Exception {
    Process doomed = worker("doomed");
    Process manager = manager("manager");
    await("a chunk to be committed", () -> store.articles() >= 100);
    doomed.destroyForcibly().waitFor();
    assertThat(manager.isAlive()).isTrue();
    worker("worker2");

    assertThat(LegationProcess.exitCode(manager)).as(text("manager")).isIn(0, 4);
    assertSameRelease();
  }

  /** Each share is one chunk, so that what is committed of the first ends between two articles. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aWorkerThatIsAskedToStopDoesSoBetweenTwoArticlesAndAnotherGoesOn() throws Exception {
    Process asked = worker("asked");
    Process manager = manager("manager");
    await("a share to begin", () -> text("asked").contains("began extract:share"));
    TimeUnit.MILLISECONDS.sleep(300);
    asked.destroy();

    assertThat(asked.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(asked.exitValue()).as(text("asked")).isEqualTo(SIGTERM);
    assertThat(text("asked")).contains("left off extract:share").doesNotContain("ended");
    assertThat(store.articles()).isLessThan(WideJob.ARTICLES / SHARES);
    assertThat(manager.isAlive()).isTrue();
    worker("worker2");

    assertThat(LegationProcess.exitCode(manager)).as(text("manager")).isIn(0, 4);
    assertThat(text("manager")).contains("A worker was stopped; handing out again what it left");
    assertSameRelease();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @EnabledIfSystemProperty(named = "legation.long", matches = "true")
  void aManagerThatIsAskedToStopDoesSoAndIsTakenUp() throws Exception {
    worker("worker1");
    worker("worker2");
    Process manager = manager("asked");
    await("a share to begin", () -> text("worker1").contains("began extract:share"));
    manager.destroy();

    assertThat(manager.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(manager.exitValue()).as(text("asked")).isEqualTo(SIGTERM);
    assertThat(text("asked")).doesNotContain("  deduplicate", "\tat ");
    assertRunGivesTheSame("manager");
    assertThat(text("manager")).contains("Taking up the run that was broken off.");
  }

  @Test
  @EnabledIfSystemProperty(named = "legation.long", matches = "true")
  void aBrokerThatIsRestartedLosesNothing() throws Exception {
    worker("worker1");
    worker("worker2");
    Process manager = manager("manager");
    await("work to have begun", () -> store.articles() >= 100);
    broker.stop();
    broker.start(shared.resolve("broker"));

    assertThat(LegationProcess.exitCode(manager)).as(text("manager")).isIn(0, 4);
    assertSameRelease();
  }

  @Test
  @EnabledIfSystemProperty(named = "legation.long", matches = "true")
  void aManagerThatIsKilledIsTakenUp() throws Exception {
    worker("worker1");
    worker("worker2");
    Process manager = manager("killed");
    await("work to have begun", () -> store.articles() >= 100);
    manager.destroyForcibly().waitFor();

    assertRunGivesTheSame("manager");
    assertThat(text("manager")).contains("Taking up the run that was broken off.");
  }

  @Test
  @EnabledIfSystemProperty(named = "legation.long", matches = "true")
  void databaseConnectionsThatAreCutEndInTheSameRelease() throws Exception {
    worker("worker1");
    worker("worker2");
    Process manager = manager("cut");
    await("work to have begun", () -> store.articles() >= 100);
    store.cutConnections();

    int exit = LegationProcess.exitCode(manager);
    if (exit == 1) {
      assertThat(text("cut")).doesNotContain("\tat ");
      assertRunGivesTheSame("manager");
    } else {
      assertSameRelease();
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "legation.long", matches = "true")
  void aWorkerWithOtherArticlesSaysSoAndEnds() throws Exception {
    Process manager = manager("manager");
    await("the run to wait", () -> store.count("batch_step_execution") > 1);
    Files.writeString(folder.resolve("in/one-more.txt"), "One more\n\nGhana recognised Kosovo.");
    Process other = worker("other");

    assertThat(LegationProcess.exitCode(other)).isEqualTo(1);
    assertThat(text("other")).contains("The run has another job file, other articles");
    Files.delete(folder.resolve("in/one-more.txt"));
    worker("right");
    assertThat(LegationProcess.exitCode(manager)).as(text("manager")).isIn(0, 4);
    assertSameRelease();
  }

  private void assertRunGivesTheSame(String name) throws Exception {
    int exit = LegationProcess.exitCode(manager(name));
    assertThat(exit).as(text(name) + text("worker1") + text("worker2")).isIn(0, 4);
    assertSameRelease();
  }

  private void assertSameRelease() throws IOException {
    Map<String, byte[]> release = filesIn(folder.resolve("out/wide"));
    assertThat(release.keySet()).isEqualTo(oneMachine.keySet());
    List<String> different =
        oneMachine.keySet().stream()
            .filter(file -> !Arrays.equals(release.get(file), oneMachine.get(file)))
            .toList();
    assertThat(different).isEmpty();
  }

  private Process manager(String name) throws IOException {
    return start(name, "run", "--no-progress", "--workers", "remote", "--shares", "" + SHARES);
  }

  private Process worker(String name) throws IOException {
    return start(name, "worker", "--idle", "120");
  }

  private Process start(String name, String command, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command, job.toString()));
    arguments.addAll(List.of("--store", store.url()));
    arguments.addAll(List.of("--broker", broker.url()));
    arguments.addAll(List.of(options));
    Process process = LegationProcess.start(log(name), arguments.toArray(String[]::new));
    processes.add(process);
    return process;
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain for " + what);
      }
      Thread.sleep(20);
    }
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private String text(String name) {
    try {
      return Files.exists(log(name)) ? Files.readString(log(name)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> filesIn(Path release) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> paths = Files.walk(release)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(release.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
