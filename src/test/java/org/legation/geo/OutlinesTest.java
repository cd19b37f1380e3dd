package org.legation.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.gazetteer.Gazetteer;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.json.JsonMapper;

class OutlinesTest {
  private final Outlines outlines = Outlines.bundled();

  @Test
  void everyOutlineIsValidAndTurnsAsGeoJsonAsks() throws IOException {
    List<String> codes = codes();
    assertThat(codes).hasSizeGreaterThan(4_000);
    for (String code : codes) {
      MultiPolygon area = outlines.of(code).orElseThrow().area();
      IsValidOp check = new IsValidOp(area);
      assertThat(check.isValid()).as("%s: %s", code, check.getValidationError()).isTrue();
      assertThat(new Envelope(-180, 180, -90, 90).contains(area.getEnvelopeInternal())).isTrue();
      for (int i = 0; i < area.getNumGeometries(); i++) {
        Polygon polygon = (Polygon) area.getGeometryN(i);
        assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).isTrue();
        for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
          assertThat(Orientation.isCCW(polygon.getInteriorRingN(j).getCoordinates())).isFalse();
        }
      }
    }
  }

  /** No polygon but Antarctica's may be wider than the widest country, Russia west of 180. */
  @Test
  void nothingIsDrawnAcrossTheAntimeridian() throws IOException {
    for (String code : codes()) {
      MultiPolygon area = outlines.of(code).orElseThrow().area();
      for (int i = 0; i < area.getNumGeometries() && !code.equals("AQ"); i++) {
        assertThat(area.getGeometryN(i).getEnvelopeInternal().getWidth()).as(code).isLessThan(170);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GE-AB", "X-SO", "AZ-NK", "MD-PMR", "CY-TRNC", "SO-SOM", "XK", "UA-DPR", "UA-LPR"})
  void deFactoStatesHaveOutlinesThatHoldTheirCapitals(String code) {
    Coordinate capital =
        Gazetteer.bundled()
            .capital(code)
            .map(c -> new Coordinate(or(c.longitude()), or(c.latitude())))
            .orElseThrow();
    assertThat(
            outlines
                .of(code)
                .orElseThrow()
                .area()
                .covers(new GeometryFactory().createPoint(capital)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AZ-NK, 46.93, 39.99, true", // Aghdam
    "AZ-NK, 46.82, 40.21, true", // Martakert
    "AZ-NK, 46.93, 40.34, false", // Tartar
    "X-SO, 44.48, 42.13, true", // Akhalgori
    "X-SO, 44.11, 41.98, false", // Gori
    "MD-PMR, 29.64, 46.84, true", // Tiraspol
    "MD-PMR, 28.86, 47.01, false", // Chisinau
    "GB-SCT, -3.19, 55.95, true",
    "ES-PV, -2.67, 42.85, true",
    "ES-NC, -1.64, 42.81, true",
    "US-RI, -71.41, 41.82, true",
    "FR-BRE, -1.68, 48.11, true",
  })
  void areasHoldWhatTheyShould(String code, double longitude, double latitude, boolean within) {
    assertThat(
            outlines
                .of(code)
                .orElseThrow()
                .area()
                .covers(new GeometryFactory().createPoint(new Coordinate(longitude, latitude))))
        .isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "EU", "SUHH", "historic/texas", "US-CA/montebello", "../states", "org/nato"})
  void whatHasNoAreaHasNoOutline(String code) {
    assertThat(outlines.of(code)).isEmpty();
  }

  @Test
  void everyStateOfIsoHasAnOutline() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("gazetteer/data/iso-3166-1.tsv"))) {
      assertThat(
              lines.filter(line -> line.matches("[A-Z]{2}\t.*")).map(line -> line.substring(0, 2)))
          .hasSizeGreaterThan(240)
          .allMatch(code -> outlines.of(code).isPresent());
    }
  }

  @Test
  void disputedAreasSayWhoseViewTheyAre() {
    Views views = Views.bundled();
    assertThat(views.disputed("AZ-NK")).isTrue();
    assertThat(views.disputed("AM")).isFalse();
    assertThat(views.note(outlines.of("AZ-NK").orElseThrow())).contains("1994 to 2020");
    assertThat(views.note(outlines.of("AM").orElseThrow())).contains("Natural Earth");
  }

  private static double or(@org.jspecify.annotations.Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  private static List<String> codes() throws IOException {
    List<String> codes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("outlines/data"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        JsonMapper.shared()
            .readTree(file.toFile())
            .path("features")
            .forEach(feature -> codes.add(feature.path("id").stringValue()));
      }
    }
    return codes;
  }
}
