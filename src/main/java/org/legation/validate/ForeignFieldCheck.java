package org.legation.validate;

import java.util.Map;
import org.legation.model.RelationRecord;

/** Fields that belong to other types. */
record ForeignFieldCheck(FieldRules rules) implements RecordCheck {
  @Override
  public String id() {
    return "foreign-field";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    for (FieldRules.Rule rule : rules.fields()) {
      String value = rule.valueIn(record);
      if (rule.foreignTo(record.type()) && !value.isEmpty()) {
        findings.add(
            record, Map.of("type", record.type().code(), "field", rule.name(), "value", value));
      }
    }
  }
}
