package org.legation.extract.match.status;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;
import org.legation.model.Status;

/**
 * Conditions without "if": "Had X recognised Y, war might have been avoided", "Should X recognise
 * Y, an embassy would open".
 */
final class InvertedConditions {
  private InvertedConditions() {}

  /** Denied where the condition was not met, possible where it may be; null where none opens. */
  static @Nullable Status of(Clause clause, Words words) {
    AnnotatedSentence s = clause.sentence();
    String opener = s.word(0);
    if (!words.in("inverted_conditions", opener)) {
      return null;
    }
    int comma = 1;
    while (comma < s.size() && !s.word(comma).equals(",")) {
      comma++;
    }
    boolean inside = clause.predicate().verb().start() < comma;
    for (Predicate p : clause.predicates()) {
      boolean follows = p.verb().start() > comma && words.in("possible_modals", p.verb().modal());
      if (inside && follows) {
        return opener.equals("had") ? Status.DENIED : Status.POSSIBLE;
      }
    }
    return null;
  }
}
