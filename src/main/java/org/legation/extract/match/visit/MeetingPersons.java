package org.legation.extract.match.visit;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Governors;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/**
 * Whose the persons are who meet, where only one of them is said to be of somebody: "President A
 * received the Chilean foreign minister in Oslo", below "Chile" in an article on Norway.
 */
final class MeetingPersons {
  /** What governs who meets or is met: not "received the credentials of A". */
  private static final Set<String> MET = Set.of("", "with", Governors.APART);

  private MeetingPersons() {}

  /** Adds the side that is at hand but unsaid. */
  static void complete(Set<Party> a, Set<Party> b, Clause clause, Reading reading) {
    List<Party> both = reading.discourse().both();
    AnnotatedSentence s = clause.sentence();
    if (a.size() == 1 && b.isEmpty() && !clause.predicate().passive()) {
      b.addAll(ownCounterpart(clause, a.iterator().next(), reading));
    }
    if (a.isEmpty() && bareTitle(s, clause.subject()) && namesOnly(b, clause)) {
      a.addAll(Visitors.unnamed(b, reading));
    }
    if (a.size() + b.size() != 1
        || both.size() != 2
        || reading.discourse().pair() && !counterpart(clause)
        || clause.predicate().passive()) {
      return;
    }
    Party said = a.isEmpty() ? b.iterator().next() : a.iterator().next();
    boolean others =
        s.mentions(PartyMention.class, 0, s.size()).stream()
            .anyMatch(party -> !both.contains(party.party()));
    Party facing = both.get(0).equals(said) ? both.get(1) : both.get(0);
    if (others || !both.contains(said)) {
      return;
    }
    // "Minister A met the Chilean president", below "Chile": A is of whom the article is about
    boolean ofOther = said.equals(reading.discourse().other());
    boolean known = ofOther || placed(clause, both, reading) || counterpart(clause);
    if (a.isEmpty() && unsaid(s, clause.subject(), reading) && known) {
      a.add(facing);
    } else if (b.isEmpty() && unsaid(s, clause.subject(), reading)) {
      // "President A and President B of Chile met": the one of whom no more is said
      b.add(facing);
    } else if (b.isEmpty()
        && unsaid(s, clause.complement(), reading)
        && (!ofOther || placed(clause, both, reading))) {
      b.add(facing);
    }
  }

  /** "the foreign minister": a title of whom no more is said. */
  private static boolean bareTitle(AnnotatedSentence s, Region region) {
    return s.word(region.from()).equals("the")
        && s.at(region.from() + 1) instanceof NounMention title
        && (title.of("leader") || title.of("office"))
        && title.end() == region.to();
  }

  /** Whether a clause in the active names no party but these. */
  private static boolean namesOnly(Set<Party> parties, Clause clause) {
    return !parties.isEmpty()
        && !clause.predicate().passive()
        && clause.sentence().mentions(PartyMention.class, 0, clause.sentence().size()).stream()
            .allMatch(party -> parties.contains(party.party()));
  }

  /** "Talks were opened with Y": by the side that faces Y, where nobody else is named. */
  static List<Party> facingNamed(Set<Party> with, Clause clause, Reading reading) {
    List<Party> both = reading.discourse().both();
    AnnotatedSentence s = clause.sentence();
    Party named = with.size() == 1 ? with.iterator().next() : null;
    boolean others =
        s.mentions(PartyMention.class, 0, s.size()).stream()
            .anyMatch(
                party ->
                    !both.contains(party.party())
                        || party.adjective() && !(s.at(party.end()) instanceof NounMention));
    Party facing =
        named == null || others || !both.contains(named) ? null : reading.discourse().facing(named);
    return facing == null ? List.of() : List.of(facing);
  }

  /** Whether a person with a title stands in a region, of whom the article never says whose. */
  private static boolean unsaid(AnnotatedSentence s, Region region, Reading reading) {
    return s.mentions(PersonMention.class, region.from(), region.to()).stream()
        .anyMatch(
            person ->
                (titled(s, person) || apposed(s, person))
                    && MET.contains(reading.grammar().governor(s, person, region.from()))
                    && reading.discourse().persons().partyOf(s.text(person.start(), person.end()))
                        == null);
  }

  private static boolean titled(AnnotatedSentence s, PersonMention person) {
    return s.at(person.start() - 1) instanceof NounMention title
        && (title.of("leader") || title.of("office"))
        && !(s.at(title.start() - 1) instanceof PartyMention)
        && !s.word(person.end()).equals("of")
        && !s.word(title.start() - 1).equals("'s");
  }

  /**
   * "President A met Prime Minister B at the UN", "King A and President B met": two named persons
   * of one rank, in an article on two states, are of one each.
   */
  static boolean peers(AnnotatedSentence s, Clause clause) {
    Region met = new Region(clause.subject().from(), clause.complement().to());
    List<String> ranks =
        s.mentions(PersonMention.class, met.from(), met.to()).stream()
            .filter(person -> titled(s, person))
            .map(person -> rank(s, person))
            .toList();
    return ranks.size() == 2 && !ranks.get(0).isEmpty() && ranks.get(0).equals(ranks.get(1));
  }

  /** "the foreign ministers, A and B, met", "Foreign Ministers A and B met": one of each side. */
  static boolean ofOneTitle(AnnotatedSentence s, Clause clause) {
    Region subject = clause.subject();
    List<PersonMention> persons = s.mentions(PersonMention.class, subject.from(), subject.to());
    if (persons.size() != 2) {
      return false;
    }
    int before = persons.get(0).start() - 1;
    boolean apposed = s.word(before).equals(",");
    return s.at(apposed ? before - 1 : before) instanceof NounMention title
        && title.plural()
        && (title.of("leader") || title.of("office"))
        && (!apposed || s.word(title.start() - 1).equals("the"))
        && !(s.at(title.start() - 1) instanceof PartyMention)
        && !s.in(title.start() - 1, "former_titles");
  }

  private static String rank(AnnotatedSentence s, PersonMention person) {
    return s.at(person.start() - 1) instanceof NounMention title
        ? title.classes().getOrDefault("leader", title.classes().getOrDefault("office", ""))
        : "";
  }

  /** "A, the minister of trade,": the title behind the name. */
  private static boolean apposed(AnnotatedSentence s, PersonMention person) {
    int title = s.word(person.end() + 1).equals("the") ? person.end() + 2 : person.end() + 1;
    return s.word(person.end()).equals(",")
        && s.at(title) instanceof NounMention noun
        && (noun.of("leader") || noun.of("office"))
        && !s.word(noun.end()).equals("of")
        && !(s.at(person.start() - 1) instanceof PartyMention);
  }

  /** "met her counterpart": of the side that faces; "met his counterpart in Y": of Y. */
  private static List<Party> ownCounterpart(Clause clause, Party met, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (int i = region.from() + 1; i < region.to(); i++) {
      boolean own = s.entry(i).in("one_counterpart") && s.in(i - 1, "possessive_pronouns");
      if (own && s.word(i + 1).equals("in")) {
        return s.at(i + 2) instanceof PartyMention party && !party.party().equals(met)
            ? List.of(party.party())
            : List.of();
      }
      if (own) {
        List<Party> both = reading.discourse().both();
        boolean others =
            s.mentions(PartyMention.class, 0, s.size()).stream()
                .anyMatch(party -> !both.contains(party.party()));
        Party facing = others || !both.contains(met) ? null : reading.discourse().facing(met);
        return facing == null ? List.of() : List.of(facing);
      }
    }
    return List.of();
  }

  /** "Minister A met with his Chilean counterpart": they can only be of the two sides at hand. */
  private static boolean counterpart(Clause clause) {
    Region region = clause.complement();
    for (int i = region.from(); i < region.to(); i++) {
      if (clause.sentence().entry(i).in("counterpart_nouns")) {
        return true;
      }
    }
    return false;
  }

  private static boolean placed(Clause clause, List<Party> both, Reading reading) {
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      return both.stream().anyMatch(party -> party.id().equals(place.country()));
    }
    return false;
  }
}
