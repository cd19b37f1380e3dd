package org.legation.publish.page;

/**
 * The words around a quote, from its own paragraph.
 *
 * @param before what stands before it; begins with an ellipsis where it is cut
 * @param after what follows; ends with an ellipsis where it is cut
 */
record QuoteContext(String before, String after) {
  /** For a quote whose text is not known. */
  static final QuoteContext NONE = new QuoteContext("", "");

  private static final int LONGEST = 200;
  private static final String PARAGRAPH = "\n\n";
  private static final String ELLIPSIS = "…";

  /**
   * The context of a quote that stands between two offsets of a text.
   *
   * @param from in UTF-16 units
   */
  static QuoteContext of(String text, int from, int to) {
    return new QuoteContext(before(text, from), after(text, to));
  }

  private static String before(String text, int end) {
    int paragraph = end == 0 ? -1 : text.lastIndexOf(PARAGRAPH, end - 1);
    int first = paragraph < 0 ? 0 : Math.min(end, paragraph + PARAGRAPH.length());
    int cut = end - LONGEST;
    if (cut <= first) {
      return text.substring(first, end).stripLeading();
    }
    while (cut < end && !Character.isWhitespace(text.charAt(cut))) {
      cut++;
    }
    return ELLIPSIS + text.substring(cut, end);
  }

  private static String after(String text, int start) {
    int paragraph = text.indexOf(PARAGRAPH, start);
    int last = paragraph < 0 ? text.length() : paragraph;
    int cut = start + LONGEST;
    if (cut >= last) {
      return text.substring(start, last).stripTrailing();
    }
    while (cut > start && !Character.isWhitespace(text.charAt(cut - 1))) {
      cut--;
    }
    return text.substring(start, cut) + ELLIPSIS;
  }
}
