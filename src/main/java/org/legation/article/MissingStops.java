package org.legation.article;

/**
 * Tells where one sentence ends and the next begins although a full stop, or the capital letter
 * behind it, is missing: "relations were established in 1997 In 1999, the minister came", "first
 * established in 1972. the embassy opened".
 */
final class MissingStops {
  private static final int YEAR = 4;
  private static final int FEWEST_WORDS = 6;
  private static final int LONGEST_DATE = 24;

  private final Abbreviations words;

  MissingStops(Abbreviations words) {
    this.words = words;
  }

  /**
   * Whether a sentence ends at a blank within a text.
   *
   * @param start where the sentence begins
   * @param to where the text ends
   */
  boolean at(CharSequence text, int start, int blank, int to) {
    int next = blank + 1;
    if (next + 2 >= to || blank == start) {
      return false;
    }
    char first = text.charAt(next);
    char before = text.charAt(blank - 1);
    if (first < 'A' || first > 'Z' || !Character.isLetterOrDigit(before)) {
      return false;
    }
    if (text.charAt(next + 1) == 'n' && text.charAt(next + 2) == ' ') {
      return (first == 'I' || first == 'O') && dated(text, start, blank, next + 3, to);
    }
    if (!Character.isDigit(before)) {
      return false;
    }
    String word = word(text, next, to);
    int behind = next + word.length();
    return words.afterYear().contains(word)
        && endsInYear(text, start, blank)
        && !words.namesWithArticle().contains(word(text, Math.min(behind + 1, to), to))
        && count(text, start, blank) >= FEWEST_WORDS;
  }

  /** "1972. the embassy": whether a small letter behind a stop begins a sentence all the same. */
  boolean beforeSmallLetter(CharSequence text, int start, int stop, int next, int to) {
    return endsInYear(text, start, stop) && words.smallStarters().contains(word(text, next, to));
  }

  /** "In 1999, ", "On 3 May": a date, set off by a comma where a name could end before it. */
  private boolean dated(CharSequence text, int start, int blank, int at, int to) {
    boolean digit = at < to && Character.isDigit(text.charAt(at));
    boolean month = words.months().contains(word(text, at, to));
    if (!digit && !month || count(text, start, blank) < 3) {
      return false;
    }
    boolean name = Character.isUpperCase(text.charAt(wordStart(text, start, blank)));
    return !name || comma(text, at, to);
  }

  /** Whether nothing but a date stands before the next comma, and a clause behind it. */
  private boolean comma(CharSequence text, int from, int to) {
    int end = Math.min(to, from + LONGEST_DATE);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        return !words.afterLastDate().contains(word(text, Math.min(i + 2, to), to));
      }
      if (!Character.isDigit(c) && c != ' ' && !(Character.isLetter(c) && inMonth(text, i, from))) {
        return false;
      }
    }
    return false;
  }

  private boolean inMonth(CharSequence text, int letter, int from) {
    int start = wordStart(text, from, letter + 1);
    return words.months().contains(word(text, start, text.length()));
  }

  private static boolean endsInYear(CharSequence text, int start, int end) {
    int from = wordStart(text, start, end);
    if (end - from != YEAR || from == start || text.charAt(from - 1) != ' ') {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.charAt(from) == '1' || text.charAt(from) == '2';
  }

  private static int count(CharSequence text, int start, int end) {
    int count = 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        count++;
      }
    }
    return count;
  }

  private static int wordStart(CharSequence text, int start, int end) {
    int from = end;
    while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static String word(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(from, end).toString();
  }
}
