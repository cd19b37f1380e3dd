package org.legation.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.model.WordMemo;

/**
 * Cuts a sentence into tokens. Abbreviations and initials keep their stops ({@code U.S.}, {@code
 * H.W.}), a possessive ending is a token of its own, a hyphen joins a word unless it joins two
 * names ({@code U.S.-Albanian}). Safe for use by many threads.
 */
public final class Tokenizer {
  private final Set<String> wholeBefore;
  private final Set<String> wholeBehind;
  private final Set<String> articles;
  private final WordMemo<Word> words = new WordMemo<>(Word::of);

  /**
   * A tokenizer.
   *
   * @param wholeBefore capitalised words that a hyphen joins with the word behind it: Guinea-
   * @param wholeBehind capitalised words that a hyphen joins with the word before it: -General
   * @param articles small words that a hyphen joins with the name behind it: al-Rashid
   */
  public Tokenizer(Set<String> wholeBefore, Set<String> wholeBehind, Set<String> articles) {
    this.wholeBefore = Set.copyOf(wholeBefore);
    this.wholeBehind = Set.copyOf(wholeBehind);
    this.articles = Set.copyOf(articles);
  }

  /** The tokens of a sentence, in order. */
  public List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>(8 + sentence.length() / 6);
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
        tokens.add(token(sentence, i, end));
        i = end;
      }
    }
    return tokens;
  }

  private Token token(String sentence, int start, int end) {
    return new Token(start, end, words.of(sentence, start, end));
  }

  private void addWord(String sentence, int start, int end, List<Token> tokens) {
    int possessive = end - 2;
    if (possessive > start
        && apostrophe(sentence.charAt(possessive))
        && (sentence.charAt(end - 1) == 's' || sentence.charAt(end - 1) == 'S')) {
      tokens.add(token(sentence, start, possessive));
      tokens.add(token(sentence, possessive, end));
    } else {
      tokens.add(token(sentence, start, end));
    }
  }

  private int wordEnd(String s, int start) {
    int i = start;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (yearRunsOn(s, start, i)) {
        break;
      }
      if (wordChar(c)) {
        i++;
      } else if (Word.hyphen(c) && joins(s, start, i)) {
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
  private boolean joins(String s, int start, int hyphen) {
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
        || articles.contains(s.substring(start, hyphen));
  }

  /** Names such as Guinea-Bissau or Consul-General stay whole; Soviet-German is two words. */
  private boolean hyphenatedName(String s, int start, int hyphen) {
    String first = s.substring(start, hyphen);
    int end = hyphen + 1;
    while (end < s.length() && Character.isLetter(s.charAt(end))) {
      end++;
    }
    String second = s.substring(hyphen + 1, end);
    return wholeBefore.contains(first) || wholeBehind.contains(second);
  }

  private static boolean abbreviation(String s, int start, int stop) {
    boolean single =
        stop - 1 >= start
            && Character.isLetter(s.charAt(stop - 1))
            && (stop - 1 == start || s.charAt(stop - 2) == '.' || Word.hyphen(s.charAt(stop - 2)));
    return single && Character.isUpperCase(s.charAt(stop - 1));
  }

  private static boolean wordChar(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
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
