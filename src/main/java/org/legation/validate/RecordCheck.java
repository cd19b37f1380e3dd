package org.legation.validate;

import org.legation.model.RelationRecord;

/** A check of one record by itself. */
non-sealed interface RecordCheck extends Check {
  void check(RelationRecord record, Findings findings);
}
