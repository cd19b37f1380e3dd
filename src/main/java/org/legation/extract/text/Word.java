package org.legation.extract.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark as it is written, wherever it stands.
 *
 * @param text as written
 * @param lower in lower case, with straight apostrophes and plain hyphens
 * @param capitalised whether it begins with a capital letter
 * @param number whether it is made of digits only
 * @param punctuation whether it has no letter and no digit
 */
record Word(String text, String lower, boolean capitalised, boolean number, boolean punctuation) {
  static Word of(String text) {
    return new Word(
        text,
        plain(text.toLowerCase(Locale.ROOT)),
        Character.isUpperCase(text.codePointAt(0)),
        text.chars().allMatch(c -> c >= '0' && c <= '9'),
        text.codePoints().noneMatch(Character::isLetterOrDigit));
  }

  /** The hyphen of a keyboard, and the two of typesetting, one of which no line breaks at. */
  static boolean hyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static String plain(String lower) {
    return lower.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }
}
