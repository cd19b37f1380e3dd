package org.legation.normalize;

/**
 * Turns UTF-16 offsets of one text into offsets in Unicode code points. It counts on from the
 * offset that it was asked for last, so that a long text is not counted anew for each of its
 * quotes.
 */
final class CodePoints {
  private final String text;
  private int offset;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points stand before an offset. */
  int before(int wanted) {
    count +=
        wanted >= offset
            ? text.codePointCount(offset, wanted)
            : -text.codePointCount(wanted, offset);
    offset = wanted;
    return count;
  }
}
