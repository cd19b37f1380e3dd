package org.legation.extract.clause;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;

/**
 * Brackets that hold a clause of their own: "the Union (of which it is a founder) since 1945". What
 * is told around them goes on behind them as if they were not there.
 */
public final class BracketedClauses {
  private BracketedClauses() {}

  /** The tokens of such brackets; null if a sentence has none. */
  public static @Nullable BitSet of(AnnotatedSentence sentence, List<Predicate> predicates) {
    Asides asides = Asides.of(sentence);
    BitSet found = new BitSet();
    for (Predicate p : asides == null ? List.<Predicate>of() : predicates) {
      if (asides != null && asides.holds(p.verb())) {
        int open = asides.start(p.verb());
        int close = asides.end(p.verb());
        if (clause(sentence, open + 1, p) && whole(sentence, open, close)) {
          found.set(open, close + 1);
        }
      }
    }
    return found.isEmpty() || found.get(0) ? null : found;
  }

  /** "(which X left)", "(from which X withdrew)", "(although X withdrew)", "(X withdrew)". */
  private static boolean clause(AnnotatedSentence s, int first, Predicate p) {
    int opener = s.in(first, "prepositions") ? first + 1 : first;
    boolean dependent =
        s.at(opener) == null
            && (s.in(opener, "relatives") || opener == first && s.in(opener, "subordinators"));
    boolean independent =
        p.subjectStart() == first
            && p.subjectEnd() > first
            && p.verb().start() >= p.subjectEnd()
            && p.link() == Predicate.Link.MAIN
            && !p.verb().maybeParticiple();
    return dependent || independent;
  }

  /** Whether no mention begins before a bracket and ends in it. */
  private static boolean whole(AnnotatedSentence s, int open, int close) {
    Mention first = s.at(open);
    Mention last = s.at(close);
    return first == null && last == null;
  }
}
