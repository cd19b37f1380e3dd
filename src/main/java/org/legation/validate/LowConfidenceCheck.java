package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;

/** Records that the text states only indirectly. */
record LowConfidenceCheck() implements RecordCheck {
  @Override
  public String id() {
    return "low-confidence";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    if (record.confidence() < findings.limit()) {
      findings.add(record, Map.of("confidence", Double.toString(record.confidence())));
    }
  }
}
