package org.legation.extract.match.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;

/** Visits of which the sentence does not say where they led: to the place of the article. */
final class VisitsUnplaced {
  private static final String VISITING = "visit";

  private VisitsUnplaced() {}

  /** Whose visit it was, if it is told as done; empty if nobody's, or of nobody who leads. */
  static Set<Party> visitors(
      AnnotatedSentence s, NounMention noun, Region behind, Clause clause, Reading reading) {
    Set<Party> named = received(s, noun, behind, clause, reading);
    named = named.isEmpty() ? owned(s, noun, clause, reading) : named;
    return named.isEmpty() ? acting(s, noun, clause, reading) : named;
  }

  /** "after the visit of X's president", "of President A", of whom it is known whose he is. */
  private static Set<Party> received(
      AnnotatedSentence s, NounMention noun, Region behind, Clause clause, Reading reading) {
    boolean named = s.word(noun.end()).equals("of") || s.word(noun.end()).equals("by");
    Mention first = reading.grammar().firstAfter(s, noun.end() + 1);
    boolean leader =
        first instanceof PartyMention party
            && s.at(party.end()) instanceof NounMention title
            && (title.of("leader") || title.of("office"));
    boolean person =
        first instanceof NounMention title
            && title.of("leader")
            && s.at(title.end()) instanceof PersonMention;
    boolean told = named && (leader || person) && told(s, noun.start(), clause, reading);
    return told
        ? new LinkedHashSet<>(reading.parties().behind(s, behind, s.word(noun.end()), clause))
        : Set.of();
  }

  /** "following X's president's visit", "after X's president A's visit in 2008". */
  private static Set<Party> owned(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int owner = VisitOwners.before(s, noun);
    if (owner < 0 || !VisitOwners.titled(s, owner)) {
      return Set.of();
    }
    Mention at = s.at(owner);
    int start = at == null ? owner : at.start();
    boolean person = at instanceof PersonMention && s.at(start - 1) instanceof NounMention;
    Mention title = person ? s.at(start - 1) : at;
    return told(s, title == null ? start : title.start(), clause, reading)
        ? VisitOwners.of(s, owner, clause, reading)
        : Set.of();
  }

  /** "During a visit in February 2007, X's president said": a visit that is not told elsewhere. */
  private static Set<Party> acting(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int a = noun.start() - 1;
    boolean dated = s.at(noun.end() + 1) instanceof TimeMention;
    while (a > 0 && !s.word(a).equals("a") && !s.word(a).equals("an") && a > noun.start() - 5) {
      dated |= s.at(a) instanceof TimeMention;
      a--;
    }
    boolean during =
        a > 0
            && (s.word(a).equals("a") || s.word(a).equals("an"))
            && s.in(a - 1, "occasion_prepositions")
            && a - 1 == clause.predicate().leadStart();
    boolean leads = MeetingFrame.leads(s, clause.subject());
    return during && dated && leads && !clause.predicate().passive()
        ? new LinkedHashSet<>(reading.parties().subject(clause))
        : Set.of();
  }

  /** Whether what stands at a token is told as done: "after", "was strengthened by". */
  private static boolean told(AnnotatedSentence s, int start, Clause clause, Reading reading) {
    int before = s.in(start - 1, "determiners") ? start - 2 : start - 1;
    boolean agent =
        clause.predicate().passive()
            && !clause.predicate().verb().negated()
            && clause.predicate().verb().modal().isEmpty()
            && clause.complement().from() <= before
            && s.word(before).equals("by");
    return agent || DeedsTold.of(s, start, clause, reading).done();
  }

  /** "visited the country". */
  static boolean theCountry(AnnotatedSentence s, Region goal) {
    return s.word(goal.from()).equals("the") && s.in(goal.from() + 1, "own_country_nouns");
  }

  /** "praised Chile during his visit to the country": the side of which the clause told last. */
  static @Nullable Party toldOf(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Region told = clause.complement();
    boolean leads = noun.start() < clause.predicate().subjectStart();
    int to = leads ? told.to() : noun.start();
    Party last = null;
    for (PartyMention party : s.mentions(PartyMention.class, told.from(), to)) {
      last = party.adjective() ? last : party.party();
    }
    return last != null && reading.discourse().both().contains(last) ? last : null;
  }

  /** Which country is meant where somebody of the other side visits "the country". */
  static Map<Party, String> ofCountry(Clause clause, Reading reading) {
    List<Party> visitors = reading.parties().subject(clause);
    Party subject = reading.discourse().subject();
    boolean unnamed = visitors.isEmpty() && reading.discourse().other() != null;
    Party host = visitors.size() == 1 ? host(visitors.get(0), reading) : unnamed ? subject : null;
    return host == null ? Map.of() : Map.of(host, "");
  }

  /** "visited in 1986", "visited again on 3 May": no word of where. */
  static boolean nowhere(Rule rule, Clause clause) {
    Region goal = clause.complement();
    AnnotatedSentence s = clause.sentence();
    int i = goal.from();
    while (i < goal.to()
        && s.at(i) == null
        && (s.entry(i).adverb() || s.entry(i).in("day_openers"))) {
      i++;
    }
    return rule.verbs().contains(VISITING)
        && clause.predicate().verb().lemma().equals(VISITING)
        && !clause.predicate().passive()
        && s.at(i) instanceof TimeMention;
  }

  /** "paid a state visit in 1986": no word of where, but when. */
  static boolean paid(Rule rule, Clause clause, Region behind) {
    AnnotatedSentence s = clause.sentence();
    int i = s.in(behind.from(), "prepositions") ? behind.from() + 1 : behind.from();
    boolean last = s.at(i) instanceof TimeMention time && ends(s, time.end(), behind.to());
    return rule.object().contains(VISITING) && !clause.predicate().passive() && last;
  }

  private static boolean ends(AnnotatedSentence s, int i, int to) {
    return i >= to || s.tokens().get(i).punctuation() || s.in(i, "coordinators");
  }

  /** The side at hand that faces the visitor, where the visitor is of the other. */
  static Map<Party, String> facing(Clause clause, Reading reading) {
    List<Party> visitors = reading.parties().subject(clause);
    Party visitor = visitors.size() == 1 ? visitors.get(0) : null;
    Party facing =
        visitor == null || !reading.discourse().both().contains(visitor)
            ? null
            : reading.discourse().facing(visitor);
    return facing == null ? Map.of() : Map.of(facing, "");
  }

  static boolean placed(AnnotatedSentence s, Region region) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals("in")) {
        return !(s.at(i + 1) instanceof TimeMention);
      }
    }
    return false;
  }

  /** Where somebody came who is one of the sides at hand, or none of them. */
  static @Nullable Party host(Party visitor, Reading reading) {
    Party subject = reading.discourse().subject();
    Party facing = reading.discourse().facing(visitor);
    return facing != null && reading.discourse().both().contains(visitor)
        ? facing
        : visitor.equals(subject) ? null : subject;
  }
}
