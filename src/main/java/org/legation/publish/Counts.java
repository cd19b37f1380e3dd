package org.legation.publish;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;

/**
 * How much a release holds.
 *
 * @param byType every type in its fixed order, also those without records
 * @param byStatus likewise
 * @param bySeverity of the findings, likewise
 */
record Counts(
    long records,
    long evidence,
    long findings,
    Map<String, Long> byType,
    Map<String, Long> byStatus,
    Map<String, Long> bySeverity) {

  static Counts of(ReleaseContent content) {
    Map<String, Long> byType = new LinkedHashMap<>();
    Map<String, Long> byStatus = new LinkedHashMap<>();
    Map<String, Long> bySeverity = new LinkedHashMap<>();
    for (RelationType type : RelationType.values()) {
      byType.put(type.code(), 0L);
    }
    for (Status status : Status.values()) {
      byStatus.put(status.code(), 0L);
    }
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity.code(), 0L);
    }
    long records = 0;
    long evidence = 0;
    try (Stream<RelationRecord> all = content.records()) {
      for (Iterator<RelationRecord> i = all.iterator(); i.hasNext(); ) {
        RelationRecord record = i.next();
        records++;
        evidence += record.evidence().size();
        byType.merge(record.type().code(), 1L, Long::sum);
        byStatus.merge(record.status().code(), 1L, Long::sum);
      }
    }
    long findings = 0;
    try (Stream<Finding> all = content.findings()) {
      for (Iterator<Finding> i = all.iterator(); i.hasNext(); ) {
        findings++;
        bySeverity.merge(i.next().severity().code(), 1L, Long::sum);
      }
    }
    return new Counts(records, evidence, findings, byType, byStatus, bySeverity);
  }
}
