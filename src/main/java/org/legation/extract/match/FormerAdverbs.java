package org.legation.extract.match;

import org.legation.extract.clause.VerbGroup;

/** Adverbs that say of a verb that it holds no more: "formerly had an embassy". */
public final class FormerAdverbs {
  private FormerAdverbs() {}

  /** Whether one of them stands right before the verb or within it. */
  public static boolean say(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    for (int i = verb.start() - 1; i < verb.end(); i++) {
      if (clause.sentence().in(i, "former_adverbs")) {
        return true;
      }
    }
    return false;
  }
}
