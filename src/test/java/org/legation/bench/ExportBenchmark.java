package org.legation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.CsvExporter;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormats;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Records a second that each format writes, from records that are held in memory: what is left of a
 * format's time when reading is not counted. Run by {@code bench/run}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class ExportBenchmark {
  static final int RECORDS = 10_000;
  private static final long SEED = 1;

  /** The name of the format, as a job gives it. */
  @Param({"csv", "xlsx", "json", "geojson", "gpkg", "html"})
  public String format = "csv";

  private final ReleaseContent content = new Held(new GeneratedRelease(SEED, RECORDS));
  private Exporter exporter = new CsvExporter();
  private Path folder = Path.of("");

  /** Makes the exporter and a folder for it. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("legation-bench-");
    exporter =
        new ReleaseFormats(Gazetteer::bundled)
            .exporters(List.of(format)).stream()
                .flatMap(List::stream)
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow();
  }

  /** Removes what was written, so that no format has to replace a file. */
  @TearDown(Level.Invocation)
  public void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Removes the folder. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.delete(folder);
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void export() throws IOException {
    exporter.export(content, folder);
  }

  /** The content of a release, made once. */
  private record Held(
      DatasetInfo dataset,
      List<ArticleInfo> heldSources,
      List<RelationRecord> held,
      List<Finding> heldFindings,
      List<ParsedText> heldTexts)
      implements ReleaseContent {
    Held(ReleaseContent source) {
      this(
          source.dataset(),
          source.sources().toList(),
          source.records().toList(),
          source.findings().toList(),
          source.texts().toList());
    }

    @Override
    public Stream<ArticleInfo> sources() {
      return heldSources.stream();
    }

    @Override
    public Stream<RelationRecord> records() {
      return held.stream();
    }

    @Override
    public Stream<Finding> findings() {
      return heldFindings.stream();
    }

    @Override
    public Stream<ParsedText> texts() {
      return heldTexts.stream();
    }
  }
}
