package org.legation.publish.diff;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A record in few words.
 *
 * @param id its id
 * @param label what it states, for example {@code mission asserted: Artsakh → Lebanon, Beirut}
 */
public record RecordLabel(String id, String label) {
  static RecordLabel of(JsonNode record) {
    String parties =
        Stream.of(party(record, "actor"), party(record, "counterpart"))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(" → "));
    String rest =
        Stream.of(parties, text(record, "object"), text(record, "place"), text(record, "date"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new RecordLabel(
        text(record, "id"), text(record, "type") + " " + text(record, "status") + ": " + rest);
  }

  private static String party(JsonNode record, String side) {
    String name = text(record, side + "_name");
    return name.isEmpty() ? text(record, side + "_id") : name;
  }

  private static String text(JsonNode record, String field) {
    return record.path(field).asString("");
  }
}
