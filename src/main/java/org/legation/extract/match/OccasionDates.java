package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.date.DateMention;

/** "went to X for the summit of November 2004": the date of an occasion is that of going to it. */
final class OccasionDates {
  /** The words of "for the annual Asia-Pacific climate summit". */
  private static final int LONGEST_OCCASION = 8;

  private OccasionDates() {}

  /** Whether the noun that a date behind "of" qualifies is what the deed was done for or at. */
  static boolean of(AnnotatedSentence s, DateMention date, int from) {
    int noun = date.start() - 2;
    if (!s.in(noun, "occasion_nouns")) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(from, noun - LONGEST_OCCASION); i--) {
      if (s.in(i, "occasion_openers")) {
        return true;
      }
      if (s.in(i, "prepositions") || s.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }
}
