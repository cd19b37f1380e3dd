package org.legation.extract.match.office;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** The nouns of offices in a clause, and which of them is meant of a person. */
final class OfficeMentions {
  private static final int LONGEST_WAY_FROM_AS = 5;

  private OfficeMentions() {}

  /** The noun nearest to the person, or behind "as". */
  static @Nullable NounMention office(AnnotatedSentence s, Region region, PersonMention person) {
    NounMention best = null;
    int distance = Integer.MAX_VALUE;
    for (NounMention noun : s.nouns("office", region.from(), region.to())) {
      int away =
          noun.start() >= person.end() ? noun.start() - person.end() : person.start() - noun.end();
      boolean as = s.word(noun.start() - 1).equals("as");
      if (as) {
        away = -1;
      }
      if (away < distance && !ofOrganisation(s, noun)) {
        best = noun;
        distance = away;
      }
    }
    return best;
  }

  /** "the special representative of the Secretary-General": of no state. */
  private static boolean ofOrganisation(AnnotatedSentence s, NounMention noun) {
    int of = noun.end();
    while (of < s.size() && of < noun.end() + 3 && !s.word(of).equals("of")) {
      of++;
    }
    if (of != noun.end()) {
      return false;
    }
    int at = s.in(of + 1, "determiners") ? of + 2 : of + 1;
    at = s.at(at) instanceof OrganisationMention un ? un.end() : at;
    return s.in(at, "heads_of_organisations");
  }

  /** "served as chargé and was accredited as ambassador": the office of the clause itself. */
  static @Nullable NounMention behindAs(AnnotatedSentence s, Region complement) {
    for (NounMention noun : s.nouns("office", complement.from(), complement.to())) {
      for (int i = noun.start() - 1;
          i >= Math.max(complement.from(), noun.start() - LONGEST_WAY_FROM_AS);
          i--) {
        if (!noun.plural() && s.at(i) == null && s.word(i).equals("as")) {
          return ofOrganisation(s, noun) ? null : noun;
        }
      }
    }
    return null;
  }

  /**
   * "Minister X became Ambassador", "X, until then consul, became minister": the office behind the
   * verb, not that before it.
   */
  static @Nullable NounMention became(
      Clause clause, PersonMention person, @Nullable NounMention office) {
    int verb = clause.predicate().verb().start();
    boolean titled = office != null && office.end() <= person.start();
    boolean before = office != null && office.start() < verb;
    boolean old =
        office != null && person.end() <= office.start() && office.end() <= verb
            || (titled || before) && person.end() <= verb;
    NounMention other = old ? office(clause.sentence(), clause.complement(), person) : null;
    // not "became the first minister to visit"
    return other == null || doesMore(clause, other) ? office : other;
  }

  /** "Consul X was promoted to chargé": the office behind the verb, not the title. */
  static @Nullable NounMention promoted(
      Clause clause, PersonMention person, NounMention office, Reading reading) {
    NounMention next = became(clause, person, office);
    Region behind = clause.complement();
    String governor =
        next == null || !behind.has(next)
            ? "by"
            : reading.grammar().governor(clause.sentence(), next, behind.from());
    boolean gets = governor.isEmpty() || governor.equals("to");
    boolean higher = next != null && gets && !next.plural();
    if (reading.words().in("promoting_verbs", clause.predicate().verb().lemma())) {
      // "Ambassador X was promoted to admiral"
      boolean named = next != null && higher && (governor.equals("to") || right(clause, next));
      return named ? next : goal(clause);
    }
    return higher ? next : office;
  }

  /** "X, once consul, was promoted to envoy and presented his credentials": as what he rose to. */
  static @Nullable NounMention risen(
      Clause clause, PersonMention person, @Nullable NounMention office, Reading reading) {
    Clause parent = clause.parent();
    boolean rose =
        parent != null
            && clause.predicate().link() == Predicate.Link.COORDINATE
            && office != null
            && office.end() <= parent.predicate().verb().start()
            && parent.predicate().passive()
            && reading.words().in("promoting_verbs", parent.predicate().verb().lemma());
    NounMention next =
        rose && parent != null && office != null ? promoted(parent, person, office, reading) : null;
    return next == null ? office : next;
  }

  /** "was promoted Ambassador": the office right behind the verb. */
  private static boolean right(Clause clause, NounMention office) {
    int start = clause.predicate().verb().end();
    return office.start() == start
        || clause.sentence().at(start) instanceof PartyMention owner
            && owner.adjective()
            && office.start() == owner.end();
  }

  /** "was promoted from minister to ambassador", "from the rank of minister to that of envoy". */
  private static @Nullable NounMention goal(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region behind = clause.complement();
    for (NounMention noun : s.nouns("office", behind.from(), behind.to())) {
      int to = noun.start() - 1;
      while (to > behind.from() && s.at(to) == null && s.in(to, "rank_openers")) {
        to--;
      }
      if (!noun.plural() && s.word(to).equals("to")) {
        return noun;
      }
    }
    return null;
  }

  /** "the current minister is X", with no word of another state: the foreign minister. */
  static String kind(NounMention office, Party to, Reading reading) {
    String kind = office.classes().getOrDefault("office", "");
    boolean own = kind.equals("minister") && !to.isPresent() && !reading.discourse().pair();
    return own ? "foreign minister" : kind;
  }

  /** "the first minister to visit": the office is of whoever does something. */
  private static boolean doesMore(Clause clause, NounMention office) {
    return clause.sentence().word(office.end()).equals("to")
        && clause.predicates().stream()
            .anyMatch(
                next ->
                    next.link() == Predicate.Link.INFINITIVE
                        && (next.verb().start() == office.end()
                            || next.verb().start() == office.end() + 1));
  }

  /** "its previous foreign minister was X": who no longer holds the office. */
  static boolean former(AnnotatedSentence s, @Nullable NounMention office, Reading reading) {
    for (int i = office == null ? 0 : office.start() - 1; i > 0 && s.at(i) == null; i--) {
      if (s.in(i, "former_words")) {
        return true;
      }
      if (!reading.grammar().contentWord(s.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "X is the ambassador": person and office stand on both sides of the verb. */
  static boolean acrossVerb(
      AnnotatedSentence s, Predicate p, PersonMention person, @Nullable NounMention office) {
    if (office == null || office.plural() && !oneOf(s, office)) {
      // "is a meeting of the foreign ministers"
      return false;
    }
    boolean personBefore = person.start() < p.verb().start();
    boolean officeBefore = office.start() < p.verb().start();
    return personBefore != officeBefore;
  }

  /** "the first to treat with the Emperor X was a consul": X is with whom, not who. */
  static boolean besidePreposition(Clause clause, PersonMention person) {
    AnnotatedSentence s = clause.sentence();
    int at = person.start() - 1;
    at = s.at(at) instanceof NounMention title && title.of("leader") ? title.start() - 1 : at;
    while (s.at(at) == null && (s.in(at, "articles") || s.in(at, "titles"))) {
      at--;
    }
    // "was opened by X, who became", "with X becoming": X is who, whatever governs the name
    boolean own =
        clause.predicate().link() == Predicate.Link.RELATIVE
            || clause.predicate().verb().kind() == VerbGroup.Kind.GERUND;
    return !own
        && clause.subject().has(person)
        && s.at(at) == null
        && s.in(at, "companion_prepositions");
  }

  /** "is one of the foreign ministers". */
  private static boolean oneOf(AnnotatedSentence s, NounMention office) {
    int first = Math.max(1, office.start() - LONGEST_WAY_FROM_AS);
    for (int i = office.start() - 1; i >= first; i--) {
      if (s.word(i).equals("of")) {
        return s.in(i - 1, "partitives");
      }
    }
    return true;
  }

  /** "the head of the mission": of the one that was told of. */
  static boolean ofTheMission(AnnotatedSentence s, @Nullable NounMention office) {
    return office != null
        && office.end() - office.start() > 2
        && s.word(office.end() - 2).equals("the");
  }
}
