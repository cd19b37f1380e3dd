package org.legation.reconcile;

import java.util.List;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/** Records with all their evidence and their ids, and the contradictions between them. */
public record Reconciled(List<RelationRecord> records, List<Finding> findings) {
  public Reconciled {
    records = List.copyOf(records);
    findings = List.copyOf(findings);
  }
}
