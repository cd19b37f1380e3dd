package org.legation.extract.match.agreement;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;

/** Reads "signed trade agreements, an accord between two firms": a further paper of others. */
final class FurtherPapers {
  private FurtherPapers() {}

  /** Where a further paper with sides of its own begins behind a comma; else the clause's end. */
  static int from(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean told = false;
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      boolean paper = s.at(i) instanceof NounMention noun && noun.of("agreement");
      boolean apart = s.in(i - 1, "articles") && s.word(i - 2).equals(",");
      if (told && paper && apart && s.word(i + 1).equals("between")) {
        return i - 2;
      }
      told |= paper;
    }
    return p.complementEnd();
  }
}
