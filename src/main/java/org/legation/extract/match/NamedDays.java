package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.Words;

/** Finds the day to which "where" or "the day on which" leads back. */
final class NamedDays {
  private final Words words;
  private final ClauseDates dates;

  NamedDays(Words words, ClauseDates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** "On 3 May X travelled to Oslo, where he met Y and signed Z": the same day for all. */
  @Nullable DateMention ofStay(Clause clause) {
    Predicate p = clause.predicate();
    if (during(clause)) {
      return dates.own(clause.other(p.index() - 1));
    }
    Clause where = clause;
    if (p.link() == Link.COORDINATE) {
      Clause parent = clause.parent();
      where = parent == null ? clause : parent;
    }
    Clause stay = where.parent();
    if (stay != null && stay.predicate().link() == Link.PARTICIPLE) {
      // "attended a meeting held in Oslo, where he met Y"
      stay = stay.parent();
    }
    boolean there =
        where.predicate().conjunction().equals("where")
            && stay != null
            && (words.in("travelling_verbs", stay.predicate().verb().lemma())
                || pays(stay)
                || words.in("gathering_verbs", stay.predicate().verb().lemma()))
            && !p.verb().present()
            && (p.passive() ? signedThere(clause) : !p.verb().auxiliary());
    return there && stay != null ? dates.own(stay) : null;
  }

  /** "paid a state visit to Oslo". */
  private boolean pays(Clause stay) {
    Predicate p = stay.predicate();
    return !p.passive()
        && words.in("paying_verbs", p.verb().lemma())
        && !stay.sentence().nouns("visit", p.verb().end(), p.complementEnd()).isEmpty();
  }

  /** "where a treaty was signed": not "where one had been signed". */
  private boolean signedThere(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    return words.in("signing_there", verb.lemma())
        && !clause.sentence().word(verb.start()).equals("had");
  }

  /** "On 3 May X visited Oslo, during which a treaty was signed", "for a visit, during which". */
  private boolean during(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int which = p.subjectStart() - 1;
    if (p.index() == 0 || !s.word(which).equals("which") || !s.word(which - 1).equals("during")) {
      return false;
    }
    Predicate stay = clause.predicates().get(p.index() - 1);
    int comma = s.word(which - 2).equals(",") ? which - 3 : which - 2;
    boolean visit = s.at(comma) instanceof NounMention noun && noun.of("visit");
    return visit || words.in("travelling_verbs", stay.verb().lemma());
  }

  /** "On 3 May a treaty was signed, by which relations were opened": the day of the paper. */
  @Nullable DateMention byPaper(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int which = p.subjectStart() - 1;
    if (p.index() == 0
        || !s.word(which).equals("which")
        || !words.in("paper_prepositions", s.word(which - 1))) {
      return null;
    }
    Clause before = clause.other(p.index() - 1);
    Predicate signed = before.predicate();
    boolean paper = !s.nouns("agreement", signed.subjectStart(), signed.complementEnd()).isEmpty();
    return paper ? dates.orAbove(before) : null;
  }

  /** "on 3 May, the day on which X received Y". */
  static @Nullable DateMention named(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int which = clause.predicate().subjectStart() - 1;
    boolean preposition = s.entry(which - 1).in("prepositions");
    int noun = preposition ? which - 2 : which - 1;
    if (preposition
        && s.entry(which).in("relatives")
        && s.word(noun).equals(",")
        && s.at(noun - 1) instanceof TimeMention act) {
      // "the act of 19 June, in which X received Y"
      return act.date();
    }
    int before = s.entry(noun - 1).in("determiners") ? noun - 2 : noun - 1;
    boolean names =
        s.entry(which).in("relatives")
            && (s.entry(noun).in("day_nouns") || s.entry(noun).in("act_nouns"))
            && s.word(before).equals(",");
    return names && s.at(before - 1) instanceof TimeMention time ? time.date() : null;
  }
}
