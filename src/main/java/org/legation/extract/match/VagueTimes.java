package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;

/** "reached A in the new year and opened a legation on 3 May": times that give no date. */
final class VagueTimes {
  private VagueTimes() {}

  /** Whether a clause says when, but not on which day or in which year. */
  static boolean told(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      int the = s.in(i - 1, "determiners") && s.in(i - 2, "determiners") ? i - 2 : i - 1;
      boolean occasion = s.in(the, "articles") && s.in(the - 1, "occasion_prepositions");
      if (s.at(i) == null && s.in(i, "vague_times") && occasion) {
        return true;
      }
    }
    return false;
  }
}
