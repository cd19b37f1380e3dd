package org.legation.evaluate;

/**
 * The two scores of one set of gold rows and records.
 *
 * @param strict type, status, parties and date agree, and the object where the type has one
 * @param lenient type and parties agree, and the object where the type has one
 */
public record Figures(Score strict, Score lenient) {
  /** Nothing counted yet. */
  public static final Figures NONE = new Figures(Score.NONE, Score.NONE);

  /** The sum of both. */
  public Figures plus(Figures other) {
    return new Figures(strict.plus(other.strict), lenient.plus(other.lenient));
  }
}
