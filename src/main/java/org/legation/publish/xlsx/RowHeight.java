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

  private int lines = 1;

  /** Takes account of a wrapped text in a column of this width. */
  void fit(String text, int width) {
    double perLine = width * CHARACTERS_A_DIGIT;
    int needed = 0;
    for (String line : text.split("\n", -1)) {
      needed += Math.max(1, (int) Math.ceil(line.length() / perLine));
    }
    lines = Math.max(lines, Math.min(needed, MOST_LINES));
  }

  /** Sets the height of a row whose texts were all taken account of. */
  void setOn(Row row) {
    if (lines > 1) {
      row.setHeightInPoints(lines * POINTS_A_LINE);
    }
  }
}
