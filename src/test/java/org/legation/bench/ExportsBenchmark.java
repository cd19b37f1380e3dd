package org.legation.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legation.batch.Exporters;
import org.legation.batch.LegationRun;
import org.legation.batch.RunProgress;
import org.legation.batch.RunReport;
import org.legation.batch.RunRequest;
import org.legation.gazetteer.Gazetteer;
import org.legation.job.Checks;
import org.legation.job.JobArticles;
import org.legation.job.JobDefinition;
import org.legation.job.Publication;
import org.legation.job.SourceSpec;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormats;

/**
 * A run of the job over {@link GeneratedRelease generated records}: prints how long each step took
 * and the most memory that the process ever held. See {@code bench/exports}.
 */
public final class ExportsBenchmark {
  private static final long SEED = 20_240_517;

  private ExportsBenchmark() {}

  /**
   * @param arguments how many records, a folder to work in, the formats, and {@code together} to
   *     write them as a run does or {@code apart} to write one after the other and time each
   */
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<String> formats = List.of(arguments[2].split(","));
    GeneratedRelease release = new GeneratedRelease(SEED, count);
    Path articles = writeArticles(folder.resolve("articles"), release);
    List<SourceSpec> sources = List.of(SourceSpec.Files.at(articles));
    JobDefinition job =
        new JobDefinition(
            "generated",
            "Generated relations",
            sources,
            new Publication(folder.resolve("release"), formats),
            Checks.NONE);
    Steps steps = new Steps();
    RunReport report =
        new LegationRun(
                new GeneratedStages(release, exporters(arguments[3].equals("apart"), steps))
                    .components(),
                steps)
            .run(new RunRequest(job, JobArticles.of(sources), true));
    if (report.outcome() != RunReport.Outcome.DONE) {
      throw new IOException(String.join("\n", report.messages()), report.failure());
    }
    steps.times.forEach(
        (step, time) ->
            System.out.printf(
                Locale.ROOT, "%s\t%.2f\t%.2f%n", step, time.seconds(), time.processor()));
    System.out.printf(Locale.ROOT, "peak MB\t%d%n", peakMegabytes());
  }

  private static Exporters exporters(boolean apart, Steps steps) {
    ReleaseFormats all = new ReleaseFormats(Gazetteer::bundled);
    return new Exporters() {
      @Override
      public List<List<Exporter>> of(Path replaced, List<String> formats) {
        List<List<Exporter>> rounds = all.exporters(formats);
        return apart
            ? rounds.stream()
                .flatMap(List::stream)
                .map(exporter -> List.<Exporter>of(new Timed(exporter, steps)))
                .toList()
            : rounds;
      }

      @Override
      public List<List<Exporter>> ofRejected(Path replaced) {
        return List.of();
      }
    };
  }

  private static Path writeArticles(Path folder, GeneratedRelease release) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < release.articles(); i++) {
      Files.writeString(
          folder.resolve(String.format(Locale.ROOT, "%06d.txt", i)), Integer.toString(i));
    }
    return folder;
  }

  /** Of the whole process, as Linux counts it; -1 elsewhere. */
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  /**
   * @param seconds by the clock
   * @param processor seconds of all threads of the process
   */
  private record Time(double seconds, double processor) {
    private static final double NANOSECONDS = 1e9;

    static Time now() {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Time(System.nanoTime() / NANOSECONDS, system.getProcessCpuTime() / NANOSECONDS);
    }

    Time since(Time start) {
      return new Time(seconds - start.seconds, processor - start.processor);
    }
  }

  /** Writes a format as a step of its own. */
  private record Timed(Exporter exporter, Steps steps) implements Exporter {
    @Override
    public String format() {
      return exporter.format();
    }

    @Override
    public void export(ReleaseContent content, Path folder) throws IOException {
      steps.started("write " + format(), -1);
      exporter.export(content, folder);
      steps.finished("write " + format());
    }
  }

  private static final class Steps implements RunProgress {
    private final Map<String, Time> times = new LinkedHashMap<>();
    private final Map<String, Time> begun = new HashMap<>();

    @Override
    public void planned(List<String> phases) {}

    @Override
    public synchronized void started(String phase, long total) {
      begun.put(phase, Time.now());
    }

    @Override
    public void advanced(long items) {}

    @Override
    public synchronized void finished(String phase) {
      Time start = begun.get(phase);
      if (start != null) {
        times.put(phase, Time.now().since(start));
      }
    }

    @Override
    public void resumed() {}

    @Override
    public void workerStopped() {}

    @Override
    public void begunAnew() {}
  }
}
