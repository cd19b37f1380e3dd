package org.legation.extract.match.status;

import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;

/** Tells deeds that were or are under way, of which the outcome is not told. */
public final class UnderWay {
  private UnderWay() {}

  /** "is negotiating a treaty", "a treaty was being negotiated". */
  public static boolean negotiated(Clause clause, Words words) {
    VerbGroup verb = clause.predicate().verb();
    boolean active = verb.form() == VerbForm.Form.GERUND && verb.auxiliary();
    return words.in("negotiating", verb.lemma()) && (active || being(clause));
  }

  /** "While the treaty was being negotiated, X": only when something else happened. */
  public static boolean beside(Clause clause, Words words) {
    return words.in("meanwhile_conjunctions", clause.predicate().conjunction())
        && negotiated(clause, words);
  }

  /** "An embassy is being opened": so it is not yet. */
  static boolean now(Clause clause) {
    return clause.predicate().verb().present() && being(clause);
  }

  private static boolean being(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    for (int i = verb.start(); verb.passive() && i + 1 < verb.end(); i++) {
      if (clause.sentence().word(i).equals("being") && i > verb.start()) {
        return true;
      }
    }
    return false;
  }
}
