package org.legation.publish;

import java.util.stream.Stream;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;

/** One row of the evidence table: a piece of evidence with the record that it states. */
public record EvidenceRow(String recordId, Evidence evidence) {
  /** The rows of a record, in the order of its evidence. */
  public static Stream<EvidenceRow> of(RelationRecord record) {
    return record.evidence().stream().map(piece -> new EvidenceRow(record.id(), piece));
  }
}
