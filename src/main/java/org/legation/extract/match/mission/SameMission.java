package org.legation.extract.match.mission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.MissionFrame.Slot;
import org.legation.model.Party;

/**
 * Tells a mission of which the clause before has told where it is: "A consulate of X was opened in
 * A, and it was closed in 1950".
 */
final class SameMission {
  private SameMission() {}

  /** A post told of before: whose it is, in whose country, and its city, empty if none. */
  record Post(Party owner, Party host, String place, String country) {}

  /** The post of which a clause tells again; null where it is another one. */
  static @Nullable Post of(Clause clause, Slot slot, Reading reading) {
    Post elsewhere = MissionElsewhere.of(clause, slot, reading);
    Post represents = elsewhere == null ? represents(clause, slot, reading) : elsewhere;
    List<Party> last = reading.discourse().lastMission();
    return represents != null || last.size() != 2 || !in(clause, slot, reading)
        ? represents
        : new Post(
            last.get(0), last.get(1), reading.discourse().lastMissionPlace(), last.get(1).id());
  }

  /** "X is represented in A by an embassy that was opened in 2001": that by which it is. */
  private static @Nullable Post represents(Clause clause, Slot slot, Reading reading) {
    Clause parent = clause.parent();
    boolean relative =
        parent != null
            && clause.predicate().link() == Link.RELATIVE
            && slot.inSubject()
            && reading.words().in("representing", parent.predicate().verb().lemma())
            && parent.predicate().complementHas(slot.theme().start());
    Post post = null;
    for (ClaimDraft told : ClaimDraft.toldSoFar(reading.discourse())) {
      if (relative && told.rule().frame().equals("accreditation")) {
        post = new Post(told.actor(), told.counterpart(), told.place(), told.placeCountry());
      }
    }
    return post;
  }

  private static boolean in(Clause clause, Slot slot, Reading reading) {
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
