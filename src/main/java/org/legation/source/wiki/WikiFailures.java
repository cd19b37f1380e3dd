package org.legation.source.wiki;

import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;

/** What goes wrong while a wiki is asked, as sentences. */
final class WikiFailures {
  static final String UNREACHABLE = "source-unreachable";

  private WikiFailures() {}

  /** Nothing can be had from the host now; the same may go well the next time. */
  static SourceException unreachable(String host, String reason, @Nullable Throwable cause) {
    return SourceException.passing(
        UNREACHABLE, host + " cannot be asked", reason, "run again later, or use --offline", cause);
  }
}
