package org.legation.publish;

import java.util.List;
import org.legation.model.Evidence;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/** Records that differ from others in one thing. */
public final class TestRecords {
  private TestRecords() {}

  public static RelationRecord at(RelationRecord r, double latitude, double longitude) {
    return copy(
        r, r.id(), r.status(), r.date(), new Place("there", latitude, longitude), r.evidence());
  }

  public static RelationRecord withId(RelationRecord r, String id) {
    return copy(r, id, r.status(), r.date(), r.place(), r.evidence());
  }

  public static RelationRecord dated(RelationRecord r, String date) {
    return copy(r, r.id(), r.status(), date, r.place(), r.evidence());
  }

  /** A record with another date, and the days that it allows. */
  public static RelationRecord dated(RelationRecord r, String date, String first, String last) {
    return copy(r, r.id(), r.status(), date, first, last, r.place(), r.evidence());
  }

  public static RelationRecord quoting(RelationRecord r, List<Evidence> evidence) {
    return copy(r, r.id(), r.status(), r.date(), r.place(), evidence);
  }

  private static RelationRecord copy(
      RelationRecord r, String id, Status status, String date, Place place, List<Evidence> pieces) {
    return copy(r, id, status, date, r.dateStart(), r.dateEnd(), place, pieces);
  }

  private static RelationRecord copy(
      RelationRecord r,
      String id,
      Status status,
      String date,
      String first,
      String last,
      Place place,
      List<Evidence> pieces) {
    return new RelationRecord(
        id,
        r.type(),
        r.subtype(),
        status,
        r.actor(),
        r.actorBody(),
        r.counterpart(),
        date,
        first,
        last,
        place,
        r.geometryBasis(),
        r.longitude(),
        r.latitude(),
        r.object(),
        r.outcome(),
        r.votesFor(),
        r.votesAgainst(),
        r.mutual(),
        r.detail(),
        r.confidence(),
        pieces);
  }
}
