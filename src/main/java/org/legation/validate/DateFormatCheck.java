package org.legation.validate;

import java.util.Map;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;

/** Dates that EDTF cannot express, and days that do not exist. */
record DateFormatCheck() implements RecordCheck {
  @Override
  public String id() {
    return "date-format";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    check(record, record.quoted(), record.date(), findings);
    for (Evidence evidence : record.evidence()) {
      if (!evidence.date().equals(record.date())) {
        check(record, evidence, evidence.date(), findings);
      }
    }
  }

  private static void check(
      RelationRecord record, Evidence evidence, String date, Findings findings) {
    if (date.isEmpty()) {
      return;
    }
    try {
      Edtf.parse(date);
    } catch (IllegalArgumentException wrong) {
      findings.add(record, evidence, Map.of("reason", String.valueOf(wrong.getMessage())));
    }
  }
}
