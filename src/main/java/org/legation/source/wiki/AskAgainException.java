package org.legation.source.wiki;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The wiki says that it cannot answer now. */
final class AskAgainException extends IOException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration after;

  /**
   * What the wiki says.
   *
   * @param after how long it asks to wait; null if it does not
   */
  AskAgainException(String message, @Nullable Duration after) {
    super(message);
    this.after = after;
  }

  @Nullable Duration after() {
    return after;
  }
}
