package org.legation.article;

/** What counts as blank in a parsed text. */
final class Chars {
  private Chars() {}

  /** Whether a character shows nothing: white space of any kind, no-break space included. */
  static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** Whether it is a space that forbids a line break, which the parsed text gives as a space. */
  static boolean isNoBreakSpace(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  /** The start of a longer text, for a message. */
  static String excerpt(CharSequence text) {
    int length = Math.min(40, text.length());
    return text.subSequence(0, length).toString().strip() + (length < text.length() ? "…" : "");
  }
}
