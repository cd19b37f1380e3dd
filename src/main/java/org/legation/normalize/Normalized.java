package org.legation.normalize;

import java.util.List;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/**
 * The records of one article, each with one piece of evidence and without an id yet, and what was
 * doubtful about them.
 */
public record Normalized(List<RelationRecord> records, List<Finding> findings) {
  public Normalized {
    records = List.copyOf(records);
    findings = List.copyOf(findings);
  }
}
