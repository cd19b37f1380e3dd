package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/** Finds who travels in a clause, and whether it is somebody who represents a state. */
final class Visitors {
  /** Words of "President Thor B. Hansen's personal envoy". */
  private static final int LONGEST_TITLE = 8;

  private Visitors() {}

  /**
   * "The president visited Y": whose president is not said, so the side that faces Y, else the one
   * whom the article is about.
   */
  static List<Party> unnamed(Set<Party> visited, Reading reading) {
    Party subject = reading.discourse().subject();
    if (visited.size() == 1 && reading.discourse().both().containsAll(visited)) {
      Party facing = reading.discourse().facing(visited.iterator().next());
      return facing == null ? List.of() : List.of(facing);
    }
    boolean ofSubject =
        subject != null && reading.discourse().other() == null && !visited.contains(subject);
    return ofSubject ? List.of(subject) : List.of();
  }

  /** "became the first Chilean president to visit Y": whose president it was. */
  static List<Party> firstOf(Clause clause, Reading reading) {
    Clause parent = clause.parent();
    boolean infinitive = clause.predicate().link() == Predicate.Link.INFINITIVE;
    String verb = parent == null ? "" : parent.predicate().verb().lemma();
    if (parent == null || !infinitive || !verb.equals("be") && !verb.equals("become")) {
      return List.of();
    }
    Region said = parent.complement();
    List<Party> owners = new ArrayList<>();
    for (NounMention noun : parent.sentence().mentions(NounMention.class, said.from(), said.to())) {
      if (noun.of("leader") || noun.of("office")) {
        for (Mention owner : reading.grammar().owners(parent.sentence(), noun)) {
          owners.addAll(reading.parties().of(owner, parent, false));
        }
        return owners;
      }
    }
    return owners;
  }

  static boolean personPronoun(AnnotatedSentence s, Predicate p) {
    return p.subjectEnd() - p.subjectStart() == 1
        && s.entry(p.subjectStart()).in("person_pronouns");
  }

  /** "met X's minister when he visited Y": of the persons named before, the one not of Y. */
  static List<Party> meant(Clause clause, Set<Party> visited, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> candidates = new LinkedHashSet<>();
    int verb = clause.predicate().verb().start();
    for (PersonMention person : s.mentions(PersonMention.class, 0, verb)) {
      Party party = reading.discourse().persons().partyOf(s.text(person.start(), person.end()));
      if (party != null && !visited.contains(party)) {
        candidates.add(party);
      }
    }
    if (candidates.isEmpty()) {
      Party last =
          reading.discourse().persons().partyOf(reading.discourse().persons().lastPerson());
      return last == null || visited.contains(last) ? List.of() : List.of(last);
    }
    return candidates.size() == 1 ? List.copyOf(candidates) : List.of();
  }

  /** Whether it is a person or delegation that is sent, and not to take up an office there. */
  static boolean sendsSomebody(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean passive = clause.predicate().passive();
    Region complement = clause.complement();
    for (NounMention noun : s.nouns("office", complement.from(), complement.to())) {
      if (s.word(noun.start() - 1).equals("first")) {
        // "sent its first representative": who stays
        return false;
      }
    }
    for (int i = complement.from(); i < complement.to(); i++) {
      if (s.at(i) == null
          && s.word(i).equals("as")
          && !reading.grammar().errand(s, i, complement.to())) {
        return false;
      }
    }
    Region region = passive ? clause.subject() : complement;
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      boolean traveller =
          mention instanceof PersonMention
              || mention instanceof NounMention noun
                  && (noun.of("leader")
                      || s.in(noun.end() - 1, "travelling_missions")
                      || reading
                          .words()
                          .in("travellers", noun.classes().getOrDefault("office", "")));
      if (traveller && reading.grammar().governor(s, mention, region.from()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject is somebody who can travel for a state. */
  static boolean person(
      AnnotatedSentence s, Clause clause, boolean received, List<Party> visitors, Reading reading) {
    Predicate p = clause.predicate();
    if (visitors.isEmpty()) {
      return false;
    }
    if (firstState(clause)) {
      return true;
    }
    Region region =
        p.passive() && !received ? clause.complement() : reading.parties().actor(clause).subject();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      boolean known =
          mention instanceof PersonMention
              && reading.discourse().persons().partyOf(s.text(mention.start(), mention.end()))
                  != null;
      boolean titled =
          mention instanceof PersonMention
              && mention.end() == region.to()
              && mention.start() > region.from()
              && s.at(mention.start() - 1) == null
              && s.entry(mention.start() - 1).in("titles")
              && ownsTitle(s, region.from());
      boolean alone =
          mention instanceof PersonMention
              && onlyTitles(s, region.from(), mention.start())
              && mention.end() == region.to();
      if (known
          || alone
          || titled
          || mention instanceof NounMention noun
              && (noun.of("leader")
                  || noun.of("office")
                  || noun.of("body")
                  || s.in(noun.end() - 1, "travelling_missions"))) {
        return true;
      }
    }
    return false;
  }

  /** "Norway and Chile became the first countries to visit Y": who speaks for them did. */
  private static boolean firstState(Clause clause) {
    Clause parent = clause.parent();
    String verb = parent == null ? "" : parent.predicate().verb().lemma();
    boolean linked =
        clause.predicate().link() == Predicate.Link.INFINITIVE
            && (verb.equals("be") || verb.equals("become"));
    if (parent == null || !linked) {
      return false;
    }
    AnnotatedSentence s = parent.sentence();
    int state = clause.predicate().verb().start() - 1;
    boolean first = false;
    for (int i = parent.predicate().verb().end(); i < state; i++) {
      first |= s.at(i) == null && s.in(i, "firsts");
    }
    return first && (s.in(state, "single_nouns") || s.in(state, "pair_nouns"));
  }

  /** "Commodore X": nothing but a title before the name. */
  private static boolean onlyTitles(AnnotatedSentence s, int from, int name) {
    for (int i = from; i < name; i++) {
      if (s.at(i) != null || !s.entry(i).in("titles")) {
        return false;
      }
    }
    return true;
  }

  /** "Norway's State Secretary X", "Norwegian State Secretary X": a party that owns a title. */
  private static boolean ownsTitle(AnnotatedSentence s, int from) {
    int first = s.entry(from).in("determiners") ? from + 1 : from;
    return s.at(first) instanceof PartyMention party
        && (party.adjective() || s.word(party.end()).equals("'s"));
  }

  /** "as chargé", "as the first U.S. consul". */
  private static boolean as(AnnotatedSentence s, NounMention office, int from) {
    for (int i = office.start() - 1; i >= Math.max(from, office.start() - LONGEST_TITLE); i--) {
      if (s.at(i) == null && s.word(i).equals("as")) {
        return true;
      }
      if (s.word(i).equals(",") || s.at(i) == null && s.in(i, "prepositions")) {
        return false;
      }
    }
    return false;
  }

  static boolean takesUpPost(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    Clause parent = clause.parent();
    if (parent != null
        && personPronoun(s, clause.predicate())
        && resident(s, parent.complement(), reading)) {
      // "X became ambassador when he arrived"
      return true;
    }
    for (NounMention noun : s.nouns("office", clause.predicate().verb().end(), s.size())) {
      if (as(s, noun, clause.predicate().verb().end())) {
        // "arrived to open the legation as chargé"; "Ambassador X travelled there as an envoy"
        return resident(s, new Region(noun.start(), noun.end()), reading);
      }
    }
    for (Predicate p : clause.predicates()) {
      boolean says = p.verb().lemma().equals("be") || p.verb().lemma().equals("become");
      if (says && resident(s, new Region(p.complementStart(), p.complementEnd()), reading)) {
        // "X, who arrived on 3 May, was the first resident minister"
        return true;
      }
    }
    return resident(s, subject, reading) || arrivingHolder(clause, reading);
  }

  /** "the first ambassador arrived": in an article on one state, of whom nobody else is meant. */
  private static boolean arrivingHolder(Clause clause, Reading reading) {
    Region subject = clause.subject();
    return reading.discourse().other() != null
        && reading.words().in("arriving", clause.predicate().verb().lemma())
        && clause.sentence().nouns("office", subject.from(), subject.to()).stream()
            .anyMatch(
                noun ->
                    reading
                        .words()
                        .in("staying_offices", noun.classes().getOrDefault("office", "")));
  }

  private static boolean resident(AnnotatedSentence s, Region subject, Reading reading) {
    return reading.discourse().pair()
        && s.nouns("office", subject.from(), subject.to()).stream()
            .anyMatch(
                noun ->
                    reading
                        .words()
                        .in("resident_offices", noun.classes().getOrDefault("office", "")));
  }

  static boolean titled(AnnotatedSentence s, Region region) {
    return s.mentions(NounMention.class, region.from(), region.to()).stream()
        .anyMatch(noun -> noun.of("leader") || noun.of("office"));
  }

  /** "In 1990 Haakon paid a visit": one capitalised word that is no other name. */
  static boolean oneName(AnnotatedSentence s, Region region) {
    int name = region.from();
    return region.to() - name == 1
        && name > 0
        && s.at(name) == null
        && Character.isUpperCase(s.tokens().get(name).text().codePointAt(0))
        && !s.entry(name).in("never_names")
        && !s.entry(name).adverb();
  }
}
