package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.legation.publish.ReleaseVerifier;
import org.springframework.util.FileSystemUtils;

/**
 * A run that is killed loses nothing: the release before it stays whole, and the next run gives the
 * bytes of one that was never killed. {@code -Dlegation.kills=50} kills at 50 points spread over
 * the length of a run instead of a few.
 */
class KilledRunTest {
  private static final int POINTS = Integer.getInteger("legation.kills", 2);
  private static final List<String> STATES =
      List.of("Albania", "Bolivia", "Cyprus", "Denmark", "Ecuador", "Finland", "Ghana", "Hungary");

  @TempDir Path folder;
  private Path job;
  private Path before;

  @BeforeEach
  void publishAReleaseThatIsReplacedLater() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    job = folder.resolve("job.yaml");
    Files.writeString(
        job,
        """
        name: killed
        title: Killed
        sources: [{path: in}]
        publish:
          to: out/release
          formats: [csv, json, geojson, xlsx]
        """);
    writeArticles(20);
    assertThat(run()).isZero();
    before = folder.resolve("before");
    FileSystemUtils.copyRecursively(release(), before);
    writeArticles(120);
  }

  @Test
  void aRunThatWasKilledAnywhereGoesOnToTheSameBytes() throws Exception {
    startAgain();
    long begun = System.nanoTime();
    assertThat(run()).as(log()).isZero();
    long length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    Map<String, byte[]> unbroken = filesIn(release());
    Map<String, byte[]> old = filesIn(before);
    assertThat(same(unbroken, old)).as("the two releases are the same").isFalse();
    Map<String, Integer> killed = new TreeMap<>();

    for (int point = 1; point <= POINTS; point++) {
      startAgain();
      Process process = start();
      boolean ended = process.waitFor(length * point / (POINTS + 1), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed.merge(ended ? "(ended before)" : phase(), 1, Integer::sum);

      assertThat(new ReleaseVerifier().verify(release())).as("killed at point " + point).isEmpty();
      Map<String, byte[]> standing = filesIn(release());
      assertSame(standing, standing.size() == old.size() && same(standing, old) ? old : unbroken);

      assertThat(run()).as(log()).isZero();
      assertSame(filesIn(release()), unbroken);
      assertThat(besides()).containsExactly(".legation", "release");
    }
    System.out.println("Killed " + POINTS + " times, after the beginning of: " + killed);
  }

  /** All articles are in one chunk, which takes longer than whoever stops a service waits. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aRunThatIsAskedToStopDoesSoSoonAndGoesOnToTheSameBytes() throws Exception {
    FileSystemUtils.deleteRecursively(folder.resolve("in"));
    Files.createDirectories(folder.resolve("in"));
    writeArticles(90, 6);
    startAgain();
    assertThat(run()).as(log()).isZero();
    Map<String, byte[]> unbroken = filesIn(release());
    Map<String, byte[]> old = filesIn(before);
    startAgain();
    Process process = start();
    while (process.isAlive() && !log().contains("  prepare")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    TimeUnit.MILLISECONDS.sleep(500);

    process.destroy();
    long asked = System.nanoTime();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

    System.out.printf("Stopped %d ms after SIGTERM.%n", (System.nanoTime() - asked) / 1_000_000);
    assertThat(process.exitValue()).as(log()).isEqualTo(128 + 15);
    assertThat(log()).doesNotContain("  deduplicate");
    assertSame(filesIn(release()), old);
    assertThat(run()).as(log()).isZero();
    assertThat(log()).contains("Taking up the run that was broken off.");
    assertSame(filesIn(release()), unbroken);
  }

  /** The release before, and nothing of a run that would replace it. */
  private void startAgain() throws IOException {
    FileSystemUtils.deleteRecursively(folder.resolve("out"));
    FileSystemUtils.copyRecursively(before, release());
  }

  private Process start() throws IOException {
    return LegationProcess.start(folder.resolve("log"), "run", "--no-progress", job.toString());
  }

  private int run() throws Exception {
    return LegationProcess.exitCode(start());
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  /** The last phase that the killed run told to be over. */
  private String phase() throws IOException {
    List<String> over = log().lines().filter(line -> line.startsWith("  ")).toList();
    return over.isEmpty() ? "start" : over.get(over.size() - 1).strip().split(" ")[0];
  }

  private Path release() {
    return folder.resolve("out/release");
  }

  /** What stands beside the release but for the lock, which is empty. */
  private List<String> besides() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("out"))) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }

  private void writeArticles(int count) throws IOException {
    writeArticles(count, 1);
  }

  private void writeArticles(int count, int years) throws IOException {
    for (int i = 0; i < count; i++) {
      String host = STATES.get(i % STATES.size());
      List<String> lines = new ArrayList<>();
      lines.add("Foreign relations of Country " + i);
      for (String state : STATES) {
        for (int more = 0; more < years && !state.equals(host); more++) {
          int year = 1800 + i + more;
          lines.add("%s recognised %s on %d March %d.".formatted(state, host, 1 + i % 28, year));
          lines.add("In %d %s opened an embassy in %s.".formatted(50 + year, state, host));
        }
      }
      Files.writeString(
          folder.resolve("in").resolve("article-%03d.txt".formatted(i)),
          String.join("\n\n", lines));
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

  private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(f -> Arrays.equals(one.get(f), other.get(f)));
  }

  private static void assertSame(Map<String, byte[]> found, Map<String, byte[]> expected) {
    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach((file, bytes) -> assertThat(found.get(file)).as(file).isEqualTo(bytes));
  }
}
