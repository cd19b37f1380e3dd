package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The release that is committed is the one that the job gives, to the byte. */
class SeedReleaseTest {
  private static final Path JOB = Path.of("jobs/artsakh.yaml");
  private static final Path COMMITTED = Path.of("output/artsakh");
  private static final String RENEW =
      "If the change is meant, renew the release with './legation run "
          + JOB
          + "', read 'git diff "
          + COMMITTED
          + "', and commit both together.";

  @TempDir Path folder;

  @Test
  void freshRunGivesTheCommittedRelease() throws IOException {
    StringWriter log = new StringWriter();
    PrintWriter writer = new PrintWriter(log, true);
    // CHANGES.md goes on from the release that a run replaces.
    Path fresh = folder.resolve("artsakh");
    FileSystemUtils.copyRecursively(COMMITTED, fresh);

    int exit =
        Legation.commandLine(Wiring.product(), new Console(writer, writer, false))
            .execute("run", "--quiet", "--fresh", JOB.toString(), "--output", fresh.toString());

    assertThat(exit).as(log.toString()).isZero();
    assertThat(filesIn(fresh)).as(RENEW).containsExactlyElementsOf(filesIn(COMMITTED));
    for (String file : filesIn(fresh)) {
      requireSame(file, COMMITTED.resolve(file), fresh.resolve(file));
    }
  }

  private static void requireSame(String file, Path committed, Path fresh) throws IOException {
    if (Arrays.equals(Files.readAllBytes(committed), Files.readAllBytes(fresh))) {
      return;
    }
    String where = "";
    if (!file.endsWith(".xlsx") && !file.endsWith(".gpkg")) {
      List<String> old = Files.readAllLines(committed);
      List<String> now = Files.readAllLines(fresh);
      int line = 0;
      while (line < Math.min(old.size(), now.size()) && old.get(line).equals(now.get(line))) {
        line++;
      }
      where =
          " from line %d on:%n- %s%n+ %s%n"
              .formatted(line + 1, lineAt(old, line), lineAt(now, line));
    }
    fail("A fresh run gives another %s%s. %s", COMMITTED.resolve(file), where, RENEW);
  }

  private static String lineAt(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(end of file)";
  }

  private static TreeSet<String> filesIn(Path release) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> tree = Files.walk(release)) {
      tree.filter(Files::isRegularFile)
          .forEach(file -> files.add(release.relativize(file).toString().replace('\\', '/')));
    }
    return files;
  }
}
