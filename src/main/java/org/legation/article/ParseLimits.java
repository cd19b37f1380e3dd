package org.legation.article;

/**
 * How large an article may be. Beyond a limit it is refused with a message, so that one broken file
 * cannot take the memory of a whole run.
 *
 * @param maxBytes size of the file, in bytes
 * @param maxRunLength length of one line, paragraph or cell, in UTF-16 units
 * @param maxNesting depth of elements or templates one inside another
 * @param maxCells places in the grids of all tables together
 */
public record ParseLimits(int maxBytes, int maxRunLength, int maxNesting, int maxCells) {

  /** The limits that no real article comes near. */
  public static ParseLimits defaults() {
    return new ParseLimits(20 * 1024 * 1024, 1_000_000, 200, 200_000);
  }
}
