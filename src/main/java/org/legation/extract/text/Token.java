package org.legation.extract.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark.
 *
 * @param start offset into the sentence's text, UTF-16 units
 * @param end end offset, exclusive
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 */
public record Token(int start, int end, String text, String lower) {

  static Token of(String sentence, int start, int end) {
    String text = sentence.substring(start, end);
    return new Token(start, end, text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  /** Whether it begins with a capital letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is made of digits only. */
  public boolean number() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether it has no letter and no digit. */
  public boolean punctuation() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether it is this word, whatever its case. */
  public boolean is(String word) {
    return lower.equals(word);
  }
}
