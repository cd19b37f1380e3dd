package org.legation.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which meaning was taken, and why.
 *
 * @param chosen the meaning; null where the name has none
 * @param reason one sentence, for readers
 * @param others the meanings not taken, the likeliest first
 */
public record Resolution(@Nullable Sense chosen, String reason, List<Sense> others) {
  /** Copies the list. */
  public Resolution {
    others = List.copyOf(others);
  }
}
