package org.legation.validate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.model.RelationRecord;

/** Values outside their list, numbers outside their bounds. */
record UnknownValueCheck(FieldRules rules) implements RecordCheck {
  @Override
  public String id() {
    return "unknown-value";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    for (FieldRules.Rule rule : rules.fields()) {
      List<String> allowed = rule.allowedFor(record.type());
      String value = rule.valueIn(record);
      if (!allowed.isEmpty() && !value.isEmpty() && !allowed.contains(value)) {
        add(record, findings, rule.name(), value, String.join(", ", allowed));
      }
    }
    checkVotes(record, findings, "votes_for", record.votesFor());
    checkVotes(record, findings, "votes_against", record.votesAgainst());
    // Written so that not-a-number is out of bounds as well.
    if (!(record.confidence() >= 0 && record.confidence() <= 1)) {
      add(record, findings, "confidence", Double.toString(record.confidence()), "0 to 1");
    }
  }

  private static void checkVotes(
      RelationRecord record, Findings findings, String field, @Nullable Integer votes) {
    if (votes != null && votes < 0) {
      add(record, findings, field, votes.toString(), "0 or more");
    }
  }

  private static void add(
      RelationRecord record, Findings findings, String field, String value, String allowed) {
    findings.add(record, Map.of("field", field, "value", value, "allowed", allowed));
  }
}
