package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/** A relation of nobody; a denial ("no state recognises it") needs no actor. */
record NoActorCheck() implements RecordCheck {
  @Override
  public String id() {
    return "no-actor";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    if (!record.actor().isPresent() && record.status() != Status.DENIED) {
      findings.add(record, Map.of());
    }
  }
}
