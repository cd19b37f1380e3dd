package org.legation.extract.match.mission;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;

/**
 * What "until" tells of a mission that stays: that it ended, or that only something about it did.
 */
final class UntilThen {
  private UntilThen() {}

  /**
   * "remained open until it was raised to an embassy", "stayed open until X was free again", "until
   * 1992, when an ambassador presented his credentials": then it did not end, but became more.
   */
  static boolean fuller(Clause clause, Words words) {
    Predicate until = ending(clause, words);
    if (until == null) {
      return false;
    }
    AnnotatedSentence s = clause.sentence();
    String verb = until.verb().lemma();
    boolean raised =
        words.in("raising_ranks", verb)
            || verb.equals("become")
                && !s.nouns("mission", until.complementStart(), until.complementEnd()).isEmpty();
    boolean again =
        words.in("restoring_verbs", verb)
            || words.in("regaining_verbs", verb)
            || !s.nouns("credentials", until.complementStart(), until.complementEnd()).isEmpty()
            || until.passive()
                && words.in("appointing_verbs", verb)
                && !s.nouns("office", until.subjectStart(), until.subjectEnd()).isEmpty();
    return raised || again && stays(clause, words);
  }

  /** "remained irregular until 1928", "remained at the rank of legation until 1943". */
  static boolean onlySo(Clause clause, Words words) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!stays(clause, words) || ending(clause, words) == null && !day(clause)) {
      return false;
    }
    int at = p.verb().end();
    while (s.at(at) == null && s.entry(at).adverb()) {
      at++;
    }
    if (at >= p.complementEnd()
        || s.tokens().get(at).punctuation()
        || s.at(at) instanceof TimeMention
        || s.in(at, "ending_prepositions")
        || s.in(at, "open_words")) {
      return false;
    }
    return !s.in(at, "prepositions") || !there(s, at + 1);
  }

  /** "in Oslo", "in operation": where it is, or that it is. */
  private static boolean there(AnnotatedSentence s, int from) {
    int at = s.at(from) == null && s.in(from, "determiners") ? from + 1 : from;
    return s.at(at) instanceof Mention.CityMention
        || s.at(at) instanceof Mention.PartyMention
        || s.at(at) instanceof TimeMention
        || s.in(at, "working_nouns")
        || Character.isUpperCase(s.tokens().get(at).text().charAt(0));
  }

  private static boolean stays(Clause clause, Words words) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    return words.in("staying_verbs", p.verb().lemma())
        // "continued to function"
        || p.verb().lemma().equals("continue")
        || parent != null
            && p.link() == Predicate.Link.INFINITIVE
            && parent.predicate().verb().lemma().equals("continue");
  }

  private static boolean day(Clause clause) {
    Predicate p = clause.predicate();
    return clause
        .sentence()
        .mentions(TimeMention.class, p.complementStart(), p.complementEnd())
        .stream()
        .anyMatch(time -> time.date().role() == Role.UNTIL);
  }

  /** The clause of "until X left" or of "until 1990, when X left"; null if there is none. */
  private static @Nullable Predicate ending(Clause clause, Words words) {
    int next = clause.predicate().index() + 1;
    boolean below =
        next < clause.predicates().size()
            && clause.predicates().get(next).link() == Predicate.Link.INFINITIVE;
    next = below ? next + 1 : next;
    if (next >= clause.predicates().size()) {
      return null;
    }
    Predicate behind = clause.predicates().get(next);
    boolean until = words.in("ending_prepositions", behind.conjunction());
    return until || behind.conjunction().equals("when") && day(clause) ? behind : null;
  }
}
