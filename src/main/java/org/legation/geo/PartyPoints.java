package org.legation.geo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.locationtech.jts.geom.Coordinate;

/**
 * The point that stands for a party: the capital of a state, a city itself, else a point well
 * within the outline. Instances may be shared between threads.
 */
public final class PartyPoints {
  private final Gazetteer gazetteer;
  private final Outlines outlines;
  private final Map<String, Optional<Coordinate>> known = new ConcurrentHashMap<>();

  public PartyPoints(Gazetteer gazetteer, Outlines outlines) {
    this.gazetteer = gazetteer;
    this.outlines = outlines;
  }

  /** Longitude and latitude in degrees; empty for a party without a known place. */
  public Optional<Coordinate> of(String code) {
    return code.isEmpty() ? Optional.empty() : known.computeIfAbsent(code, this::find);
  }

  private Optional<Coordinate> find(String code) {
    return gazetteer
        .capital(code)
        .flatMap(PartyPoints::point)
        .or(() -> gazetteer.entry(code).flatMap(PartyPoints::point))
        .or(
            () ->
                outlines
                    .of(code)
                    .map(outline -> outline.area().getInteriorPoint().getCoordinate()));
  }

  private static Optional<Coordinate> point(Entry entry) {
    Double longitude = entry.longitude();
    Double latitude = entry.latitude();
    return longitude == null || latitude == null
        ? Optional.empty()
        : Optional.of(new Coordinate(longitude, latitude));
  }
}
