package org.legation.publish.gis;

import java.util.List;
import java.util.stream.Stream;
import org.legation.model.Evidence;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;
import org.legation.publish.SampleRelease;

/** Records whose parties lie where maps easily go wrong. */
final class MapRelease {
  private MapRelease() {}

  static SampleRelease create() {
    return SampleRelease.create()
        .with(
            Stream.of(
                    record("a", RelationType.RECOGNITION, "FJ", "WS", "1970-10-10", 178.4, -18.1),
                    record("b", RelationType.MISSION, "US", "JP", "1952", null, null),
                    record(
                        "c", RelationType.RECOGNITION, "X-SO", "AZ-NK", "2006-11-17", 46.75, 39.8),
                    record("d", RelationType.RESOLUTION, "US-RI", "AZ-NK", "", 46.75, 39.8),
                    record(
                        "e",
                        RelationType.TWINNING,
                        "US-CA/montebello",
                        "AZ-NK",
                        "2005",
                        46.75,
                        39.8),
                    record("f", RelationType.MEMBERSHIP, "AM", "", "1992", null, null),
                    record("g", RelationType.VISIT, "AM", "AM", "1993", null, null),
                    record("h", RelationType.RELATIONS, "historic/genoa", "ZA", "", null, null))
                .toList());
  }

  private static RelationRecord record(
      String id,
      RelationType type,
      String actor,
      String counterpart,
      String date,
      @org.jspecify.annotations.Nullable Double longitude,
      @org.jspecify.annotations.Nullable Double latitude) {
    String day = date.length() == 10 ? date : date.isEmpty() ? "" : date + "-01-01";
    return new RelationRecord(
        id,
        type,
        "",
        Status.ASSERTED,
        party(actor),
        "",
        party(counterpart),
        date,
        day,
        day,
        Place.NONE,
        longitude == null ? "" : "capital",
        longitude,
        latitude,
        "",
        "",
        null,
        null,
        false,
        "",
        0.9,
        List.of(new Evidence("A", null, null, "", "quote \"q\"", 0, 9, "rule", date)));
  }

  private static Party party(String code) {
    return code.isEmpty() ? Party.NONE : new Party(code, "Name of " + code);
  }
}
