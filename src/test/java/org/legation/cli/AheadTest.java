package org.legation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AheadTest {
  private final Ahead ahead = new Ahead();

  @Test
  void loadsInOrderWhileTheCallerGoesOn() {
    List<String> loaded = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch caller = new CountDownLatch(1);
    Supplier<String> first =
        ahead.load(
            () -> {
              await(caller);
              loaded.add("first");
              return "first";
            });
    Supplier<String> second =
        ahead.load(
            () -> {
              loaded.add("after " + first.get());
              return "second";
            });
    caller.countDown();
    assertThat(second.get()).isEqualTo("second");
    assertThat(loaded).containsExactly("first", "after first");
  }

  @Test
  void aPartThatCannotBeLoadedBreaksTheRunAndNotAnArticle() {
    Supplier<String> part =
        ahead.load(
            () -> {
              throw new IllegalStateException("rules/visit.yaml is missing in the jar");
            });
    assertThatThrownBy(part::get)
        .isInstanceOf(Error.class)
        .hasMessageContaining("rules/visit.yaml is missing in the jar");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
