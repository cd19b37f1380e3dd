package org.legation.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into tokens. Abbreviations and initials keep their stops ({@code U.S.}, {@code
 * H.W.}), a possessive ending is a token of its own, a hyphen joins a word unless it joins two
 * names ({@code U.S.-Albanian}).
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of a sentence, in order. */
  public static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    int length = sentence.length();
    while (i < length) {
      char c = sentence.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else if (wordChar(c)) {
        int end = wordEnd(sentence, i);
        addWord(sentence, i, end, tokens);
        i = end;
      } else {
        int end = i + Character.charCount(sentence.codePointAt(i));
        tokens.add(Token.of(sentence, i, end));
        i = end;
      }
    }
    return tokens;
  }

  private static void addWord(String sentence, int start, int end, List<Token> tokens) {
    int possessive = end - 2;
    if (possessive > start
        && apostrophe(sentence.charAt(possessive))
        && (sentence.charAt(end - 1) == 's' || sentence.charAt(end - 1) == 'S')) {
      tokens.add(Token.of(sentence, start, possessive));
      tokens.add(Token.of(sentence, possessive, end));
    } else {
      tokens.add(Token.of(sentence, start, end));
    }
  }

  private static int wordEnd(String s, int start) {
    int i = start;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (yearRunsOn(s, start, i)) {
        break;
      }
      if (wordChar(c)) {
        i++;
      } else if (c == '-' && joins(s, start, i)) {
        i++;
      } else if (apostrophe(c) && i + 1 < s.length() && Character.isLetter(s.charAt(i + 1))) {
        i++;
      } else if (c == '.' && abbreviation(s, start, i)) {
        i++;
      } else if ((c == '.' || c == ',')
          && digitAt(s, i - 1)
          && digitAt(s, i + 1)
          && digitAt(s, i + 2)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "1911Bergen": a missing blank behind a year. */
  private static boolean yearRunsOn(String s, int start, int i) {
    if (i - start != 4 || !Character.isUpperCase(s.charAt(i))) {
      return false;
    }
    for (int k = start; k < i; k++) {
      if (!digitAt(s, k)) {
        return false;
      }
    }
    return true;
  }

  /** A hyphen inside a word; not between two names, and not between two years. */
  private static boolean joins(String s, int start, int hyphen) {
    if (hyphen + 1 >= s.length() || !wordChar(s.charAt(hyphen + 1))) {
      return false;
    }
    if (digitAt(s, hyphen - 1)) {
      return !digitAt(s, hyphen + 1);
    }
    boolean nextIsName = Character.isUpperCase(s.charAt(hyphen + 1));
    boolean firstIsName = Character.isUpperCase(s.charAt(start));
    return !nextIsName
        || firstIsName && hyphenatedName(s, start, hyphen)
        || Wholes.ARTICLES.contains(s.substring(start, hyphen));
  }

  /** Names such as Guinea-Bissau or Consul-General stay whole; Soviet-German is two words. */
  private static boolean hyphenatedName(String s, int start, int hyphen) {
    String first = s.substring(start, hyphen);
    int end = hyphen + 1;
    while (end < s.length() && Character.isLetter(s.charAt(end))) {
      end++;
    }
    String second = s.substring(hyphen + 1, end);
    return Wholes.FIRST.contains(first) || Wholes.SECOND.contains(second);
  }

  private static boolean abbreviation(String s, int start, int stop) {
    boolean single =
        stop - 1 >= start
            && Character.isLetter(s.charAt(stop - 1))
            && (stop - 1 == start || s.charAt(stop - 2) == '.' || s.charAt(stop - 2) == '-');
    return single && Character.isUpperCase(s.charAt(stop - 1));
  }

  private static boolean wordChar(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u02BB';
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean digitAt(String s, int i) {
    return i >= 0 && i < s.length() && Character.isDigit(s.charAt(i));
  }
}
