package org.legation.publish.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;

/** Where parties stand on the map, and what they are parts of. */
final class PartyPoints {
  private final Gazetteer gazetteer;
  private final Map<String, Point> subdivisions;

  /** Degrees, WGS 84. */
  record Point(double longitude, double latitude) {}

  private PartyPoints(Gazetteer gazetteer, Map<String, Point> subdivisions) {
    this.gazetteer = gazetteer;
    this.subdivisions = subdivisions;
  }

  static PartyPoints of(Gazetteer gazetteer) {
    Map<String, Point> points = new HashMap<>();
    PageResources.read("subdivisions.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                points.put(
                    cells[0],
                    new Point(Double.parseDouble(cells[2]), Double.parseDouble(cells[1]))));
    return new PartyPoints(gazetteer, points);
  }

  /**
   * Where a party stands: a city where it is, a state in its capital, a part of a state in its
   * middle, a place that is not known where the area around it is. Null if nothing is known.
   */
  @Nullable Point of(String code) {
    Optional<Entry> own = gazetteer.entry(code).filter(entry -> entry.latitude() != null);
    Point place = own.or(() -> gazetteer.capital(code)).map(PartyPoints::point).orElse(null);
    if (place == null) {
      place = subdivisions.get(code);
    }
    String around = code.contains("/") ? within(code) : "";
    return place != null || around.isEmpty() ? place : of(around);
  }

  /**
   * The party of which this one is a part: the state of a region, the region or state of a city. A
   * de facto state is part of no other. Empty where there is none.
   */
  String within(String code) {
    int slash = code.lastIndexOf('/');
    if (slash > 0) {
      String parent = code.substring(0, slash);
      return gazetteer.entry(parent).isPresent() ? parent : "";
    }
    return gazetteer
        .entry(code)
        .filter(entry -> entry.kind() == Kind.SUBDIVISION)
        .map(Entry::country)
        .orElse("");
  }

  /** The English name of a party. */
  String name(String code) {
    return gazetteer.name(code);
  }

  private static @Nullable Point point(Entry entry) {
    Double longitude = entry.longitude();
    Double latitude = entry.latitude();
    return longitude == null || latitude == null ? null : new Point(longitude, latitude);
  }
}
