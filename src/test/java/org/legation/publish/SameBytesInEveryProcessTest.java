package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two runs are two processes. What a library takes from a set of objects without a hash of their
 * own, enums for one, comes in the same order within a process and in another one in the next.
 */
class SameBytesInEveryProcessTest {
  @TempDir Path folder;

  @Test
  void everyFileIsTheSameHoweverObjectsAreHashed() throws Exception {
    Path one = releaseOfAnotherProcess("one", "-XX:hashCode=0");
    Path two = releaseOfAnotherProcess("two", "-XX:hashCode=2");
    assertThat(Manifest.filesIn(one)).contains("records.parquet", "records.gpkg", "records.xlsx");
    assertThat(Manifest.filesIn(two)).isEqualTo(Manifest.filesIn(one));
    List<String> differing = new ArrayList<>();
    for (String file : Manifest.filesIn(one)) {
      if (Files.mismatch(one.resolve(file), two.resolve(file)) >= 0) {
        differing.add(file);
      }
    }
    assertThat(differing).isEmpty();
  }

  private Path releaseOfAnotherProcess(String name, String hashing) throws Exception {
    Path release = folder.resolve(name);
    Path log = folder.resolve(name + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions",
                hashing,
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                release.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as("see %s", log).isZero();
    return release;
  }

  /** What runs in a process of its own. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      List<String> formats = SampleRelease.everyFormat();
      SampleRelease.create().writeTo(Path.of(arguments[0]), formats);
    }
  }
}
