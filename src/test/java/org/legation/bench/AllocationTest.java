package org.legation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.legation.model.RawArticle;

/**
 * Guards the cost of an article by the bytes that it allocates: unlike seconds, these are nearly
 * the same on every machine.
 */
class AllocationTest {
  private static final int ARTICLES = 200;

  /**
   * Measured 733 kB by the quick compiler, 641 kB by the full one; the guard is for what doubles
   * the cost, not for what adds a rule.
   */
  private static final long MOST_BYTES_PER_ARTICLE = 800_000;

  @Test
  void an_article_costs_a_bounded_number_of_bytes() {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported()
            && bean.isThreadAllocatedMemoryEnabled(),
        "this JVM does not count what a thread allocates");
    Pipeline pipeline = new Pipeline();
    ArticleGenerator generator = new ArticleGenerator(2);
    List<RawArticle> articles = IntStream.range(0, ARTICLES).mapToObj(generator::article).toList();
    read(pipeline, articles);

    long before = allocated();
    long records = read(pipeline, articles);
    long bytes = (allocated() - before) / ARTICLES;

    assertThat(records).isGreaterThan(ARTICLES);
    assertThat(bytes).isBetween(1L, MOST_BYTES_PER_ARTICLE);
  }

  private static long read(Pipeline pipeline, List<RawArticle> articles) {
    return articles.stream().mapToLong(raw -> pipeline.all(raw).records().size()).sum();
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
