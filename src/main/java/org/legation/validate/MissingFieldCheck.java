package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;

/** Fields that the type needs. */
record MissingFieldCheck(FieldRules rules) implements RecordCheck {
  @Override
  public String id() {
    return "missing-field";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    for (FieldRules.Rule rule : rules.fields()) {
      if (rule.requiredFor(record.type()) && rule.valueIn(record).isEmpty()) {
        findings.add(record, Map.of("type", record.type().code(), "field", rule.name()));
      }
    }
  }
}
