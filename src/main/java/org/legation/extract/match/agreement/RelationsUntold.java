package org.legation.extract.match.agreement;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Tells where words of relations state none of two states. */
final class RelationsUntold {
  /** How far before its noun an adjective stands. */
  private static final int ADJECTIVES = 3;

  private static final int YEAR = 4;

  /** Letters of "1990-05". */
  private static final int MONTH = 7;

  private RelationsUntold() {}

  static boolean of(Rule rule, Clause clause, NounMention theme, Reading reading) {
    return rule.type() == RelationType.RELATIONS
        && (turning(clause, reading)
            || vague(rule, clause, theme, reading)
            || clause.predicate().passive()
                && reading.words().in("following_verbs", clause.predicate().verb().lemma())
            || unofficial(clause.sentence(), theme)
            || establishing(clause, theme)
            || cooling(rule, clause, theme, reading)
            || describing(clause) && reading.parties().agents(clause).isEmpty());
  }

  /**
   * "relations began in the 1830s", "have had uneasy relations since 1990": no diplomatic ones,
   * unlike "relations began on 3 May 1990", "have had relations since 1990".
   */
  private static boolean vague(Rule rule, Clause clause, NounMention theme, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    String verb = clause.predicate().verb().lemma();
    boolean begins = rule.intransitive() && reading.words().in("begun_verbs", verb);
    boolean lasts = !rule.intransitive() && rule.needs().contains("since");
    if (!rule.weak() || !lasts && !(begins && rule.needs().isEmpty())) {
      return false;
    }
    if (!"relations".equals(theme.classes().get("relations"))) {
      // "diplomatic relations began in the 1830s": told by another rule
      return true;
    }
    int before = theme.start() - 1;
    boolean qualified =
        s.at(before) == null
            && before >= clause.predicate().leadStart()
            && !s.in(before, "determiners")
            // "on which day relations began"
            && !s.in(before, "day_nouns")
            && Character.isLetter(s.word(before).charAt(0))
            && before != clause.predicate().verb().end() - 1
            && !s.in(before, "prepositions")
            && !s.in(before, "coordinators")
            && !s.entry(before).adverb();
    int finest = lasts || ofRecognised(verb, reading) ? YEAR : MONTH;
    return qualified || !dated(clause, finest) && (lasts || !datedBefore(clause, finest, reading));
  }

  /** "recognised X in 1971. Relations followed in 1973": what follows recognition is diplomatic. */
  private static boolean ofRecognised(String verb, Reading reading) {
    return reading.words().in("following_verbs", verb)
        && (recognition(ClaimDraft.toldSoFar(reading.discourse()))
            || recognition(ClaimDraft.toldBefore(reading.discourse())));
  }

  private static boolean recognition(List<ClaimDraft> told) {
    return told.stream()
        .anyMatch(
            deed ->
                deed.rule().type() == RelationType.RECOGNITION && deed.status() == Status.ASSERTED);
  }

  /** Whether a clause says when, as precisely as a number of letters tells. */
  private static boolean dated(Clause clause, int letters) {
    Predicate p = clause.predicate();
    return clause.sentence().mentions(TimeMention.class, p.leadStart(), p.complementEnd()).stream()
        .anyMatch(time -> time.date().first().length() >= letters);
  }

  /** "relations with X, which established it as a link": what they did to somebody. */
  private static boolean establishing(Clause clause, NounMention theme) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    return theme.start() < p.verb().start()
        && !p.passive()
        && s.in(p.complementStart(), "object_pronouns")
        && s.word(p.complementStart() + 1).equals("as");
  }

  /** "good relations ended in 1990": they go on, and are good no more. */
  private static boolean cooling(Rule rule, Clause clause, NounMention theme, Reading reading) {
    return rule.status() == Status.ENDED
        && reading.words().in("fading_verbs", clause.predicate().verb().lemma())
        && clause.sentence().at(theme.start() - 1) == null
        && clause.sentence().in(theme.start() - 1, "warm_words");
  }

  /** "until 3 May 1975, on which relations began": on a day that the clause shares with another. */
  private static boolean datedBefore(Clause clause, int letters, Reading reading) {
    DateMention day = reading.dates().of(clause);
    return day != null && day.role() != DateMention.Role.SPAN && day.last().length() >= letters;
  }

  /** "relations began to worsen", "started improving": they change, and do not begin. */
  private static boolean turning(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    int next = p.index() + 1;
    List<Predicate> all = clause.predicates();
    if (!reading.words().in("raising_verbs", p.verb().lemma())) {
      return false;
    }
    if (next >= all.size() || all.get(next).verb().start() > p.verb().end() + 1) {
      return toWord(clause.sentence(), p.verb().end());
    }
    Predicate below = all.get(next);
    boolean hangs =
        below.link() == Link.INFINITIVE
            || below.link() == Link.PARTICIPLE && below.verb().kind() == VerbGroup.Kind.GERUND;
    return hangs
        && below.parent() == p.index()
        && onlyAdverbs(clause.sentence(), p.verb().end(), below.verb().start())
        // "ceased to exist"
        && !below.verb().lemma().equals("exist");
  }

  /** "began to cool": with a word that the lexicon does not know as a verb. */
  private static boolean toWord(AnnotatedSentence s, int to) {
    return s.at(to) == null
        && s.word(to).equals("to")
        && s.at(to + 1) == null
        && !s.word(to + 1).isEmpty()
        && Character.isLowerCase(s.word(to + 1).charAt(0))
        && !s.entry(to + 1).in("determiners");
  }

  private static boolean onlyAdverbs(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) != null || !s.entry(i).adverb()) {
        return false;
      }
    }
    return true;
  }

  /** "informal diplomatic relations". */
  private static boolean unofficial(AnnotatedSentence s, NounMention theme) {
    for (int i = theme.start(); i >= theme.start() - ADJECTIVES; i--) {
      if (s.in(i, "unofficial_words")) {
        return true;
      }
      if (i < theme.start() && (s.at(i) != null || s.word(i).equals(","))) {
        return false;
      }
    }
    return false;
  }

  /**
   * "one of few states with established relations with X": when, the clause around does not say.
   */
  static boolean describing(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    return p.verb().maybeParticiple() && s.word(p.verb().start() - 1).equals("with");
  }
}
