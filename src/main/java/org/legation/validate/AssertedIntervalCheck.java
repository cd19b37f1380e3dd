package org.legation.validate;

import java.util.Map;
import org.legation.model.Edtf;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/**
 * Intervals on what is asserted. "D or before" has an open start, and "sometime between A and B" is
 * an interval in which the event lies: both are right.
 */
record AssertedIntervalCheck() implements RecordCheck {
  @Override
  public String id() {
    return "asserted-interval";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    if (record.status() == Status.ASSERTED
        && Dates.read(record.date()).orElse(null) instanceof Edtf.Interval interval
        && interval.start() != null
        && !record.quoted().quote().contains("between")) {
      findings.add(record, Map.of("date", record.date()));
    }
  }
}
