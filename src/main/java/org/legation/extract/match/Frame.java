package org.legation.extract.match;

import java.util.List;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/** Fills the roles of one kind of relation. */
public interface Frame {
  /**
   * What the clause states by the rule; empty if roles that the type needs are not to be found.
   *
   * @param status by negation and modality
   */
  List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading);

  /** How far the words that a rule needs or forbids may stand. */
  default int wordsEnd(Rule rule, Clause clause) {
    return clause.predicate().complementEnd();
  }
}
