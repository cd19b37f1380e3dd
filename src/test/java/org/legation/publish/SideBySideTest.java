package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void runsAllAndTellsWhatFailed() {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(
            () ->
                SideBySide.run(
                    done::incrementAndGet,
                    () -> {
                      throw new IOException("No space left on device");
                    },
                    done::incrementAndGet))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(done).hasValue(2);
  }

  @Test
  void defectsStayWhatTheyAre() {
    assertThatThrownBy(
            () ->
                SideBySide.run(
                    () -> {},
                    () -> {
                      throw new IllegalStateException("a defect");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
