package org.legation.validate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.legation.model.Edtf;
import org.legation.model.RelationRecord;

/** First and last days that are not those of the date. */
record DateRangeCheck() implements RecordCheck {
  @Override
  public String id() {
    return "date-range";
  }

  @Override
  public void check(RelationRecord record, Findings findings) {
    Optional<Edtf> date = Dates.read(record.date());
    if (date.isEmpty() && !record.date().isEmpty()) {
      return;
    }
    String first = date.flatMap(Edtf::first).map(LocalDate::toString).orElse("");
    String last = date.flatMap(Edtf::last).map(LocalDate::toString).orElse("");
    if (!first.equals(record.dateStart()) || !last.equals(record.dateEnd())) {
      findings.add(
          record,
          Map.of(
              "start", record.dateStart(),
              "end", record.dateEnd(),
              "date", record.date(),
              "first", first,
              "last", last));
    }
  }
}
