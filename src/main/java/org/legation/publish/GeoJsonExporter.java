package org.legation.publish;

import static org.legation.publish.Values.decimal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.model.RelationRecord;
import tools.jackson.core.JsonGenerator;

/**
 * {@code records.geojson} by RFC 7946: every record a feature with its columns as flat properties,
 * one feature a line. A record without a known point has {@code "geometry": null}. The bounding box
 * stands at the end, as it is known only there.
 */
public final class GeoJsonExporter implements Exporter {
  @Override
  public String format() {
    return "geojson";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (JsonGenerator json = Json.compactGenerator(folder.resolve("records.geojson"));
        Stream<RelationRecord> records = content.records()) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeStringProperty("name", "records");
      json.writeArrayPropertyStart("features");
      Box box = null;
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        RelationRecord record = i.next();
        Point point = Point.of(record);
        json.writeRaw('\n');
        writeFeature(json, record, point);
        if (point != null) {
          box = Box.around(box, point);
        }
      }
      json.writeRaw('\n');
      json.writeEndArray();
      if (box != null) {
        writeBox(json, box);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeFeature(
      JsonGenerator json, RelationRecord record, @Nullable Point point) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", record.id());
    if (point == null) {
      json.writeNullProperty("geometry");
    } else {
      json.writeObjectPropertyStart("geometry");
      json.writeStringProperty("type", "Point");
      json.writeArrayPropertyStart("coordinates");
      json.writeNumber(point.longitude());
      json.writeNumber(point.latitude());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeObjectPropertyStart("properties");
    Json.writeFields(json, Columns.RECORDS, record);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeBox(JsonGenerator json, Box box) {
    json.writeArrayPropertyStart("bbox");
    json.writeNumber(box.west());
    json.writeNumber(box.south());
    json.writeNumber(box.east());
    json.writeNumber(box.north());
    json.writeEndArray();
  }

  private record Point(BigDecimal longitude, BigDecimal latitude) {
    static @Nullable Point of(RelationRecord record) {
      BigDecimal longitude = decimal(record.longitude(), Columns.COORDINATE_DIGITS);
      BigDecimal latitude = decimal(record.latitude(), Columns.COORDINATE_DIGITS);
      return longitude == null || latitude == null ? null : new Point(longitude, latitude);
    }
  }

  private record Box(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
    static Box around(@Nullable Box box, Point point) {
      if (box == null) {
        return new Box(point.longitude(), point.latitude(), point.longitude(), point.latitude());
      }
      return new Box(
          box.west().min(point.longitude()),
          box.south().min(point.latitude()),
          box.east().max(point.longitude()),
          box.north().max(point.latitude()));
    }
  }
}
