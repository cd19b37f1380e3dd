package org.legation.publish.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.legation.bench.GeneratedRelease;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.FormatContext;

/**
 * How long Chromium takes to open the page of so many generated records, from the file system: from
 * the start of the navigation to the first paint, and until the page is loaded and drawn with its
 * table; and how much of that is work of its main thread, which other work on the machine does not
 * make longer. Run by {@code bench/page}.
 */
public final class PageBenchmark {
  private static final int OPENINGS = 7;

  /** Milliseconds to the first paint and to the end of loading. */
  private static final String TIMES =
      """
      const done = arguments[arguments.length - 1];
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const page = performance.getEntriesByType('navigation')[0];
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        done([paint ? paint.startTime : page.loadEventEnd, page.loadEventEnd]);
      }));
      """;

  private PageBenchmark() {}

  /** Arguments: a folder to work in, and numbers of records. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    System.out.println(
        "records, MB, first paint, loaded, work (milliseconds, medians of " + OPENINGS + ")");
    for (String records : List.of(arguments).subList(1, arguments.length)) {
      Path out = Files.createDirectories(folder.resolve(records));
      new HtmlExporter()
          .exporter(new FormatContext(Gazetteer::bundled))
          .export(new GeneratedRelease(1, Integer.parseInt(records)), out);
      Path page = out.resolve("index.html");
      List<Double> paints = new ArrayList<>();
      List<Double> loads = new ArrayList<>();
      List<Double> work = new ArrayList<>();
      try (Browser browser = Browser.start(out)) {
        browser.countWork();
        for (int i = 0; i < OPENINGS; i++) {
          browser.open(page, "");
          List<?> times = (List<?>) browser.wait(TIMES);
          paints.add(((Number) times.get(0)).doubleValue());
          loads.add(((Number) times.get(1)).doubleValue());
          work.add(browser.work());
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s\t%.1f\t%.0f\t%.0f\t%.0f%n",
          records,
          Files.size(page) / 1e6,
          median(paints),
          median(loads),
          median(work));
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
