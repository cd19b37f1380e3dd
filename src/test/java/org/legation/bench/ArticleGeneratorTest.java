package org.legation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.legation.model.Article;
import org.legation.model.Block.Paragraph;

class ArticleGeneratorTest {
  private final ArticleGenerator generator = new ArticleGenerator(1);

  @Test
  void the_same_number_gives_the_same_article() {
    assertThat(new ArticleGenerator(1).html(999_999)).isEqualTo(generator.html(999_999));
  }

  @Test
  void no_two_articles_are_the_same() {
    List<String> bodies =
        IntStream.range(0, 2_000)
            .mapToObj(i -> generator.html(i).replaceFirst("account number \\d+", ""))
            .toList();

    assertThat(bodies).doesNotHaveDuplicates();
  }

  @Test
  void an_article_has_three_kilobytes_and_twenty_sentences() {
    Article article = new Pipeline().parse(generator.article(7));

    long sentences =
        article.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .mapToLong(block -> block instanceof Paragraph p ? p.sentences().size() : 0)
            .sum();
    assertThat(generator.html(7).length()).isBetween(2_400, 3_900);
    assertThat(sentences).isBetween(20L, 23L);
  }
}
