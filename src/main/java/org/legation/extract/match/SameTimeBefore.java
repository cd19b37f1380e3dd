package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;

/**
 * Finds the clause before, at whose time this one came about: "The legation was closed on 3 May,
 * and a consulate was opened in its place", "By receiving its envoy on 3 May, X recognised Y".
 */
final class SameTimeBefore {
  private SameTimeBefore() {}

  /** The clause before; null if this one says no such thing. */
  static @Nullable Clause of(Clause clause) {
    Predicate p = clause.predicate();
    return p.index() > 0 && (instead(clause) || means(clause)) ? clause.other(p.index() - 1) : null;
  }

  /** Whether the clause before says how this one was done. */
  private static boolean means(Clause clause) {
    Predicate p = clause.predicate();
    Predicate before = clause.predicates().get(0);
    return p.index() == 1
        && p.link() == Predicate.Link.MAIN
        && before.verb().kind() == VerbGroup.Kind.GERUND
        && before.verb().start() == 1
        && p.subjectStart() > before.verb().end()
        && clause.sentence().in(0, "means_prepositions");
  }

  private static boolean instead(Clause clause) {
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
