package org.legation.extract.match.visit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Visits of which only whom somebody went to see is told, in an article on two states: "paid a call
 * upon the king", "arrived at the court of King X"; and "was sent to A; he arrived on 3 May".
 */
final class VisitsToLeaders {
  private VisitsToLeaders() {}

  /** Whose leader is visited; empty where a place is told, or no leader. */
  static Map<Party, String> of(Rule rule, Clause clause, Region goal, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean placed =
        s.mentions(Mention.class, goal.from(), goal.to()).stream()
            .anyMatch(mention -> mention instanceof CityMention || mention instanceof PartyMention);
    if (!reading.discourse().pair() || placed) {
      return Map.of();
    }
    boolean court = !rule.preposition().isEmpty();
    int at = s.in(goal.from(), "leader_prepositions") ? goal.from() + 1 : -1;
    at = s.in(at, "determiners") ? at + 1 : at;
    if (court) {
      at =
          s.at(at) == null && s.in(at, "visited_places") && s.word(at + 1).equals("of")
              ? at + 2
              : -1;
      at = s.in(at, "determiners") ? at + 1 : at;
    }
    Party host = at < 0 ? null : stateOf(s.at(at), clause, reading);
    return host == null ? Map.of() : Map.of(host, "");
  }

  /**
   * "visited Norwegian Prime Minister X", "visited his Norwegian counterpart": the state of one who
   * leads it, where nobody says where he was.
   */
  static Map<Party, String> titled(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    boolean resident =
        s.mentions(NounMention.class, region.from(), region.to()).stream()
            .anyMatch(
                noun ->
                    reading
                        .words()
                        .in("resident_offices", noun.classes().getOrDefault("office", "")));
    boolean unplaced = false;
    for (int i = region.from(); i < region.to(); i++) {
      // "visited him at the summit"
      boolean occasion = s.word(i).equals("at") && s.in(i + 1, "articles");
      unplaced |= s.at(i) == null && (occasion || s.in(i, "former_titles"));
    }
    if (resident || unplaced || clause.predicate().passive()) {
      return Map.of();
    }
    List<Party> states = PersonsMet.of(clause, reading);
    int counterpart = region.from() + 2;
    if (states.isEmpty()
        && s.in(counterpart, "counterpart_nouns")
        && s.at(counterpart - 1) instanceof PartyMention state) {
      states = List.of(state.party());
    }
    String land = states.size() == 1 ? states.get(0).id() : "";
    boolean elsewhere =
        s.mentions(CityMention.class, region.from(), region.to()).stream()
            .anyMatch(city -> !city.city().country().equals(land));
    return states.size() == 1 && !elsewhere ? Map.of(states.get(0), "") : Map.of();
  }

  /**
   * "The Norwegian president visited President Molina", below "Peru": of two persons one is known
   * to be of a side, and the other, of whom nothing is said, is of the side that faces it.
   */
  static Map<Party, String> person(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    var sides = reading.discourse().both();
    boolean others =
        s.mentions(Mention.class, 0, s.size()).stream()
            .anyMatch(
                mention ->
                    mention instanceof CityMention
                        || mention instanceof PartyMention state && !sides.contains(state.party()));
    Mention visited = reading.grammar().firstAfter(s, clause.complement().from());
    boolean title = visited instanceof NounMention noun && noun.of("leader");
    Mention named = title && visited != null ? s.at(visited.end()) : visited;
    if (others || clause.predicate().passive() || !(named instanceof PersonMention)) {
      return Map.of();
    }
    Party known = reading.discourse().persons().partyOf(s.text(named.start(), named.end()));
    var visitors = reading.parties().subject(clause);
    Party visitor = visitors.size() == 1 ? visitors.get(0) : null;
    if (known != null) {
      return sides.contains(known) && !visitors.contains(known) ? Map.of(known, "") : Map.of();
    }
    // a name without a title can be that of a place: "visited Croke Park"
    Party host =
        title && visitor != null && sides.contains(visitor)
            ? reading.discourse().facing(visitor)
            : null;
    return host == null ? Map.of() : Map.of(host, "");
  }

  /** The side that faces the visitor, else that of the leader's title or name. */
  private static @Nullable Party stateOf(@Nullable Mention leader, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean leads = leader instanceof NounMention noun && noun.of("leader");
    if (leader == null || !leads && !(leader instanceof PersonMention)) {
      return null;
    }
    var visitors = reading.parties().subject(clause);
    if (visitors.size() == 1 && reading.discourse().both().containsAll(visitors)) {
      return reading.discourse().facing(visitors.get(0));
    }
    String text = s.text(leader.start(), leader.end());
    if (leader instanceof PersonMention) {
      return reading.discourse().persons().partyOf(text);
    }
    Party first = reading.discourse().subject();
    boolean known = first != null && reading.words().in("titles_known", first.id());
    return known && reading.words().in("titles_of_others", text.toLowerCase(Locale.ROOT))
        ? reading.discourse().other()
        : null;
  }

  /** "X was sent to A; he arrived on 3 May": the visit told before, on that day; null if none. */
  static @Nullable ClaimDraft arrived(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int at =
        s.word(p.complementStart()).equals("there") ? p.complementStart() + 1 : p.complementStart();
    boolean dated =
        s.at(at) instanceof Mention.TimeMention
            || s.at(at) == null
                && s.in(at, "prepositions")
                && s.at(at + 1) instanceof Mention.TimeMention;
    if (p.passive()
        || status != Status.ASSERTED
        || !dated
        || !reading.words().in("arriving", p.verb().lemma())
        || !Visitors.personPronoun(s, p)) {
      return null;
    }
    for (ClaimDraft told : ClaimDraft.toldSoFar(reading.discourse())) {
      if (told.rule().type() == RelationType.VISIT && told.rule().frame().equals("visit-sent")) {
        return told.withDate(
            reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true));
      }
    }
    return null;
  }
}
