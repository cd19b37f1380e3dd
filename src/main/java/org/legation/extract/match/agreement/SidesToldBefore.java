package org.legation.extract.match.agreement;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** "X and Y signed a treaty in 1859; Y declared it void": between whom a clause before says. */
final class SidesToldBefore {
  private SidesToldBefore() {}

  /**
   * Adds to the sides of a clause those of the clause before that named its paper.
   *
   * @param paper what the clause is about, which may stand before it
   */
  static void complete(
      Clause clause, NounMention paper, Set<Party> a, Set<Party> b, Reading reading) {
    if (!b.isEmpty() || a.size() > 1) {
      return;
    }
    for (int k = 0; k < clause.predicate().index(); k++) {
      Predicate before = clause.predicates().get(k);
      boolean names =
          before.verb().end() <= clause.predicate().subjectStart()
              && (before.complementHas(paper.start()) || before.subjectHas(paper.start()));
      List<Party> sides = names ? reading.parties().agents(clause.other(k)) : List.of();
      if (sides.size() == 2 && sides.containsAll(a)) {
        (a.isEmpty() ? a : b).addAll(sides);
        b.removeAll(a);
      }
    }
  }
}
