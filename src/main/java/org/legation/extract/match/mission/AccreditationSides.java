package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;

/**
 * Who accredits and to whom.
 *
 * @param holder the office in the subject whose holder serves another state as well; null if the
 *     subject names a post or no office
 */
record AccreditationSides(List<Party> senders, List<Party> hosts, @Nullable NounMention holder) {
  AccreditationSides {
    senders = List.copyOf(senders);
    hosts = List.copyOf(hosts);
  }

  /**
   * @param goal what stands behind the verb, or behind the object of the rule
   */
  static AccreditationSides of(Rule rule, Clause clause, Region goal, Reading reading) {
    NounMention holder = holderIn(clause.sentence(), clause.subject());
    List<Party> named =
        holder == null ? reading.parties().subject(clause) : owners(clause, reading, holder);
    List<Party> hosts = hosts(rule, clause, goal, named, reading);
    List<Party> senders = fromAbove(clause, named, reading);
    if (eachOther(clause.sentence(), goal)) {
      hosts = senders.size() == 2 ? senders : List.of();
    }
    Party other = reading.discourse().other();
    if (rule.object().contains("jurisdiction") && hosts.isEmpty()) {
      // "took over this responsibility": for the other side
      hosts = other != null && pointsBack(clause, reading) ? List.of(other) : List.of();
    }
    boolean one = holder != null && !holder.plural() || reading.discourse().pair();
    if (senders.isEmpty() && one && other != null && hosts.contains(other)) {
      // "the ambassador in A is also accredited to Y", below "Y": the one of the other side
      Party subject = reading.discourse().subject();
      senders = subject == null || hosts.contains(subject) ? List.of() : List.of(subject);
    }
    return new AccreditationSides(senders, hosts, holder);
  }

  /** "X's ambassador to Y is also accredited to Z": of a post, where nobody is named. */
  boolean ambassadorTo(Clause clause) {
    return holder != null
        && clause.sentence().word(holder.end()).equals("to")
        && anyAmbassador(clause);
  }

  /** "X's ambassador": whoever holds the post. */
  boolean anyAmbassador(Clause clause) {
    Region subject = clause.subject();
    return holder != null
        && !holder.plural()
        && clause
            .sentence()
            .mentions(Mention.PersonMention.class, subject.from(), subject.to())
            .isEmpty();
  }

  private static List<Party> hosts(
      Rule rule, Clause clause, Region goal, List<Party> senders, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean accredits = reading.words().in("accrediting", p.verb().lemma());
    boolean whole = !p.passive() && accredits || rule.preposition().equals("as");
    List<Party> hosts =
        reading
            .parties()
            .governed(
                s,
                whole ? goal : beforeMission(s, goal),
                prepositions(rule, clause, reading),
                clause);
    if (hosts.isEmpty() && accredits && rule.preposition().equals("to")) {
      hosts = capital(s, goal, reading);
    }
    boolean relations =
        hosts.isEmpty()
            && rule.object().contains("relations")
            && senders.size() == 1
            && reading.words().in("seat_prepositions", s.word(goal.from()));
    boolean left =
        hosts.isEmpty()
            && p.passive()
            && accredits
            && senders.size() == 1
            && rule.preposition().equals("to")
            && s.word(p.complementStart()).equals("from");
    // "is accredited from its embassy in A": to the side at hand
    Party facing =
        (left || relations) && reading.discourse().other() != null
            ? reading.parties().facing(senders.get(0))
            : null;
    return facing == null ? hosts : List.of(facing);
  }

  /** "is also accredited to Oslo": the state whose capital stands right behind the preposition. */
  private static List<Party> capital(AnnotatedSentence s, Region goal, Reading reading) {
    return s.at(goal.from() + 1) instanceof Mention.CityMention city
            && s.word(goal.from()).equals("to")
            && !city.city().capitalOf().isEmpty()
        ? List.of(reading.party(city.city().capitalOf()))
        : List.of();
  }

  /** The words before whom a post serves. */
  private static Set<String> prepositions(Rule rule, Clause clause, Reading reading) {
    if (rule.preposition().equals("as")) {
      return Set.of("to", "for");
    }
    if (reading.words().in("covering", clause.predicate().verb().lemma())) {
      return Set.of("");
    }
    if (rule.preposition().equals("for")) {
      return Set.of("for", "with", "to");
    }
    if (rule.object().contains("relations")) {
      return Set.of("with");
    }
    if (rule.object().contains("accreditation")) {
      return Set.of("to", "for", "with");
    }
    if (rule.preposition().equals("to")
        && reading.words().in("accrediting", clause.predicate().verb().lemma())) {
      return Set.of("to", "for");
    }
    return rule.preposition().isEmpty() ? Set.of("to", "over") : Set.of(rule.preposition());
  }

  /** "X has an embassy in A accredited to Y", "an embassy in A, which is accredited to Y". */
  private static List<Party> fromAbove(Clause clause, List<Party> senders, Reading reading) {
    Clause above = clause.parent();
    boolean which = AccreditedPlaces.ofWhich(clause, reading);
    boolean participle = clause.predicate().link() == Predicate.Link.PARTICIPLE;
    return above != null && (which || participle && senders.isEmpty())
        ? reading.parties().subject(above)
        : senders;
  }

  /** "X's ambassador in A": who serves another state as well; null if the subject is nobody. */
  private static @Nullable NounMention holderIn(AnnotatedSentence s, Region subject) {
    return s.nouns("mission", subject.from(), subject.to()).isEmpty()
        ? s.nouns("office", subject.from(), subject.to()).stream().findFirst().orElse(null)
        : null;
  }

  private static List<Party> owners(Clause clause, Reading reading, NounMention holder) {
    List<Party> owners = new ArrayList<>();
    for (Mention owner : reading.grammar().owners(clause.sentence(), holder)) {
      owners.addAll(reading.parties().of(owner, clause, false));
    }
    Party sender = owners.isEmpty() ? facingSeat(clause.sentence(), reading, holder) : null;
    return sender == null ? owners : List.of(sender);
  }

  /** "the ambassador in A", in an article on two states: of the one in which A does not lie. */
  private static @Nullable Party facingSeat(
      AnnotatedSentence s, Reading reading, NounMention holder) {
    Party land =
        reading.discourse().pair()
                && s.in(holder.end(), "place_prepositions")
                && s.at(holder.end() + 1) instanceof CityMention city
            ? reading.party(city.city().country())
            : null;
    return land == null ? null : reading.discourse().facing(land);
  }

  private static boolean eachOther(AnnotatedSentence s, Region region) {
    return s.mentions(PronounMention.class, region.from(), region.to()).stream()
        .anyMatch(pronoun -> pronoun.pronoun() == Pronoun.EACH_OTHER);
  }

  /** "represented in X by its embassy in Y": the host stands before the mission. */
  private static Region beforeMission(AnnotatedSentence s, Region goal) {
    for (NounMention mission : s.nouns("mission", goal.from(), goal.to())) {
      return new Region(goal.from(), mission.start());
    }
    return goal;
  }

  private static boolean pointsBack(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean points = false;
    for (int i = p.complementStart();
        i < Math.min(p.complementStart() + 3, p.complementEnd());
        i++) {
      points |= clause.sentence().in(i, "pointing_words");
    }
    return points && reading.discourse().pair();
  }
}
