package org.legation.publish.gis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.Columns;
import org.legation.publish.FormatContext;
import org.legation.publish.SampleRelease;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonLayersTest {
  private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d\\.\\d{7}");
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    new GeoJsonExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(MapRelease.create(), folder);
  }

  @Test
  void aLineForEachRecordBetweenTwoPlaces() throws IOException {
    JsonNode relations = read("relations");
    assertThat(ids(relations)).containsExactly("a", "b", "c", "d", "e");
    // All of one type, so that programs know what the layer is.
    assertThat(relations.path("features"))
        .allMatch(f -> f.path("geometry").path("type").asString("").equals("MultiLineString"));
    assertThat(relations.path("features"))
        .extracting(f -> f.path("geometry").path("coordinates").size())
        .containsExactly(2, 2, 1, 1, 1);
    assertThat(relations.path("features").get(0).path("properties").propertyNames())
        .containsExactlyElementsOf(Columns.RECORDS.columnNames());
    assertThat(relations.path("bbox").get(0).doubleValue()).isEqualTo(-180);
  }

  @Test
  void anAreaForEachPartyWithItsCounts() throws IOException {
    JsonNode areas = read("jurisdictions");
    assertThat(ids(areas))
        .containsExactly(
            "AM",
            "AZ-NK",
            "FJ",
            "JP",
            "US",
            "US-CA/montebello",
            "US-RI",
            "WS",
            "X-SO",
            "ZA",
            "historic/genoa");
    JsonNode artsakh = areas.path("features").get(1).path("properties");
    assertThat(artsakh.path("total").intValue()).isEqualTo(3);
    assertThat(artsakh.path("recognition").intValue()).isEqualTo(1);
    assertThat(artsakh.path("mission").intValue()).isZero();
    assertThat(artsakh.path("first_date").stringValue()).isEqualTo("2005-01-01");
    assertThat(artsakh.path("last_date").stringValue()).isEqualTo("2006-11-17");
    assertThat(artsakh.path("kind").stringValue()).isEqualTo("de_facto");
    assertThat(artsakh.path("outline").stringValue()).isEqualTo("approximate");
    assertThat(artsakh.path("disputed").booleanValue()).isTrue();
    // A record of a party with itself counts once.
    assertThat(areas.path("features").get(0).path("properties").path("total").intValue())
        .isEqualTo(2);
  }

  @Test
  void aPartyWithoutAnOutlineStaysWithoutOne() throws IOException {
    for (int i : new int[] {5, 10}) {
      JsonNode feature = read("jurisdictions").path("features").get(i);
      assertThat(feature.path("geometry").isNull()).isTrue();
      assertThat(feature.path("properties").path("outline").stringValue()).isEqualTo("none");
    }
  }

  @Test
  void anotherLibraryReadsValidAreas() throws IOException, ParseException {
    for (JsonNode feature : read("jurisdictions").path("features")) {
      if (feature.path("geometry").isNull()) {
        continue;
      }
      Geometry area = new GeoJsonReader().read(feature.path("geometry").toString());
      assertThat(area.isValid()).isTrue();
      for (int i = 0; i < area.getNumGeometries(); i++) {
        Polygon polygon = (Polygon) area.getGeometryN(i);
        assertThat(polygon.getExteriorRing().isClosed()).isTrue();
        assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).isTrue();
      }
    }
  }

  @Test
  void propertiesAreFlatAndCoordinatesShort() throws IOException {
    for (String name : new String[] {"records", "relations", "jurisdictions"}) {
      for (JsonNode feature : read(name).path("features")) {
        assertThat(feature.path("properties")).allMatch(JsonNode::isValueNode);
        assertThat(feature.path("properties").path("id")).isEqualTo(feature.path("id"));
        assertThat(feature.path("geometry").toString()).doesNotContainPattern(SEVEN_DIGITS);
      }
    }
  }

  @Test
  void withoutRecordsTheFilesAreEmptyCollections() throws IOException {
    new GeoJsonExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(SampleRelease.create().with(java.util.List.of()), folder);
    assertThat(read("relations").path("features").isEmpty()).isTrue();
    assertThat(read("jurisdictions").has("bbox")).isFalse();
  }

  private static java.util.List<String> ids(JsonNode collection) {
    return collection.path("features").valueStream().map(f -> f.path("id").stringValue()).toList();
  }

  private JsonNode read(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".geojson")));
  }
}
