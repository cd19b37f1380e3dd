package org.legation.extract.match.mission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.MissionFrame.Slot;
import org.legation.model.Party;

/**
 * A post told again in another city: "closed the legation at A, and reopened it at B". The one post
 * of a state to the other side of an article is still that where the city lies in a third state; a
 * further post, or a consulate, is one in that third state.
 */
final class MissionElsewhere {
  private static final Set<String> AT = Set.of("in", "at");
  private static final Set<String> FROM = Set.of("in", "at", "from");

  private MissionElsewhere() {}

  /** The post in its new city; null where a clause tells of no such one. */
  static SameMission.@Nullable Post of(Clause clause, Slot slot, Reading reading) {
    boolean again = again(clause, slot);
    NounMention theme = slot.theme();
    boolean bare = single(theme, reading) && reading.discourse().pair() && bare(clause, slot);
    boolean working =
        single(theme, reading)
            && slot.inSubject()
            && reading.discourse().pair()
            && reading.words().in("working_verbs", clause.predicate().verb().lemma());
    if (theme.plural() || reading.discourse().both().size() != 2 || !again && !bare && !working) {
      return null;
    }
    // "The embassy then operated from Quito": where it does the work that it did elsewhere
    List<PlaceReader.Found> places = reading.places().inComplement(clause, working ? FROM : AT);
    places = places.isEmpty() && working ? outOf(clause, reading) : places;
    String land = places.size() == 1 ? places.get(0).country() : "";
    boolean third = third(land, reading);
    Party owner = third || again && !land.isEmpty() ? owner(clause, slot, reading) : null;
    Party facing = owner == null ? null : reading.discourse().facing(owner);
    if (owner == null || facing == null || land.equals(owner.id())) {
      return null;
    }
    Party host = third && !single(theme, reading) ? reading.party(land) : facing;
    return new SameMission.Post(owner, host, places.get(0).name(), land);
  }

  /** "operated out of Quito". */
  private static List<PlaceReader.Found> outOf(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean out = clause.sentence().word(p.complementStart()).equals("out");
    return out ? reading.places().inComplement(clause, Set.of("of")) : List.of();
  }

  /**
   * Whose the one post is that goes to a third state, where nobody is said to keep it: of who faces
   * the government that it goes with, else of the side whose guide the article is.
   */
  static @Nullable Party silent(Clause clause, NounMention theme, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (theme.plural() || !single(theme, reading) || !s.word(theme.start() - 1).equals("the")) {
      return null;
    }
    Predicate p = clause.predicate();
    for (PartyMention state :
        s.mentions(PartyMention.class, p.complementStart(), p.complementEnd())) {
      boolean governs =
          state.adjective()
              && s.at(state.end()) instanceof NounMention government
              && government.of("body");
      if (governs) {
        return reading.discourse().facing(state.party());
      }
    }
    return reading.guide();
  }

  /** Whether a state has one such post in another: an embassy, and not a consulate. */
  private static boolean single(NounMention theme, Reading reading) {
    return reading.words().in("single_posts", theme.classes().getOrDefault("mission", ""));
  }

  private static boolean third(String country, Reading reading) {
    return !country.isEmpty()
        && reading.discourse().both().stream()
            .noneMatch(side -> country.equals(side.id()) || side.id().startsWith("historic/"));
  }

  /** "closed the legation at A, and reopened it", "was closed, and re-established". */
  private static boolean again(Clause clause, Slot slot) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!slot.inSubject()) {
      return s.word(p.complementStart()).equals("it");
    }
    boolean pronoun =
        p.subjectEnd() - p.subjectStart() == 1 && s.at(p.subjectStart()) instanceof PronounMention;
    boolean shared =
        p.link() == Predicate.Link.COORDINATE
            && p.index() > 0
            && p.subjectStart() == clause.predicates().get(p.index() - 1).subjectStart()
            && clause.predicates().get(p.index() - 1).passive();
    return pronoun || shared;
  }

  /** "The legation was re-established at A", where nothing behind the noun says which. */
  private static boolean bare(Clause clause, Slot slot) {
    Predicate p = clause.predicate();
    return slot.inSubject()
        && clause.sentence().word(p.subjectStart()).equals("the")
        && p.subjectStart() == slot.theme().start() - 1
        && p.subjectEnd() == slot.theme().end();
  }

  private static @Nullable Party owner(Clause clause, Slot slot, Reading reading) {
    for (Mention owner : reading.grammar().owners(clause.sentence(), slot.theme())) {
      if (owner instanceof PartyMention party) {
        return reading.discourse().side(party.party()) ? party.party() : null;
      }
    }
    List<Party> last = reading.discourse().lastMission();
    boolean between = last.size() == 2 && reading.discourse().both().containsAll(last);
    return between ? last.get(0) : last.isEmpty() ? reading.guide() : null;
  }
}
