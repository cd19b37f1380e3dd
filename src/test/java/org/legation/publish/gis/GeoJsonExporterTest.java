package org.legation.publish.gis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.Columns;
import org.legation.publish.FormatContext;
import org.legation.publish.SampleRelease;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;
  private String text = "";

  @BeforeEach
  void export() throws IOException {
    new GeoJsonExporter().exporter(new FormatContext(Gazetteer::bundled)).export(release, folder);
    text = Files.readString(folder.resolve("records.geojson"));
  }

  @Test
  void anotherLibraryReadsThePoints() throws ParseException {
    JsonNode first = features().get(0);
    Geometry point = new GeoJsonReader().read(first.path("geometry").toString());
    assertThat(point.getGeometryType()).isEqualTo("Point");
    assertThat(point.getCoordinate().x).isEqualTo(46.7515);
    assertThat(point.getCoordinate().y).isEqualTo(39.8177);
  }

  @Test
  void coordinatesHaveSixDigitsAtMost() {
    assertThat(features().get(1).path("geometry").toString()).contains("[35.495481,33.88863]");
  }

  @Test
  void aRecordWithoutAPointKeepsTheKey() {
    JsonNode feature = features().get(2);
    assertThat(feature.has("geometry")).isTrue();
    assertThat(feature.path("geometry").isNull()).isTrue();
    assertThat(feature.path("properties").path("geometry_basis").stringValue()).isEmpty();
  }

  @Test
  void propertiesAreFlatAndHoldTheIdAgain() {
    for (JsonNode feature : features()) {
      assertThat(feature.path("id").isString()).isTrue();
      assertThat(feature.path("properties").path("id")).isEqualTo(feature.path("id"));
      assertThat(feature.path("properties")).allMatch(JsonNode::isValueNode);
      assertThat(feature.path("properties").propertyNames())
          .containsExactlyElementsOf(Columns.RECORDS.columnNames());
    }
  }

  @Test
  void theBoxHoldsAllPoints() {
    assertThat(JsonMapper.shared().readTree(text).path("bbox").toString())
        .isEqualTo("[35.495481,33.88863,46.7515,39.8177]");
  }

  @Test
  void withoutPointsThereIsNoBox() throws IOException {
    new GeoJsonExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(release.with(release.records().skip(2).toList()), folder);
    assertThat(Files.readString(folder.resolve("records.geojson"))).doesNotContain("bbox");
  }

  private JsonNode features() {
    return JsonMapper.shared().readTree(text).path("features");
  }
}
