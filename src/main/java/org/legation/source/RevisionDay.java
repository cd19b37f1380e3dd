package org.legation.source;

import org.jspecify.annotations.Nullable;

/** The day of a revision. */
public final class RevisionDay {
  private static final int LENGTH = "2024-05-01".length();

  private RevisionDay() {}

  /** The day of a timestamp in ISO 8601; null without one. */
  public static @Nullable String of(@Nullable String timestamp) {
    return timestamp == null || timestamp.length() < LENGTH ? null : timestamp.substring(0, LENGTH);
  }
}
