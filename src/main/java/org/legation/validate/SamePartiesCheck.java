package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;

/** A relation of a party with itself. */
record SamePartiesCheck() implements RecordCheck {
  @Override
  public String id() {
    return "same-parties";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    if (record.actor().isPresent() && record.actor().id().equals(record.counterpart().id())) {
      findings.add(record, Map.of("party", record.actor().name()));
    }
  }
}
