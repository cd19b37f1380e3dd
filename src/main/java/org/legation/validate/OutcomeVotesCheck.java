package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;

/** Texts adopted against the majority. A rejection with a majority may have missed its quorum. */
record OutcomeVotesCheck() implements RecordCheck {
  @Override
  public String id() {
    return "outcome-votes";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    Integer votesFor = record.votesFor();
    Integer votesAgainst = record.votesAgainst();
    if (record.outcome().equals("adopted")
        && votesFor != null
        && votesAgainst != null
        && votesFor <= votesAgainst) {
      findings.add(record, Map.of("for", votesFor.toString(), "against", votesAgainst.toString()));
    }
  }
}
