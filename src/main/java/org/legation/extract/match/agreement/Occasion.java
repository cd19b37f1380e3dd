package org.legation.extract.match.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Between whom a treaty was signed "during his visit to X", or "during the visit" that the sentence
 * before tells of.
 */
final class Occasion {
  private static final int REACH = 12;

  private Occasion() {}

  /**
   * The two sides of the visit or meeting at which something was signed; empty if none is told.
   *
   * @param named who the clause names as a side
   */
  static List<Party> sides(Clause clause, Set<Party> named, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    for (NounMention noun : s.nouns("visit", 0, s.size())) {
      Set<Party> sides = new LinkedHashSet<>(named);
      sides.addAll(ofVisit(s, noun, clause, reading));
      if (sides.size() == 2) {
        return List.copyOf(sides);
      }
    }
    Set<Party> met = metInClause(clause, named, reading);
    return met.size() == 2 ? List.copyOf(met) : before(clause, named, reading);
  }

  /** "visited X and signed a treaty", "where he met X and signed a treaty": with whom, or where. */
  private static Set<Party> metInClause(Clause clause, Set<Party> named, Reading reading) {
    Clause parent = clause.parent();
    boolean joined =
        parent != null
            && clause.predicate().link() == Predicate.Link.COORDINATE
            && !parent.predicate().passive()
            && !parent.predicate().verb().negated()
            && reading.words().in("encounter_verbs", parent.predicate().verb().lemma());
    if (!joined || parent == null || named.size() != 1) {
      return Set.of();
    }
    Set<Party> sides = new LinkedHashSet<>(named);
    Region region = parent.complement();
    for (Mention mention : clause.sentence().mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof PartyMention party) {
        sides.add(party.party());
      } else if (mention instanceof CityMention city
          && parent.predicate().verb().lemma().equals("visit")) {
        sides.add(reading.party(city.city().country()));
      }
    }
    return sides;
  }

  /**
   * The day of the visit or meeting that the clause before tells: "visited X in 1990 and signed".
   */
  static String dateOfEncounter(Clause clause, Reading reading) {
    Clause parent =
        bothAfter(clause) ? clause.other(clause.predicate().index() - 1) : clause.parent();
    boolean joined =
        parent != null
            && (clause.predicate().link() == Predicate.Link.COORDINATE || bothAfter(clause))
            && reading.words().in("encounter_verbs", parent.predicate().verb().lemma());
    DateMention date = joined && parent != null ? reading.dates().of(parent) : null;
    return date == null ? "" : date.first();
  }

  /** "X visited Y in 1990 and the two sides signed": what both did then. */
  private static boolean bothAfter(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return p.index() > 0
        && p.link() == Predicate.Link.MAIN
        && s.in(p.subjectStart() - 1, "coordinators")
        && s.at(p.subjectStart()) instanceof Mention.PronounMention both
        && (both.pronoun() == Mention.Pronoun.BOTH || both.pronoun() == Mention.Pronoun.THEY);
  }

  /** The date of a visit that the sentence names; empty if it names none, or no date. */
  static String date(AnnotatedSentence s) {
    for (NounMention noun : s.nouns("visit", 0, s.size())) {
      for (TimeMention time : s.mentions(TimeMention.class, noun.end(), end(s, noun))) {
        if (!time.date().adjective()) {
          return time.date().first();
        }
      }
    }
    return "";
  }

  private static int end(AnnotatedSentence s, NounMention noun) {
    int end = noun.end();
    while (end < Math.min(s.size(), noun.end() + REACH)
        && !s.word(end).equals(",")
        && (s.entry(end).auxiliary() == null
            || s.word(end).equals("to")
            // "in May 2010" is no verb
            || s.at(end) instanceof TimeMention)) {
      end++;
    }
    return end;
  }

  /** "his visit to X", "the visit of X's president to Y". */
  private static Set<Party> ofVisit(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Region behind = new Region(noun.end(), end(s, noun));
    Set<Party> sides = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, behind.from(), behind.to())) {
      String governor = reading.grammar().governor(s, mention, behind.from());
      if (governor.equals("to") && mention instanceof CityMention city) {
        String code = city.city().country();
        sides.add(reading.party(code));
      } else if (governor.equals("to")
          && mention instanceof PartyMention party
          && !party.adjective()) {
        sides.add(party.party());
      }
    }
    for (String preposition : List.of("of", "by")) {
      sides.addAll(reading.parties().behind(s, behind, preposition, clause));
    }
    for (Mention owner : reading.grammar().owners(s, noun)) {
      if (owner instanceof PartyMention party) {
        sides.add(party.party());
      }
    }
    return sides;
  }

  /** "During the visit, they signed": the visit or meeting of the sentence before. */
  private static List<Party> before(Clause clause, Set<Party> named, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean refers = !named.isEmpty();
    for (NounMention noun : s.mentions(NounMention.class, 0, s.size())) {
      refers |= noun.of("visit") || noun.of("meeting");
    }
    Set<Party> others = new LinkedHashSet<>(named);
    for (PartyMention party : s.mentions(PartyMention.class, 0, s.size())) {
      others.add(party.party());
    }
    Set<Party> sides = new LinkedHashSet<>();
    for (ClaimDraft draft : ClaimDraft.toldBefore(reading.discourse())) {
      RelationType type = draft.rule().type();
      if (draft.status() == Status.ASSERTED
          && (type == RelationType.VISIT || type == RelationType.MEETING)) {
        sides.add(draft.actor());
        sides.add(draft.counterpart());
      }
    }
    return refers && sides.size() == 2 && sides.containsAll(others)
        ? List.copyOf(sides)
        : List.of();
  }
}
