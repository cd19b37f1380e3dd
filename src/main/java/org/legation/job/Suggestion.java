package org.legation.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest of the words that would have been right. */
public final class Suggestion {
  private Suggestion() {}

  /** The candidate at most a third of its letters away from what was written, if there is one. */
  public static Optional<String> of(String written, Collection<String> candidates) {
    String low = written.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(
            candidate ->
                distance(low, candidate.toLowerCase(Locale.ROOT))
                    <= Math.max(1, candidate.length() / 3))
        .min(
            Comparator.<String>comparingInt(
                    candidate -> distance(low, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code " Did you mean 'title'?"}, or nothing. */
  public static String sentence(String written, Collection<String> candidates) {
    return of(written, candidates).map(best -> " Did you mean '" + best + "'?").orElse("");
  }

  /** Insertions, deletions and substitutions between the two (Levenshtein). */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] =
            Math.min(Math.min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
