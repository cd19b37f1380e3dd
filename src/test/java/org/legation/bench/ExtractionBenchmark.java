package org.legation.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.legation.article.ArticleParsers;
import org.legation.extract.RuleExtractor;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.normalize.RecordNormalizer;

/**
 * Sets the time that extraction takes (from the parsed article to records, warm, one thread) beside
 * the processor time that jsoup takes to parse the same articles' HTML, in alternating rounds of
 * one run. Run it with {@code bench/extraction FOLDER}, a folder of HTML articles.
 */
public final class ExtractionBenchmark {
  /** Until then the compilers are still at work, and both sides get faster. */
  private static final long WARM_UP_SECONDS = 30;

  private static final int ROUNDS = 21;
  private static final int REPEATS = 5;

  private ExtractionBenchmark() {}

  /** Prints the medians and their ratio. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<String> pages = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    ArticleParsers parsers = new ArticleParsers();
    for (Path file : htmlFiles(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      String page = new String(bytes, StandardCharsets.UTF_8);
      pages.add(page);
      // by its title an article tells whom it is about; a title that names nobody is looked up long
      ArticleInfo info = ArticleInfo.titled(Jsoup.parse(page).title());
      articles.add(
          parsers.parse(
              new RawArticle(file.toString(), bytes, RawArticle.MediaType.HTML, null, info)));
    }
    Gazetteer gazetteer = Gazetteer.bundled();
    RuleExtractor extractor = new RuleExtractor(gazetteer, new NameResolver(), RuleBook.bundled());
    RecordNormalizer normalizer = new RecordNormalizer(gazetteer);
    List<Double> parse = new ArrayList<>();
    List<Double> extract = new ArrayList<>();
    long sink = 0;
    long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
    while (extract.size() < ROUNDS) {
      final boolean counts = System.nanoTime() > warm;
      long start = cpu();
      for (int i = 0; i < REPEATS; i++) {
        for (String page : pages) {
          sink += Jsoup.parse(page).childNodeSize();
        }
      }
      long parsed = cpu();
      for (int i = 0; i < REPEATS; i++) {
        for (Article article : articles) {
          sink += normalizer.normalize(article, extractor.extract(article)).records().size();
        }
      }
      long extracted = cpu();
      if (counts) {
        parse.add((parsed - start) / 1e6 / REPEATS);
        extract.add((extracted - parsed) / 1e6 / REPEATS);
      }
    }
    double jsoup = median(parse);
    double legation = median(extract);
    System.out.printf(
        Locale.ROOT,
        "%d articles, one thread, processor time, medians of %d rounds (%d results)%n"
            + "jsoup parses their HTML in      %8.2f ms%n"
            + "extraction and normalisation in %8.2f ms%n"
            + "ratio                           %8.1f%n",
        articles.size(),
        ROUNDS,
        sink,
        jsoup,
        legation,
        legation / jsoup);
  }

  /** The processor time of this thread, in nanoseconds: other work on the machine counts less. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Path> htmlFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
