package org.legation.validate.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.legation.model.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param word in lower case
 * @param capital whether it is written with a capital
 * @param span its place in the article's text
 */
record Token(String word, boolean capital, Span span) {

  /** The words and marks of a stretch of text; "non-UN" and "U.S." are one word each. */
  static List<Token> of(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    int i = stretch.start();
    while (i < stretch.end()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < stretch.end() && continues(text, end, stretch.end())) {
          end++;
        }
      }
      if (!Character.isWhitespace(c)) {
        tokens.add(
            new Token(
                text.substring(i, end).toLowerCase(Locale.ROOT),
                Character.isUpperCase(c),
                new Span(i, end)));
      }
      i = end;
    }
    return tokens;
  }

  private static boolean continues(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (c == '.') {
      // Within and after an abbreviation of single letters, as in "U.S."
      boolean afterSingle = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
      return afterSingle && Character.isUpperCase(text.charAt(at - 1));
    }
    return (c == '-' || c == '\u2010' || c == '\u2011')
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** The words of a phrase that is written in lower case already. */
  static List<String> words(String phrase) {
    return of(phrase, new Span(0, phrase.length())).stream().map(Token::word).toList();
  }

  /** Whether these words stand at this place. */
  static boolean standAt(List<String> words, List<Token> tokens, int at) {
    if (at < 0 || at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
