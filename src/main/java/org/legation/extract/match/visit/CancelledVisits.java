package org.legation.extract.match.visit;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** A visit that came to nothing: "planned (was) to visit X, but cancelled the trip". */
public final class CancelledVisits {
  private CancelledVisits() {}

  /** Whether a clause says that the visit of a clause before was called off. */
  public static boolean of(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean visit = deed.rule().type() == RelationType.VISIT && deed.status() != Status.DENIED;
    boolean cancels =
        reading.words().in("cancelling_verbs", p.verb().lemma())
            || reading.words().in("cancelling_verbs", p.verb().verb());
    if (!visit || !cancels || p.verb().negated() || !p.verb().modal().isEmpty()) {
      return false;
    }
    int from = p.passive() ? p.subjectStart() : p.complementStart();
    int to = p.passive() ? p.subjectEnd() : p.complementEnd();
    boolean same = s.word(from).equals("the") || s.in(from, "possessive_pronouns");
    return s.word(from).equals("it")
        || same && s.at(from + 1) instanceof NounMention noun && noun.of("visit")
        || same && s.at(from + 1) == null && s.in(from + 1, "travel_nouns");
  }
}
