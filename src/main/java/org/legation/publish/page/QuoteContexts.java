package org.legation.publish.page;

/**
 * Finds the contexts of quotes in one text, whose places are counted in Unicode code points. It
 * counts on from the quote before, so ask for quotes in the order in which they stand: counting
 * from the start of a long text for each of them was most of what the page took.
 */
final class QuoteContexts {
  private final String text;
  private int offset;
  private int count;

  QuoteContexts(String text) {
    this.text = text;
  }

  /**
   * The context of a quote; {@link QuoteContext#NONE} if the text does not have the quote there.
   *
   * @param start offset of the quote in Unicode code points
   */
  QuoteContext around(int start, String quote) {
    if (start < count) {
      offset = 0;
      count = 0;
    }
    while (count < start && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      count++;
    }
    return count == start && text.startsWith(quote, offset)
        ? QuoteContext.of(text, offset, offset + quote.length())
        : QuoteContext.NONE;
  }
}
