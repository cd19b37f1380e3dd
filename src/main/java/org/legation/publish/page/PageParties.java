package org.legation.publish.page;

import java.util.Map;
import java.util.TreeMap;
import org.legation.model.Party;
import tools.jackson.core.JsonGenerator;

/** The parties of the records, each once, and what they are parts of. */
final class PageParties {
  private static final int DIGITS = 3;

  private final PartyPoints points;
  private final Map<String, String> names = new TreeMap<>();

  PageParties(PartyPoints points) {
    this.points = points;
  }

  void add(Party party) {
    if (party.isPresent() && names.putIfAbsent(party.id(), party.name()) == null) {
      String around = points.within(party.id());
      if (!around.isEmpty()) {
        add(new Party(around, points.name(around)));
      }
    }
  }

  /** One list a party: code, name, code of what it is a part of, longitude, latitude. */
  void write(JsonGenerator json) {
    json.writeStartArray();
    names.forEach(
        (code, name) -> {
          json.writeStartArray();
          json.writeString(code);
          json.writeString(name);
          json.writeString(points.within(code));
          PartyPoints.Point point = points.of(code);
          if (point != null) {
            json.writeNumber(Coordinates.rounded(point.longitude(), DIGITS));
            json.writeNumber(Coordinates.rounded(point.latitude(), DIGITS));
          } else {
            json.writeNull();
            json.writeNull();
          }
          json.writeEndArray();
        });
    json.writeEndArray();
  }
}
