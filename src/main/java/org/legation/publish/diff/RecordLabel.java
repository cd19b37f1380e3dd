package org.legation.publish.diff;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record in few words.
 *
 * @param id its id
 * @param label what it states, for example {@code mission asserted: Artsakh → Lebanon, Beirut}
 */
public record RecordLabel(String id, String label) {
  static RecordLabel of(PublishedRecord record) {
    String parties =
        Stream.of(party(record, "actor"), party(record, "counterpart"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(" → "));
    String rest =
        Stream.of(parties, record.text("object"), record.text("place"), record.text("date"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new RecordLabel(
        record.text("id"), record.text("type") + " " + record.text("status") + ": " + rest);
  }

  private static String party(PublishedRecord record, String side) {
    String name = record.text(side + "_name");
    return name.isEmpty() ? record.text(side + "_id") : name;
  }
}
