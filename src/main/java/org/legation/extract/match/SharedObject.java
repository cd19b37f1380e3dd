package org.legation.extract.match;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.model.Party;

/**
 * Reads "broke relations with and withdrew its aid from Chile": a preposition whose name stands
 * behind the next verb.
 */
public final class SharedObject {
  private SharedObject() {}

  /** Whether a clause ends with "with", and its name is still to come. */
  public static boolean left(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int last = p.complementEnd() - 1;
    last = s.entry(last).in("coordinators") ? last - 1 : last;
    return last > p.complementStart()
        && s.at(last) == null
        && s.word(last).equals("with")
        && s.entry(last + 1).in("coordinators");
  }

  /** "recognised and established relations with Chile": whom the first verb leaves out. */
  public static List<Party> ofRelations(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int next = p.index() + 1;
    boolean leftOut =
        p.complementEnd() - p.complementStart() == 1
            && s.entry(p.complementStart()).in("coordinators")
            && next < clause.predicates().size();
    if (!leftOut) {
      return List.of();
    }
    Clause behind = clause.other(next);
    Predicate other = behind.predicate();
    List<NounMention> relations =
        s.nouns("relations", other.complementStart(), other.complementEnd());
    return other.link() == Predicate.Link.COORDINATE && !relations.isEmpty()
        ? reading.parties().governed(s, behind.complement(), Set.of("with"), behind)
        : List.of();
  }

  /** The names behind the preposition with which the next clause goes on. */
  public static List<Party> behindNext(Clause clause, Reading reading) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()) {
      return List.of();
    }
    Predicate p = clause.predicates().get(next);
    AnnotatedSentence s = clause.sentence();
    Party last = null;
    for (PartyMention party :
        s.mentions(PartyMention.class, p.complementStart(), p.complementEnd())) {
      String governor = reading.grammar().governor(s, party, p.complementStart());
      boolean object = governor.isEmpty() || s.in(party.start() - 1, "shared_prepositions");
      last = last == null && object && !party.adjective() ? party.party() : last;
    }
    return last == null ? List.of() : List.of(last);
  }
}
