package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;

/**
 * "It was not until 1963 that they were restored": a clause whose date a clause before sets off.
 */
final class CleftClauses {
  private CleftClauses() {}

  /** Whether "it was not until D that" opens a clause. */
  static boolean opens(AnnotatedSentence s, List<Predicate> predicates, Predicate clause) {
    if (clause.index() == 0 || !s.word(clause.subjectStart() - 1).equals("that")) {
      return false;
    }
    Predicate before = predicates.get(clause.index() - 1);
    return before.verb().lemma().equals("be")
        && s.word(before.verb().start() - 1).equals("it")
        && s.at(clause.subjectStart() - 2) instanceof TimeMention;
  }

  /** "It was D before X came": when what the clause tells came about; null if none sets it off. */
  static @Nullable DateMention dayBefore(Clause clause) {
    Clause above = clause.parent();
    if (above == null || !clause.predicate().conjunction().equals("before")) {
      return null;
    }
    AnnotatedSentence s = clause.sentence();
    Predicate be = above.predicate();
    boolean cleft = be.verb().lemma().equals("be") && s.word(be.subjectEnd() - 1).equals("it");
    return cleft
            && s.at(be.complementStart()) instanceof TimeMention time
            && time.end() == clause.predicate().subjectStart() - 1
        ? time.date()
        : null;
  }
}
