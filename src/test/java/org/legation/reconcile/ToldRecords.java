package org.legation.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Records that an article tells of Norway and Chile, as they come to be reconciled. */
final class ToldRecords {
  private static final Party NORWAY = new Party("NO", "Norway");
  private static final Party CHILE = new Party("CL", "Chile");

  private ToldRecords() {}

  static RelationRecord record(
      RelationType type,
      Status status,
      String date,
      Evidence evidence,
      String kind,
      Place place,
      String object,
      String detail,
      @Nullable Integer votes) {
    String first = date.isEmpty() ? "" : Edtf.parse(date).first().orElseThrow().toString();
    String last = date.isEmpty() ? "" : Edtf.parse(date).last().orElseThrow().toString();
    return new RelationRecord(
        "",
        type,
        kind,
        status,
        NORWAY,
        "",
        CHILE,
        date,
        first,
        last,
        place,
        place.latitude() == null ? "" : "place",
        place.longitude(),
        place.latitude(),
        object,
        "",
        votes,
        null,
        votes != null,
        detail,
        0.9,
        List.of(evidence));
  }
}
