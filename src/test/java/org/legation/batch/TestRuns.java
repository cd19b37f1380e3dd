package org.legation.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legation.job.Checks;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.Publication;
import org.legation.job.SourceSpec;
import org.legation.source.KnownFacts;

/** Runs jobs of test stages on the articles in {@code in}, into {@code out/release}. */
final class TestRuns {
  private final Path folder;
  final TestStages stages = new TestStages();
  final Heard heard = new Heard();

  TestRuns(Path folder) {
    this.folder = folder;
  }

  RunReport run(Checks checks) throws Exception {
    return run(checks, false);
  }

  RunReport run(Checks checks, boolean fresh) throws Exception {
    return run(checks, fresh, folder.resolve("out/release"));
  }

  RunReport run(Checks checks, boolean fresh, Path to) throws Exception {
    return run(checks, fresh, to, new Workers.Threads(1));
  }

  /** With other workers. */
  RunReport runOn(Workers workers) throws Exception {
    return run(Checks.NONE, false, folder.resolve("out/release"), workers);
  }

  private RunReport run(Checks checks, boolean fresh, Path to, Workers workers) throws Exception {
    Path in = folder.resolve("in");
    SourceSpec source = new SourceSpec.Files(in, "in", null, KnownFacts.NONE);
    JobDefinition job =
        new JobDefinition(
            "test", "Test", List.of(source), new Publication(to, List.of("csv", "json")), checks);
    RunRequest plain = new RunRequest(job, JobArticles.of(job.sources()), fresh);
    RunRequest request = plain.on(workers, plain.store());
    LegationRun run = new LegationRun(stages.components(), heard);
    heard.stop = run::stop;
    return run.run(request);
  }

  Map<String, String> releaseOfAnUnbrokenRun() throws Exception {
    Path other = folder.resolve("other/release");
    run(Checks.NONE, false, other);
    return filesIn(other);
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  Map<String, String> release() throws IOException {
    return filesIn(folder.resolve("out/release"));
  }

  static Map<String, String> filesIn(Path release) throws IOException {
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

  void inStore(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(storeUrl(), "sa", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  /** What the run told, in order. */
  static final class Heard implements RunProgress {
    List<String> planned = List.of();
    final List<String> finished = new ArrayList<>();
    int resumed;
    int begunAnew;
    boolean stopsAfterFirstChunk;
    Runnable stop = () -> {};

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

    @Override
    public void workerStopped() {}

    @Override
    public void begunAnew() {
      begunAnew++;
    }
  }
}
