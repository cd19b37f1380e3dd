package org.legation.evaluate;

/**
 * Counts of one comparison, and the figures that follow from them.
 *
 * @param hits gold rows that a record was found for
 * @param extra records that no gold row asks for
 * @param missed gold rows that no record was found for
 */
public record Score(int hits, int extra, int missed) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** The sum of both counts. */
  public Score plus(Score other) {
    return new Score(hits + other.hits, extra + other.extra, missed + other.missed);
  }

  /** The share of the records that are right; 0 if there are none. */
  public double precision() {
    return share(hits, hits + extra);
  }

  /** The share of the gold rows that were found; 0 if there are none. */
  public double recall() {
    return share(hits, hits + missed);
  }

  /** The harmonic mean of precision and recall; 0 if both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
