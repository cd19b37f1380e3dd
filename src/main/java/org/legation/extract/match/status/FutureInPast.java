package org.legation.extract.match.status;

import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;

/**
 * "met X in 1961, and he would meet Y in 1965": what a story told in the past goes on with, not
 * what might be.
 */
final class FutureInPast {
  private FutureInPast() {}

  /** Whether the clause goes on from one that tells a fact of the past. */
  static boolean told(Clause clause, Words words) {
    Predicate p = clause.predicate();
    int index = p.index() - 1;
    boolean joined =
        (p.link() == Link.MAIN || p.link() == Link.COORDINATE)
            && clause
                .sentence()
                .in(Math.min(p.subjectStart(), p.verb().start()) - 1, "coordinators");
    while (index > 0
        && (clause.predicates().get(index).link() == Link.PARTICIPLE
            || clause.predicates().get(index).link() == Link.SUBORDINATE)) {
      index--;
    }
    if (!joined || index < 0) {
      return false;
    }
    Predicate before = clause.predicates().get(index);
    boolean told =
        (before.link() == Link.MAIN || before.link() == Link.COORDINATE)
            && before.verb().kind() == VerbGroup.Kind.FINITE
            && !before.verb().present()
            && !before.verb().negated()
            && before.verb().modal().isEmpty();
    return told
        && !words.in("saying_verbs", before.verb().lemma())
        && !words.in("guessing_verbs", before.verb().lemma());
  }
}
