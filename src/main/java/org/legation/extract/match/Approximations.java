package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;

/** Tells deeds to which it nearly came: "all but broken off", "almost recognised". */
final class Approximations {
  private Approximations() {}

  static boolean nearly(Clause clause, Words words) {
    AnnotatedSentence s = clause.sentence();
    VerbGroup verb = clause.predicate().verb();
    int before = verb.end() - 2;
    boolean allBut = s.word(before).equals("but") && s.word(before - 1).equals("all");
    return s.at(before) == null && (allBut || words.in("approximations", s.word(before)));
  }
}
