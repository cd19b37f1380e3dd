package org.legation.model;

/**
 * A stretch of an article's parsed text, in UTF-16 units, end exclusive. Exports count in Unicode
 * code points instead: see {@link Article#codePoints(int)}.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The characters of this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The length in UTF-16 units. */
  public int length() {
    return end - start;
  }
}
