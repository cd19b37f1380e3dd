package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.date.DateMention;

/** "recognised it with the same frontiers as in 1937": times that something is only set beside. */
final class ComparedDates {
  private ComparedDates() {}

  /** Whether "as" or "than" sets what is told beside what was so at a date. */
  static boolean of(AnnotatedSentence s, DateMention date) {
    int preposition = date.start() - 1;
    preposition = s.in(preposition, "articles") ? preposition - 1 : preposition;
    int as = preposition - 1;
    boolean when = s.at(preposition) == null && s.in(preposition, "comparing_times");
    // "in A as well as in 1990"
    boolean compares = s.in(as, "comparing_words") && !s.word(as - 1).equals("well");
    return when && compares && s.at(as) == null;
  }
}
