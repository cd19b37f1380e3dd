package org.legation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordMemoTest {
  private static final int WORDS = 2_000;

  @Test
  void words_that_come_again_are_hardly_ever_looked_up_again() {
    AtomicInteger lookups = new AtomicInteger();
    WordMemo<String> memo =
        new WordMemo<>(
            word -> {
              lookups.incrementAndGet();
              return word + "!";
            });

    for (int round = 0; round < 10; round++) {
      for (int i = 0; i < WORDS; i++) {
        String word = "word" + i;
        assertThat(memo.of(word)).isEqualTo(word + "!");
        assertThat(memo.of("a " + word + ".", 2, 2 + word.length())).isEqualTo(word + "!");
      }
    }

    assertThat(lookups.get()).isLessThan(WORDS + WORDS / 2);
  }
}
