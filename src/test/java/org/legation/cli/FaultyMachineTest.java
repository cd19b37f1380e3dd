package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What the machine does to a run: one sentence, the old release stands, the next run mends it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FaultyMachineTest {
  @TempDir Path folder;
  private Path job;
  private Map<String, byte[]> before;

  @BeforeEach
  void publishARelease() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    job = folder.resolve("job.yaml");
    Files.writeString(
        job,
        """
        name: faulty
        title: Faulty
        sources: [{path: in}]
        publish: {to: out/release, formats: [csv, json, gpkg]}
        """);
    write("a.txt", "Norway recognised Iceland on 17 June 1944.");
    assertThat(runHere()).isZero();
    before = release();
    write("a.txt", "Norway recognised Iceland. Sweden recognised Finland in 1918.");
  }

  /** A limit on the size of files ends a write as a full disk does, wherever it comes first. */
  @ParameterizedTest
  @ValueSource(ints = {20, 200})
  void aDiskThatIsFull(int kibibytes) throws Exception {
    int exit = run(List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));

    assertThat(exit).as(log()).isEqualTo(1);
    assertOneSentence();
    assertSame(release(), before);
    assertGoesOn();
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("locked"));
    // No rights hold for root, but a disk that is mounted read-only does.
    boolean mounted = mount("ro", disk);
    assumeTrue(mounted || disk.toFile().setWritable(false), "no folder here can be locked");
    try {
      int exit = run(List.of(), "--output", disk.resolve("release").toString());
      assertThat(exit).as(log()).isIn(ExitCode.FAILED, ExitCode.USAGE);
      assertOneSentence();
      assertThat(log()).contains("locked");
      assertThat(disk).isEmptyDirectory();
    } finally {
      if (mounted) {
        unmount(disk);
      }
    }
  }

  @Test
  void aFileWhereTheStoreShouldBe() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve(".legation"), "in the way");

    int exit = run(List.of(), "--output", other.resolve("release").toString());

    assertThat(exit).as(log()).isEqualTo(ExitCode.FAILED);
    assertOneSentence();
    assertThat(log()).contains(".legation");
    assertThat(other.resolve(".legation")).hasContent("in the way");
  }

  private boolean mount(String options, Path disk) throws Exception {
    return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "none", disk.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("mount").toFile())
            .start()
            .waitFor()
        == 0;
  }

  private static void unmount(Path disk) throws Exception {
    new ProcessBuilder("umount", disk.toString()).start().waitFor();
  }

  @Test
  void aDiskThatIsReallyFull() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("out"));
    assumeTrue(mount("size=200k", disk), "only root can mount a small disk");
    try {
      assertThat(run(List.of())).as(log()).isEqualTo(1);
      assertOneSentence();
      assertThat(log()).containsAnyOf("No space left on device", "disk is full");
      assertThat(disk.resolve("release")).doesNotExist();
      assertThat(mount("remount,size=100m", disk)).isTrue();
      assertThat(runHere()).isZero();
      Map<String, byte[]> mended = release();
      FileSystemUtils.deleteRecursively(disk.resolve("release"));
      assertThat(runHere("--fresh")).isZero();
      assertSame(mended, release());
    } finally {
      unmount(disk);
    }
  }

  @Test
  void anInputThatCannotBeRead() throws Exception {
    Path broken = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(broken), "there is no file here whose reading fails");
    Files.createSymbolicLink(folder.resolve("in/b.txt"), broken);

    int exit = run(List.of());

    assertThat(exit).as(log()).isEqualTo(4);
    assertThat(log()).contains("b.txt").contains("Input/output error").doesNotContain("\tat ");
  }

  @Test
  void aStoreThatIsDamaged() throws Exception {
    Path store = folder.resolve("out/.legation/release.mv.db");
    byte[] bytes = Files.readAllBytes(store);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= (byte) (i * 31);
    }
    Files.write(store, bytes);

    assertThat(run(List.of())).as(log()).isEqualTo(1);

    assertOneSentence();
    assertThat(log()).contains(store.getFileName().toString()).contains("--fresh");
    assertSame(release(), before);
    assertThat(run(List.of(), "--fresh")).as(log()).isZero();
  }

  @Test
  void aStoreThatAnotherProcessIsWriting() throws Exception {
    Path store = folder.resolve("out/.legation/release.mv.db");
    long size = Files.size(store);
    try (FileChannel channel = FileChannel.open(store, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(run(List.of(), "--fresh")).as(log()).isEqualTo(1);
    }

    assertOneSentence();
    assertThat(log()).contains("Another run is writing the same release");
    assertThat(store).hasSize(size);
    assertSame(release(), before);
  }

  private void assertOneSentence() throws IOException {
    List<String> told =
        log().lines().filter(line -> !line.startsWith("  ") && !line.startsWith("Phases")).toList();
    assertThat(told).as(log()).hasSize(1);
    assertThat(told.get(0)).endsWith(".").doesNotContain("Exception in thread");
  }

  private void assertGoesOn() throws Exception {
    assertThat(runHere()).isZero();
    Map<String, byte[]> mended = release();
    FileSystemUtils.deleteRecursively(folder.resolve("out"));
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      Path path = folder.resolve("out/release").resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.write(path, file.getValue());
    }
    assertThat(runHere("--fresh")).isZero();
    assertSame(mended, release());
    assertThat(mended.get("records.csv")).asString(StandardCharsets.UTF_8).contains("Finland");
  }

  /** A run that nothing happens to needs no process of its own. */
  private int runHere(String... more) {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    return Legation.commandLine(Wiring.product(), new Console(silent, silent, false))
        .execute(
            Stream.concat(Stream.of("run", "--quiet", job.toString()), Stream.of(more))
                .toArray(String[]::new));
  }

  private int run(List<String> under, String... more) throws Exception {
    String[] arguments =
        Stream.concat(Stream.of("run", "--no-progress", job.toString()), Stream.of(more))
            .toArray(String[]::new);
    return LegationProcess.exitCode(LegationProcess.start(under, folder.resolve("log"), arguments));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("in").resolve(name), "Foreign relations of Norway\n\n" + text);
  }

  private Map<String, byte[]> release() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path release = folder.resolve("out/release");
    try (Stream<Path> paths = Files.walk(release)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(release.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static void assertSame(Map<String, byte[]> found, Map<String, byte[]> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach((file, bytes) -> assertThat(found.get(file)).as(file).isEqualTo(bytes));
  }
}
