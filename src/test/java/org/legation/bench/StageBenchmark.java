package org.legation.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.legation.extract.Extraction;
import org.legation.model.Article;
import org.legation.model.RawArticle;
import org.legation.normalize.Normalized;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Small articles a second, by stage: jsoup alone, parse, extract, normalize, and all three. Run by
 * {@code bench/run}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
  /**
   * Rules by sentence run through some thousand methods: the full compiler is done with them after
   * two minutes, and takes a core until then.
   */
  private static final int LONG_WARMUP = 40;

  private static final int ARTICLES = 1_000;

  /** The articles, and what each stage makes of them. */
  @State(Scope.Benchmark)
  public static class Articles {
    final Pipeline pipeline = new Pipeline();
    final List<RawArticle> raw =
        IntStream.range(0, ARTICLES).mapToObj(new ArticleGenerator(1)::article).toList();
    final List<String> html =
        raw.stream().map(article -> new String(article.bytes(), StandardCharsets.UTF_8)).toList();
    final List<Article> parsed = raw.stream().map(pipeline::parse).toList();
    final List<Extraction> extracted = parsed.stream().map(pipeline::extract).toList();
  }

  /** Where a thread stands. */
  @State(Scope.Thread)
  public static class Turn {
    private int last;

    int next() {
      last = last + 1 < ARTICLES ? last + 1 : 0;
      return last;
    }
  }

  @Benchmark
  public Document jsoup(Articles articles, Turn turn) {
    return Jsoup.parse(articles.html.get(turn.next()));
  }

  @Benchmark
  public Article parse(Articles articles, Turn turn) {
    return articles.pipeline.parse(articles.raw.get(turn.next()));
  }

  @Benchmark
  @Warmup(iterations = LONG_WARMUP, time = 3)
  public Extraction extract(Articles articles, Turn turn) {
    return articles.pipeline.extract(articles.parsed.get(turn.next()));
  }

  @Benchmark
  public Normalized normalize(Articles articles, Turn turn) {
    int i = turn.next();
    return articles.pipeline.normalize(articles.parsed.get(i), articles.extracted.get(i));
  }

  @Benchmark
  @Warmup(iterations = LONG_WARMUP, time = 3)
  public Normalized all(Articles articles, Turn turn) {
    return articles.pipeline.all(articles.raw.get(turn.next()));
  }
}
