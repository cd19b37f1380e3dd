package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/** Adopted texts that may still come, pending texts that are already there. */
record OutcomeStatusCheck() implements RecordCheck {
  @Override
  public String id() {
    return "outcome-status";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    Status status = record.status();
    boolean agree =
        switch (record.outcome()) {
          // What was adopted may have been revoked since.
          case "adopted" -> status == Status.ASSERTED || status == Status.ENDED;
          case "rejected" -> status == Status.ASSERTED || status == Status.DENIED;
          case "pending" -> status == Status.POSSIBLE || status == Status.REQUESTED;
          default -> true;
        };
    if (!agree) {
      findings.add(record, Map.of("outcome", record.outcome(), "status", status.code()));
    }
  }
}
