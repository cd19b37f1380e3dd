package org.legation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/**
 * Runs the program on dumps of growing size and writes what an article took, in time and memory, as
 * a page and a chart. See {@code bench/growth}.
 */
public final class GrowthBenchmark {
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final String HEAP = "-Xmx384m";

  private GrowthBenchmark() {}

  /**
   * @param articles in the dump
   * @param seconds of the processor
   * @param peak the most memory that the process held, in MB
   * @param store what the store took on the disk, in MB
   */
  private record Row(
      int articles, long html, long records, double wall, double seconds, long peak, long store) {
    double millisecondsPerArticle() {
      return seconds * 1000 / articles;
    }
  }

  /**
   * @param arguments a folder to work in, the page to write, the sections of an article, the sizes
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Path page = Path.of(arguments[1]);
    int sections = Integer.parseInt(arguments[2]);
    List<Row> rows = new ArrayList<>();
    for (String size : List.of(arguments).subList(3, arguments.length)) {
      Row row = run(folder, Integer.parseInt(size), sections);
      System.out.println(line(row));
      rows.add(row);
      // After each, as the largest may take hours or find the disk full.
      write(page, rows, sections);
    }
  }

  private static void write(Path page, List<Row> rows, int sections) throws IOException {
    String name = page.getFileName().toString().replace(".md", "");
    draw(rows, page.resolveSibling("images").resolve(name + ".png"));
    Files.writeString(page, text(rows, sections, name));
  }

  private static Row run(Path folder, int articles, int sections)
      throws IOException, InterruptedException {
    Path dump = folder.resolve("articles.ndjson.gz");
    long html = GrowthDump.write(dump, articles, sections);
    Path job = folder.resolve("job.yaml");
    Files.writeString(
        job,
        """
        name: growth
        title: Generated articles
        sources:
          - dump: articles.ndjson.gz
        publish:
          to: out
          formats: [csv]
        """);
    Process process = start(job);
    long begun = System.nanoTime();
    long peak = 0;
    double seconds = 0;
    do {
      peak = Math.max(peak, peak(process.pid()));
      seconds =
          Math.max(
              seconds,
              process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0);
    } while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "the run of %d articles ended with %d".formatted(articles, process.exitValue()));
    }
    long store;
    try (var files = Files.list(folder.resolve(".legation"))) {
      store = files.mapToLong(file -> file.toFile().length()).sum() >> 20;
    }
    return new Row(articles, html, records(folder), wall, seconds, peak, store);
  }

  private static Process start(Path job) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("./legation", "run", "--fresh", "--quiet", job.toString());
    // A long run: the second compiler pays.
    Map<String, String> environment = builder.environment();
    environment.put("LEGATION_JAVA_OPTS", HEAP + " -XX:TieredStopAtLevel=4");
    return builder.inheritIO().start();
  }

  private static long records(Path folder) throws IOException {
    try (var lines = Files.lines(folder.resolve("out/records.csv"))) {
      return lines.count() - 1;
    }
  }

  /** In MB; the launcher replaces itself by Java, so the process is the same. 0 if it has ended. */
  private static long peak(long process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      if (Files.exists(status)) {
        throw e;
      }
      return 0; // it ended in between
    }
  }

  private static String line(Row row) {
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %,d | %.0f | %.0f | %.2f | %,d | %,d |",
        row.articles(),
        row.html() >> 20,
        row.records(),
        row.wall(),
        row.seconds(),
        row.millisecondsPerArticle(),
        row.peak(),
        row.store());
  }

  private static String text(List<Row> rows, int sections, String name) {
    StringBuilder text =
        new StringBuilder(
            """
            # Growth

            Written by `bench/growth%s SIZES`, from articles of %d section(s) with four sentences each. Each row is one run of `legation run`, in a process of \
            its own with %s, over a dump of so many generated articles about all states, to a \
            release in CSV. Processor time counts all threads, and starting; other work on the \
            machine makes it somewhat longer, and the time by the clock much.

            | articles | HTML, MB | records | seconds | processor seconds | processor ms an article | peak memory, MB | store, MB |
            |---:|---:|---:|---:|---:|---:|---:|---:|
            """
                .formatted(
                    sections == ArticleGenerator.SECTIONS ? "" : " --sections " + sections,
                    sections,
                    HEAP));
    rows.forEach(row -> text.append(line(row)).append('\n'));
    return text.append("\n![Time and memory by the number of articles](images/")
        .append(name)
        .append(".png)\n")
        .toString();
  }

  private static void draw(List<Row> rows, Path image) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(800)
            .height(450)
            .title("One run, from a dump to a release")
            .xAxisTitle("articles")
            .yAxisTitle("processor ms an article")
            .build();
    List<Integer> articles = rows.stream().map(Row::articles).toList();
    chart.getStyler().setXAxisLogarithmic(true).setYAxisMin(0, 0.0).setYAxisMin(1, 0.0);
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
    chart.addSeries(
        "processor ms an article",
        articles,
        rows.stream().map(Row::millisecondsPerArticle).toList());
    chart
        .addSeries("peak memory, MB", articles, rows.stream().map(Row::peak).toList())
        .setYAxisGroup(1);
    chart.setYAxisGroupTitle(1, "peak memory, MB");
    chart.getStyler().setYAxisGroupPosition(1, Styler.YAxisPosition.Right);
    BitmapEncoder.saveBitmap(chart, image.toString(), BitmapEncoder.BitmapFormat.PNG);
  }
}
