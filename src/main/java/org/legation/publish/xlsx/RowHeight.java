package org.legation.publish.xlsx;

import org.apache.poi.ss.usermodel.Row;

/**
 * The height that wrapped texts need. Not every program finds it when it opens a workbook, so it is
 * estimated from the number of characters.
 */
final class RowHeight {
  private static final float POINTS_A_LINE = 15f;

  /** A taller row would fill the screen; the text is whole in the cell all the same. */
  private static final int MOST_LINES = 12;

  /** Of a column's width, counted in digits, text fills a little more. */
  private static final double CHARACTERS_A_DIGIT = 1.1;

  /** Characters that stay empty at the end of a line, as words are not broken. */
  private static final int LOST_BY_WORDS = 4;

  /** The share of a narrow column's width that lines fill at least. */
  private static final double NARROWEST = 0.8;

  private int lines = 1;

  /** Takes account of a wrapped text in a column of this width. */
  void fit(String text, int width) {
    double perLine = Math.max(width * NARROWEST, width * CHARACTERS_A_DIGIT - LOST_BY_WORDS);
    int needed = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      int length = (end < 0 ? text.length() : end) - start;
      needed += Math.max(1, (int) Math.ceil(length / perLine));
      start += length + 1;
    }
    lines = Math.max(lines, Math.min(needed, MOST_LINES));
  }

  /** Whether it is another height than rows have by themselves. */
  boolean isSet() {
    return lines > 1;
  }

  float points() {
    return lines * POINTS_A_LINE;
  }

  /** Sets the height of a row whose texts were all taken account of. */
  void setOn(Row row) {
    if (isSet()) {
      row.setHeightInPoints(points());
    }
  }
}
