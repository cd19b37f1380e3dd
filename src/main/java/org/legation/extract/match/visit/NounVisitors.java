package org.legation.extract.match.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Who made a visit that a noun names: "X's visit", "the visit of X's president". */
final class NounVisitors {
  private NounVisitors() {}

  /** "X's visit", "the visit of (by) X's president", else who acts in the clause. */
  static Set<Party> of(
      AnnotatedSentence s,
      NounMention noun,
      Region behind,
      Clause clause,
      Reading reading,
      Set<Party> goals) {
    Set<Party> visitors = new LinkedHashSet<>();
    for (String preposition : List.of("of", "by")) {
      int at = VisitGoals.find(s, behind, preposition);
      boolean toured = preposition.equals("of") && s.word(noun.end() - 1).equals("tour");
      if (at >= 0 && !toured && traveller(s, at, behind.to())) {
        visitors.addAll(reading.parties().behind(s, behind, preposition, clause));
      }
    }
    if (!visitors.isEmpty()) {
      return visitors;
    }
    if (VisitOwners.ofSomebody(s, behind)) {
      // "during the visit of President A to Y": of the side that faces Y
      return new LinkedHashSet<>(Visitors.unnamed(goals, reading));
    }
    int owner = VisitOwners.before(s, noun);
    if (owner >= 0) {
      Set<Party> owners = VisitOwners.of(s, owner, clause, reading);
      boolean somebody =
          owners.isEmpty() && reading.discourse().other() != null && VisitOwners.titled(s, owner);
      // "during President A's visit to Y": of the side that faces Y
      return somebody ? new LinkedHashSet<>(Visitors.unnamed(goals, reading)) : owners;
    }
    Predicate p = clause.predicate();
    if (p.passive() && onVisit(s, noun)) {
      // "the president, on a visit to X, was received by"
      Predicate next = after(clause, noun);
      Clause told = next == null ? clause : clause.other(next.index());
      if (traveller(s, told.subject().from(), told.subject().to())) {
        visitors.addAll(reading.parties().subject(told));
        return visitors;
      }
    }
    Set<Party> guests = guests(s, noun, clause, reading, goals);
    if (!guests.isEmpty()) {
      return guests;
    }
    boolean actsItself = !p.passive() && traveller(s, p.subjectStart(), p.subjectEnd());
    String subject = s.word(p.subjectStart());
    if (actsItself) {
      visitors.addAll(reading.parties().subject(clause));
      if (visitors.isEmpty()) {
        visitors.addAll(Visitors.unnamed(goals, reading));
      }
    } else if (reading.words().in("person_pronouns", subject) || hisOwn(s, noun, p)) {
      Party party =
          reading.discourse().persons().partyOf(reading.discourse().persons().lastPerson());
      if (party != null) {
        visitors.add(party);
      }
    }
    return visitors;
  }

  /** "X received the president of Y during his visit to X": the visitor is the object. */
  private static Set<Party> guests(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading, Set<Party> goals) {
    Predicate p = clause.predicate();
    int owner = noun.start() - 1;
    while (owner > p.complementStart()
        && s.at(owner) == null
        && !s.entry(owner).in("prepositions")) {
      owner--;
    }
    boolean his =
        s.at(owner) instanceof Mention.PronounMention pronoun
            && pronoun.pronoun() == Mention.Pronoun.POSSESSIVE;
    boolean host =
        !p.passive()
            && p.complementHas(noun.start())
            && goals.containsAll(reading.parties().subject(clause));
    Set<Party> guests = new LinkedHashSet<>();
    if (his && host && traveller(s, p.complementStart(), owner)) {
      for (PartyMention party : s.mentions(PartyMention.class, p.complementStart(), owner)) {
        guests.add(party.party());
      }
      guests.removeAll(goals);
    }
    return guests.size() == 1 ? guests : Set.of();
  }

  /** "his visit to X was the first": of whom the text told last. */
  private static boolean hisOwn(AnnotatedSentence s, NounMention noun, Predicate p) {
    int owner = noun.start() - 1;
    while (owner > p.subjectStart() && s.at(owner) == null) {
      owner--;
    }
    return p.subjectHas(noun.start())
        && owner == p.subjectStart()
        && s.at(owner) instanceof Mention.PronounMention pronoun
        && pronoun.pronoun() == Mention.Pronoun.POSSESSIVE
        && s.in(owner, "personal_possessives");
  }

  private static boolean onVisit(AnnotatedSentence s, NounMention noun) {
    int i = noun.start() - 1;
    while (i > 0 && s.at(i) == null && !s.entry(i).in("prepositions") && i > noun.start() - 4) {
      i--;
    }
    return s.at(i) == null && s.word(i).equals("on");
  }

  private static @Nullable Predicate after(Clause clause, NounMention noun) {
    for (Predicate p : clause.predicates()) {
      if (p.verb().start() >= noun.end()) {
        return p;
      }
    }
    return null;
  }

  private static boolean traveller(AnnotatedSentence s, int from, int to) {
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      if (mention instanceof PersonMention
          || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"))) {
        return true;
      }
    }
    return false;
  }
}
