package org.legation.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest of the words that would have been right. */
public final class Suggestion {
  /** Nobody mistypes a word of this length. */
  private static final int LONGEST = 100;

  private Suggestion() {}

  /** The candidate at most a third of its letters away from what was written, if there is one. */
  public static Optional<String> of(String written, Collection<String> candidates) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
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

  /** Insertions, deletions, substitutions and swaps of neighbours between the two. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int substituted = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(substituted, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
