package org.legation.article;

import java.util.ArrayList;
import java.util.List;
import org.legation.model.Span;

/**
 * Cuts English text into sentences by rules and a list of abbreviations. A line break always ends a
 * sentence. The spans are in order, do not overlap, have no blanks at their ends and leave out
 * nothing but blanks. Safe for use by many threads.
 */
public final class SentenceSplitter {
  private static final int SHORTEST_RUN_ON_WORD = 3;

  /** "Pope John Paul". */
  private static final int MOST_NAMES = 3;

  private final Abbreviations abbreviations;
  private final MissingStops missing;

  /** A splitter with the abbreviations that come with the program. */
  public SentenceSplitter() {
    this.abbreviations = Abbreviations.load();
    this.missing = new MissingStops(abbreviations);
  }

  /** The sentences of a whole text. */
  public List<Span> split(CharSequence text) {
    return split(text, 0, text.length());
  }

  /**
   * The sentences of a part of a text.
   *
   * @param from where the part starts, in UTF-16 units
   * @param to where it ends, exclusive
   * @return spans of the whole text
   */
  public List<Span> split(CharSequence text, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = from;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        add(sentences, text, start, at);
        start = at + 1;
        at++;
      } else if (isStop(c)) {
        int end = endOfStop(text, at, to);
        if (endsSentence(text, start, at, end, to)) {
          add(sentences, text, start, end);
          start = end;
        }
        at = end;
      } else {
        if (c == ' ' && missing.at(text, start, at, to)) {
          add(sentences, text, start, at);
          start = at + 1;
        }
        at++;
      }
    }
    add(sentences, text, start, to);
    return sentences;
  }

  private static void add(List<Span> sentences, CharSequence text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Chars.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Chars.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new Span(first, last));
    }
  }

  /** The end of a stop with the stops, quotes and brackets that close after it. */
  private static int endOfStop(CharSequence text, int stop, int to) {
    int end = stop + 1;
    while (end < to && (isStop(text.charAt(end)) || isCloser(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private boolean endsSentence(CharSequence text, int start, int stop, int end, int to) {
    if (end >= to) {
      return true;
    }
    char after = text.charAt(end);
    if (!Chars.isBlank(after)) {
      return isRunOn(text, start, stop, end, to);
    }
    int next = skipOpeners(text, end, to);
    if (next >= to || text.charAt(next) == '\n') {
      return true;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first)) {
      return missing.beforeSmallLetter(text, start, stop, next, to);
    }
    if (!Character.isLetterOrDigit(first)) {
      // A dash or the like goes on with the sentence.
      return Character.isHighSurrogate(first);
    }
    boolean onlyDot = text.charAt(stop) == '.' && (end == stop + 1 || text.charAt(stop + 1) != '.');
    return !onlyDot || dotEndsSentence(text, start, stop, next, to);
  }

  private boolean dotEndsSentence(CharSequence text, int start, int stop, int next, int to) {
    int wordStart = stop;
    while (wordStart > start && isWordChar(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    if (wordStart == stop) {
      return true;
    }
    String word = text.subSequence(wordStart, stop).toString();
    char first = text.charAt(next);
    if (abbreviations.mostlyFinal().contains(word)) {
      return Character.isUpperCase(first);
    }
    if (abbreviations.beforeName().contains(word)) {
      return false;
    }
    if (abbreviations.beforeNumber().contains(word) && Character.isDigit(first)) {
      return false;
    }
    if (isListNumber(text, start, wordStart, word)) {
      return false;
    }
    if (isInitials(word)
        && abbreviations.beforeAttribute().contains(wordBefore(text, start, wordStart))) {
      return false;
    }
    boolean mayBeAbbreviation =
        isInitials(word)
            || abbreviations.either().contains(word)
            || (abbreviations.beforeNumber().contains(word)
                && Character.isUpperCase(word.charAt(0)));
    mayBeAbbreviation &= !isRegnal(text, start, wordStart, word);
    return !mayBeAbbreviation || abbreviations.starters().contains(wordAt(text, next, to));
  }

  /** "King George I.": no initial, but which of that name. */
  private boolean isRegnal(CharSequence text, int start, int numeral, String word) {
    if (word.length() != 1 || !abbreviations.numerals().contains(word)) {
      return false;
    }
    int at = numeral;
    for (int k = 0; k < MOST_NAMES; k++) {
      while (at > start && Chars.isBlank(text.charAt(at - 1))) {
        at--;
      }
      String before = wordBefore(text, start, at);
      if (before.isEmpty() || !Character.isUpperCase(before.charAt(0))) {
        return false;
      }
      if (abbreviations.crowns().contains(before)) {
        return k > 0;
      }
      at -= before.length();
    }
    return false;
  }

  private static String wordBefore(CharSequence text, int start, int at) {
    int end = at;
    while (end > start && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > start && isWordChar(text.charAt(from - 1))) {
      from--;
    }
    return text.subSequence(from, end).toString();
  }

  /** "1." at the start of a sentence numbers it. */
  private static boolean isListNumber(CharSequence text, int start, int wordStart, String word) {
    if (word.length() > 2 || !word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    for (int i = start; i < wordStart; i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** One letter, or letters with stops between them: "H", "H.W", "U.S". */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
  }

  /** A stop without a blank after it, as where list items were joined: "latest date.Matagorda". */
  private static boolean isRunOn(CharSequence text, int start, int stop, int end, int to) {
    if (!Character.isUpperCase(text.charAt(end)) || stop == start) {
      return false;
    }
    int letters = end + 1;
    while (letters < to && Character.isLowerCase(text.charAt(letters))) {
      letters++;
    }
    String following = text.subSequence(end, letters).toString();
    if (letters < to && text.charAt(letters) == '.' && following.length() < 5) {
      return false;
    }
    if (letters - end < 2 || following.equals("Com") || following.equals("Org")) {
      return false;
    }
    int word = stop;
    while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    boolean insideAddress = word > start && ".@/:".indexOf(text.charAt(word - 1)) >= 0;
    boolean closedBefore = word == stop && isCloser(text.charAt(stop - 1));
    return closedBefore
        || (!insideAddress
            && stop - word >= SHORTEST_RUN_ON_WORD
            && !Character.isUpperCase(text.charAt(stop - 1)));
  }

  private static int skipOpeners(CharSequence text, int from, int to) {
    int at = from;
    while (at < to
        && text.charAt(at) != '\n'
        && (Chars.isBlank(text.charAt(at)) || "\"'([{“‘«„".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static String wordAt(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(from, end).toString();
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  private static boolean isCloser(char c) {
    return "\"'”’»)]}".indexOf(c) >= 0;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }
}
