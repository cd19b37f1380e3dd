package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;

/**
 * "The legation was closed on 3 May, and a consulate was opened in its place": what came instead
 * came at the same time.
 */
final class InPlaceOf {
  private InPlaceOf() {}

  /** The clause before, instead of which this one came about; null if it says no such thing. */
  static @Nullable Clause of(Clause clause) {
    Predicate p = clause.predicate();
    return p.index() > 0 && told(clause) ? clause.other(p.index() - 1) : null;
  }

  private static boolean told(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      boolean stead = s.in(i, "stead_nouns") && s.word(i - 2).equals("in");
      if (s.at(i) == null
          && (s.word(i).equals("instead") && !s.word(i + 1).equals("of")
              || stead && s.in(i - 1, "possessive_pronouns"))) {
        return true;
      }
    }
    return false;
  }
}
