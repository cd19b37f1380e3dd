package org.legation.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One GeoJSON file of outlines, as {@code outlines/build} writes it: a feature a line, which begins
 * with its id. A line is parsed when its code is asked for.
 */
final class OutlineFile {
  private static final String START = "{\"type\":\"Feature\",\"id\":\"";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Map<String, String> lines;

  private OutlineFile(Map<String, String> lines) {
    this.lines = lines;
  }

  /** Reads a resource; one that is not there has no outlines. */
  static OutlineFile read(String resource) {
    Map<String, String> lines = new HashMap<>();
    try (InputStream in = OutlineFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        return new OutlineFile(lines);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(START)) {
          lines.put(line.substring(START.length(), line.indexOf('"', START.length())), line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new OutlineFile(lines);
  }

  Optional<Outline> outline(String code) {
    String line = lines.get(code);
    return line == null ? Optional.empty() : Optional.of(parse(code, line));
  }

  private static Outline parse(String code, String line) {
    // All lines but the last end in a comma.
    String feature = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    JsonNode node = JSON.readTree(feature);
    JsonNode coordinates = node.path("geometry").path("coordinates");
    Polygon[] polygons = new Polygon[coordinates.size()];
    for (int i = 0; i < polygons.length; i++) {
      polygons[i] = polygon(coordinates.get(i));
    }
    return new Outline(
        code,
        Outline.Origin.ofCode(node.path("properties").path("outline").stringValue()),
        GEOMETRIES.createMultiPolygon(polygons));
  }

  private static Polygon polygon(JsonNode rings) {
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1));
    }
    return GEOMETRIES.createPolygon(ring(rings.get(0)), holes);
  }

  private static LinearRing ring(JsonNode points) {
    Coordinate[] coordinates = new Coordinate[points.size()];
    for (int i = 0; i < coordinates.length; i++) {
      JsonNode point = points.get(i);
      coordinates[i] = new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue());
    }
    return GEOMETRIES.createLinearRing(coordinates);
  }
}
