package org.legation.extract.match;

import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.MissionFrame.Slot;

/**
 * Tells a mission of which the clause before has told where it is: "A consulate of X was opened in
 * A, and it was closed in 1950".
 */
final class SameMission {
  private SameMission() {}

  static boolean in(Clause clause, Slot slot, Reading reading) {
    Predicate p = clause.predicate();
    if (!slot.inSubject() || !p.passive() || p.index() == 0 || slot.theme().plural()) {
      return false;
    }
    Predicate before = clause.predicates().get(p.index() - 1);
    AnnotatedSentence s = clause.sentence();
    boolean placed =
        before.subjectHas(slot.theme().start())
            && before.passive()
            && !before.verb().negated()
            && !reading
                .places()
                .cities(s, before.complementStart(), before.complementEnd(), Set.of("in", "at"))
                .isEmpty();
    boolean further =
        p.link() == Link.COORDINATE && p.subjectStart() == before.subjectStart()
            || p.subjectEnd() - p.subjectStart() == 1
                && s.at(p.subjectStart()) instanceof PronounMention;
    return placed
        && further
        && reading.places().inComplement(clause, Set.of("in", "at", "to")).isEmpty();
  }
}
