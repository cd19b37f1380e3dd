package org.legation.extract.match.status;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;

/**
 * Tells deeds to which it nearly came: "all but broken off", "almost recognised", or never came.
 */
final class Approximations {
  private Approximations() {}

  /** "At no time were relations severed". */
  static boolean atNoTime(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    for (int i = clause.predicate().leadStart(); i < clause.predicate().verb().end(); i++) {
      if (s.word(i).equals("no") && s.in(i + 1, "never_nouns") && s.in(i - 1, "prepositions")) {
        return true;
      }
    }
    return false;
  }

  static boolean nearly(Clause clause, Words words) {
    AnnotatedSentence s = clause.sentence();
    VerbGroup verb = clause.predicate().verb();
    int before = verb.end() - 2;
    boolean allBut = s.word(before).equals("but") && s.word(before - 1).equals("all");
    return s.at(before) == null && (allBut || words.in("approximations", s.word(before)));
  }
}
