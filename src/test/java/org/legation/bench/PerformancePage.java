package org.legation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link StageBenchmark} with one thread and with two, then {@link ExportBenchmark}, and
 * writes what came out as a page.
 */
public final class PerformancePage {
  private static final List<String> STAGES =
      List.of("jsoup", "parse", "extract", "normalize", "all");

  private PerformancePage() {}

  /** Writes the page to the file that is named. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Map<String, Double> one = run(StageBenchmark.class, 1);
    Map<String, Double> two = run(StageBenchmark.class, 2);
    Map<String, Double> formats = run(ExportBenchmark.class, 1);
    Files.writeString(Path.of(arguments[0]), page(one, two) + exports(formats));
  }

  /** The scores of a benchmark, by its parameter where it has one, else by the method. */
  private static Map<String, Double> run(Class<?> benchmark, int threads) throws RunnerException {
    Map<String, Double> scores = new LinkedHashMap<>();
    OptionsBuilder options = new OptionsBuilder();
    options.include(benchmark.getName() + "\\.").threads(threads).shouldFailOnError(true);
    options.jvmArgsAppend("-XX:+UseSerialGC");
    for (RunResult result : new Runner(options.build()).run()) {
      String format = result.getParams().getParam("format");
      String label = format == null ? result.getPrimaryResult().getLabel() : format;
      scores.put(label, result.getPrimaryResult().getScore());
    }
    return scores;
  }

  static String exports(Map<String, Double> formats) {
    StringBuilder page = new StringBuilder();
    page.append(
        """

        ## Formats

        Records a second that each format writes from %,d varied records in memory, one thread, warm, \
        in the same run as the table above: what is left of a format's time when reading is not \
        counted. GeoJSON is points, lines and areas; GeoPackage the same, with indexes.

        | format | records a second | µs a record |
        |---|---:|---:|
        """
            .formatted(ExportBenchmark.RECORDS));
    formats.forEach(
        (format, score) ->
            page.append(
                String.format(
                    Locale.ROOT, "| `%s` | %,.0f | %.1f |%n", format, score, 1e6 / score)));
    return page.toString();
  }

  static String page(Map<String, Double> one, Map<String, Double> two) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Throughput

        Written by `bench/run`. The articles are made by a generator: about 3 kB of HTML and 20 \
        sentences each. All rows of a table come from one run on one machine, which other work may \
        have slowed down: read the ratios rather than the figures.

        | stage | articles a second, one thread | two threads | two over one | times what jsoup takes |
        |---|---:|---:|---:|---:|
        """);
    for (String stage : STAGES) {
      double single = one.getOrDefault(stage, Double.NaN);
      double both = two.getOrDefault(stage, Double.NaN);
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f | %,.0f | %.2f | %.1f |%n",
              label(stage),
              single,
              both,
              both / single,
              one.getOrDefault("jsoup", Double.NaN) / single));
    }
    page.append(
        String.format(
            Locale.ROOT,
            "%nJava %s, %d processors, serial collector, JMH: 10 rounds of 3 seconds to warm up"
                + " (40 for extraction, and for all) and 5 measured ones of 2 seconds, in a"
                + " process of its own.%n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors()));
    return page.toString();
  }

  private static String label(String stage) {
    return switch (stage) {
      case "jsoup" -> "jsoup parses the HTML";
      case "parse" -> "parse (article from bytes)";
      case "extract" -> "extract (claims from article)";
      case "normalize" -> "normalize (records from claims)";
      default -> "all: parse, extract, normalize";
    };
  }
}
