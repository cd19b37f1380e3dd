package org.legation.extract.match.agreement;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/**
 * Tells where a side of a relation is nobody whom the clause names: a group, a firm, an unknown
 * name.
 */
final class UnnamedSides {
  private static final int PHRASE = 8;

  private UnnamedSides() {}

  /** "the oil company signed", "signed with an energy giant", "between the firm and X". */
  static boolean ofNoState(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.predicate().subjectStart();
    int to = FurtherPapers.from(clause);
    for (int i = from; i < to; i++) {
      boolean acts = i < clause.predicate().subjectEnd() && !clause.predicate().passive();
      boolean none = s.at(i) == null && s.in(i, "not_states") && (acts || side(s, i, from));
      if (none || s.in(i, "no_sides") && side(s, i, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The government of Thor Hansen established relations with Peru", below "Chile" in an article on
   * Norway: whose government it is, the words do not tell.
   */
  static boolean somebodyElse(Clause clause, Set<Party> with, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    boolean acts =
        !clause.predicate().passive()
            && (!s.nouns("body", subject.from(), subject.to()).isEmpty()
                || !s.nouns("leader", subject.from(), subject.to()).isEmpty()
                || !s.mentions(PersonMention.class, subject.from(), subject.to()).isEmpty());
    return acts
        && reading.discourse().row() == null
        && reading.discourse().other() != null
        && !reading.discourse().pair()
        && !with.isEmpty()
        && with.stream().noneMatch(reading.discourse().both()::contains);
  }

  /**
   * "X signed a treaty with these states": several that were named before, X not being one of them.
   */
  static boolean withThese(Clause clause, Region region, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    List<Party> agents = reading.parties().agents(clause);
    return s.mentions(PronounMention.class, region.from(), region.to()).stream()
        .filter(pronoun -> pronoun.pronoun() == Pronoun.BOTH)
        .filter(pronoun -> s.in(pronoun.end() - 1, "pair_nouns"))
        .filter(pronoun -> s.word(pronoun.start() - 1).equals("with"))
        .flatMap(pronoun -> reading.parties().of(pronoun, clause, false).stream())
        .anyMatch(agents::contains);
  }

  /** Whether "with", "between" or "by" governs the noun at a token. */
  private static boolean side(AnnotatedSentence s, int noun, int from) {
    for (int i = noun - 1; i >= from; i--) {
      String word = s.word(i);
      if (s.at(i) == null && s.entry(i).in("prepositions")) {
        return word.equals("with") || word.equals("between") || word.equals("by");
      }
      if (word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "several states, including X and Y, restored relations": not with one another. */
  static boolean membersOfGroup(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.subject().from();
    int before = s.word(from).equals("including") ? from : from - 1;
    if (s.at(before) == null && s.word(before).equals("including")) {
      int noun = s.word(before - 1).equals(",") ? before - 2 : before - 1;
      return s.in(noun, "pair_nouns");
    }
    boolean group = false;
    for (int i = clause.subject().from(); i < clause.subject().to(); i++) {
      group |= s.in(i, "pair_nouns") && !(s.at(i) instanceof PronounMention);
      if (group && s.at(i) == null && s.word(i).equals("including")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "restored relations with its neighbours", "cut between Chile and all Communist nations": a side
   * that the sentence does not name is not the one at hand.
   */
  static boolean unnamedSide(
      AnnotatedSentence s,
      Region region,
      Set<Party> between,
      Set<Party> with,
      Clause clause,
      Reading reading) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) != null) {
        continue;
      }
      boolean none = s.word(i).equals("with") && with.isEmpty();
      boolean one = s.word(i).equals("between") && between.size() == 1;
      int side = s.in(i + 1, "determiners") ? i + 2 : i + 1;
      if (none && (posts(s, i + 1) || posts(s, i + 2))) {
        // "have relations, with embassies in each other's capitals": a post is no side
        continue;
      }
      if (none && s.at(side) instanceof OrganisationMention) {
        // "signed a treaty with the League": an organisation is the side
        return true;
      }
      if (one && organisationIn(s, i + 1, region.to())) {
        return true;
      }
      if ((none || one) && group(s, i + 1, region.to(), reading)
          || none && (rest(s, i + 1) || unknownName(s, i + 1, reading))) {
        return true;
      }
    }
    return false;
  }

  /** "a treaty between X and the League": an organisation is one of the two. */
  private static boolean organisationIn(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) instanceof OrganisationMention) {
        return true;
      }
      boolean listed =
          s.at(i) instanceof PartyMention
              || s.at(i) == null && (s.in(i, "determiners") || s.in(i, "list_joiners"));
      if (!listed) {
        return false;
      }
    }
    return false;
  }

  private static boolean posts(AnnotatedSentence s, int at) {
    return s.at(at) instanceof NounMention noun && noun.of("mission") && noun.plural();
  }

  /** "signed an agreement to join the X": with the X, not with the side at hand. */
  static boolean joinsOrganisation(Clause clause, Reading reading) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()) {
      return false;
    }
    Predicate part = clause.predicates().get(next);
    return part.link() == Predicate.Link.INFINITIVE
        && part.parent() == clause.predicate().index()
        && reading.words().in("joining_verbs", part.verb().lemma())
        && !clause
            .sentence()
            .mentions(OrganisationMention.class, part.complementStart(), part.complementEnd())
            .isEmpty();
  }

  /** "the three powers signed": of more than two the sentence before tells, not the two at hand. */
  static boolean countedStates(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Region subject = clause.subject();
    for (int i = subject.from() + 1; i < subject.to(); i++) {
      if (s.in(i, "acting_states") && (s.in(i - 1, "more_than_two"))) {
        return !clause.predicate().passive();
      }
    }
    return false;
  }

  /** "with the other four", "with others". */
  private static boolean rest(AnnotatedSentence s, int from) {
    int at = s.word(from).equals("the") ? from + 1 : from;
    boolean other = s.at(at) == null && s.word(at).equals("other");
    return other && s.in(at + 1, "determiners") || s.word(at).equals("others");
  }

  /** "severed its relations with the country": the side that the section or row is about. */
  static List<Party> countryAtHand(AnnotatedSentence s, Region region, Reading reading) {
    Party other = reading.discourse().other();
    for (int i = region.from(); other != null && i < region.to(); i++) {
      if (s.word(i).equals("with")
          && s.word(i + 1).equals("the")
          && s.in(i + 2, "single_nouns")
          && !s.word(i + 3).equals("of")) {
        return List.of(other);
      }
    }
    return List.of();
  }

  /** "with Zubrowka": a name, but none that is known. */
  private static boolean unknownName(AnnotatedSentence s, int from, Reading reading) {
    int i = from;
    while (s.at(i) == null && s.in(i, "determiners")) {
      i++;
    }
    if (s.at(i) instanceof PersonMention several) {
      // "with the Axis Powers"
      return reading.words().in("group_nouns", s.word(several.end() - 1));
    }
    boolean name =
        i < s.size()
            && s.at(i) == null
            && Character.isUpperCase(s.tokens().get(i).text().codePointAt(0));
    // "with the Gaddafi regime" means the side at hand
    return name && !(s.at(i + 1) instanceof NounMention) && !s.word(i + 1).equals("'s");
  }

  /** Whether the phrase holds a group without names: "all", "several", "its neighbours". */
  private static boolean group(AnnotatedSentence s, int from, int to, Reading reading) {
    for (int i = from; i < Math.min(to, from + PHRASE); i++) {
      String word = s.word(i);
      if (s.at(i) instanceof TimeMention || s.at(i) == null && word.equals(",")) {
        return false;
      }
      if (s.at(i) == null
          && (reading.words().in("group_nouns", word)
              || reading.words().in("pair_nouns", word)
              || reading.words().in("quantity_nouns", word))) {
        return true;
      }
    }
    return false;
  }
}
