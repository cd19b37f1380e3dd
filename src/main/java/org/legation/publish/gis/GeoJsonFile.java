package org.legation.publish.gis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Column;
import org.legation.publish.Json;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/**
 * A layer as GeoJSON by RFC 7946: one feature a line, the columns as flat properties, {@code
 * "geometry": null} where the place is unknown. The bounding box stands at the end, as it is known
 * only there.
 */
final class GeoJsonFile {
  private final JsonGenerator json;
  private final int digits;

  private GeoJsonFile(JsonGenerator json, int digits) {
    this.json = json;
    this.digits = digits;
  }

  static <R> void write(Layer<R> layer, Path folder) throws IOException {
    Path file = folder.resolve(layer.name() + ".geojson");
    try (JsonGenerator json = Json.compactGenerator(file);
        Stream<Feature<R>> features = layer.features()) {
      new GeoJsonFile(json, layer.digits()).write(layer, features);
    }
  }

  private <R> void write(Layer<R> layer, Stream<Feature<R>> features) {
    Column<R> id = layer.table().column("id");
    Envelope box = new Envelope();
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeStringProperty("name", layer.name());
    json.writeArrayPropertyStart("features");
    for (Iterator<Feature<R>> i = features.iterator(); i.hasNext(); ) {
      Feature<R> feature = i.next();
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringProperty("type", "Feature");
      json.writeStringProperty("id", id.text(feature.row()));
      json.writeName("geometry");
      writeGeometry(feature.geometry());
      json.writeObjectPropertyStart("properties");
      Json.writeFields(json, layer.table(), feature.row());
      json.writeEndObject();
      json.writeEndObject();
      if (feature.geometry() != null) {
        box.expandToInclude(feature.geometry().getEnvelopeInternal());
      }
    }
    json.writeRaw('\n');
    json.writeEndArray();
    if (!box.isNull()) {
      json.writeArrayPropertyStart("bbox");
      writeNumbers(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeGeometry(@Nullable Geometry geometry) {
    if (geometry == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("type", geometry.getGeometryType());
    json.writeName("coordinates");
    if (geometry.getDimension() == 0) {
      writePosition(geometry.getCoordinate());
    } else {
      writeParts(geometry);
    }
    json.writeEndObject();
  }

  private void writeParts(Geometry parts) {
    json.writeStartArray();
    for (int i = 0; i < parts.getNumGeometries(); i++) {
      Geometry part = parts.getGeometryN(i);
      if (part instanceof Polygon polygon) {
        writeRings(polygon);
      } else {
        writeLine((LineString) part);
      }
    }
    json.writeEndArray();
  }

  private void writeRings(Polygon polygon) {
    json.writeStartArray();
    writeLine(polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      writeLine(polygon.getInteriorRingN(i));
    }
    json.writeEndArray();
  }

  private void writeLine(LineString line) {
    json.writeStartArray();
    for (int i = 0; i < line.getNumPoints(); i++) {
      writePosition(line.getCoordinateN(i));
    }
    json.writeEndArray();
  }

  private void writePosition(Coordinate position) {
    json.writeStartArray();
    writeNumbers(position.x, position.y);
    json.writeEndArray();
  }

  private void writeNumbers(double... numbers) {
    for (double number : numbers) {
      json.writeNumber(FixedPoint.text(number, digits));
    }
  }
}
