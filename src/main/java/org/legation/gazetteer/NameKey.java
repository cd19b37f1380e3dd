package org.legation.gazetteer;

import java.text.Normalizer;
import org.legation.model.SpecialLetters;

/**
 * Folds a name, or the beginning of a text, to the key under which the index knows it.
 *
 * <p>Letters become lower-case and lose their diacritics; apostrophes and full stops vanish; dashes
 * and white space become one blank; {@code &} is "and", {@code +} "plus", "Saint" is "st". What
 * case the letters had is kept beside the key, so that turkey is not taken for Turkey nor "us" for
 * the US.
 */
public final class NameKey {
  /** Keys longer than this many letters are no names. */
  static final int MAX_LENGTH = 96;

  private static final String APOSTROPHES =
      "'\u2019\u2018\u02BB\u02BC\u02BD\u02BF\u0060\u00B4\u2032";

  private final StringBuilder key = new StringBuilder();
  private int words;
  private int letters;
  private int wordStart;
  private int wordCapitals;
  private int letterCapitals;
  private boolean gap = true;

  /** Folds a whole name. */
  public static NameKey of(String name) {
    NameKey folded = new NameKey();
    for (int i = 0; i < name.length(); i++) {
      folded.append(name.charAt(i));
    }
    return folded;
  }

  /** The key alone. */
  public static String fold(String name) {
    return of(name).key();
  }

  /** Puts ASCII for the letters that Unicode does not decompose: Ø is O. */
  public static String withoutSpecialLetters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String ascii = SpecialLetters.ascii(c);
      plain.append(ascii.isEmpty() ? String.valueOf(c) : ascii);
    }
    return plain.toString();
  }

  /** Whether a name can go on with a char. */
  static boolean takes(char c) {
    return c < 128
        ? isAsciiAlphanumeric(c) || " -'.&+,()/`".indexOf(c) >= 0 || Character.isWhitespace(c)
        : Character.isLetterOrDigit(c)
            || isApostrophe(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || isGap(c);
  }

  /** Takes the next char of the text, if a name can go on with it. */
  private void append(char c) {
    if (c < 128 ? isAsciiAlphanumeric(c) : Character.isLetterOrDigit(c) && !isApostrophe(c)) {
      letter(c);
      return;
    }
    if (isApostrophe(c) || c == '.' || Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    if (isGap(c)) {
      endWord();
      return;
    }
    if (c == '&') {
      endWord();
      openWord(false);
      key.append("and");
      endWord();
      return;
    }
    if (c == '+') {
      endWord();
      openWord(true);
      key.append("plus");
      endWord();
      return;
    }
    if (c == ',' || c == '(' || c == ')' || c == '/') {
      endWord();
      while (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
        key.setLength(key.length() - 1);
      }
      key.append(c).append(' ');
    }
  }

  /** The key so far. */
  public String key() {
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    String folded = key.substring(0, end);
    return !gap && key.length() - wordStart == 5 && folded.endsWith("saint")
        ? folded.substring(0, end - 5) + "st"
        : folded;
  }

  /** Bit i is set where word i begins with a capital or a digit. */
  public int wordCapitals() {
    return wordCapitals;
  }

  /** Bit i is set where letter i is a capital or a digit. */
  public int letterCapitals() {
    return letterCapitals;
  }

  private void letter(char c) {
    boolean capital = !Character.isLowerCase(c);
    openWord(capital);
    if (letters < Short.SIZE && capital) {
      letterCapitals |= 1 << letters;
    }
    letters++;
    if (c < 128) {
      key.append(Character.toLowerCase(c));
    } else {
      foldInto(c);
    }
  }

  private void openWord(boolean capital) {
    if (!gap) {
      return;
    }
    gap = false;
    wordStart = key.length();
    if (words < Short.SIZE && capital) {
      wordCapitals |= 1 << words;
    }
    words++;
  }

  private void endWord() {
    if (gap) {
      return;
    }
    if (key.length() - wordStart == 5 && key.indexOf("saint", wordStart) == wordStart) {
      key.replace(wordStart, key.length(), "st");
    }
    key.append(' ');
    gap = true;
  }

  private void foldInto(char c) {
    String plain = SpecialLetters.ascii(c);
    if (!plain.isEmpty()) {
      key.append(plain);
      return;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char part = decomposed.charAt(i);
      String ascii = SpecialLetters.ascii(part); // of Ǿ an Ø is left
      if (!ascii.isEmpty()) {
        key.append(ascii);
      } else if (Character.isLetterOrDigit(part) && !isApostrophe(part)) { // of ŉ, an n is left
        key.append(Character.toLowerCase(part));
      }
    }
  }

  static boolean isAsciiAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return c == '-'
        || (c >= '\u2010' && c <= '\u2015')
        || c == '\u2212'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }
}
