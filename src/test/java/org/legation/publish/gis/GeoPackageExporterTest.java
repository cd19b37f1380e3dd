package org.legation.publish.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.bench.GeneratedRelease;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.FormatContext;
import org.legation.publish.SampleRelease;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

class GeoPackageExporterTest {
  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    new GeoPackageExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(MapRelease.create(), folder);
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("records.gpkg");
    }
  }

  @Test
  void theHeaderSaysGeoPackage() throws IOException {
    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("records.gpkg")));
    assertThat(new String(header.array(), 68, 4, StandardCharsets.US_ASCII)).isEqualTo("GPKG");
    assertThat(header.getInt(60)).isEqualTo(10300);
  }

  @Test
  void theDatabaseIsSoundAndEveryLayerIsThere() throws SQLException {
    assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(query("PRAGMA foreign_key_check")).isEmpty();
    assertThat(
            query("SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY 1"))
        .containsExactly("jurisdictions", "records", "relations");
    assertThat(query("SELECT count(*) FROM records")).containsExactly("8");
    assertThat(query("SELECT count(*) FROM relations")).containsExactly("5");
    assertThat(query("SELECT count(*) FROM jurisdictions")).containsExactly("11");
  }

  @Test
  void anotherLibraryReadsTheGeometries() throws SQLException, ParseException {
    for (String layer : List.of("records", "relations", "jurisdictions")) {
      List<Geometry> geometries = geometries(layer);
      assertThat(geometries).isNotEmpty().allMatch(Geometry::isValid);
      assertThat(query("SELECT count(*) FROM rtree_" + layer + "_geom"))
          .containsExactly(String.valueOf(geometries.size()));
      assertThat(
              query(
                  "SELECT geometry_type_name FROM gpkg_geometry_columns WHERE table_name = '"
                      + layer
                      + "'"))
          .containsExactly(geometries.get(0).getGeometryType().toUpperCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void theIndexFindsWhatLiesInABox() throws SQLException {
    assertThat(
            query(
                "SELECT id FROM jurisdictions WHERE fid IN (SELECT id FROM"
                    + " rtree_jurisdictions_geom WHERE minx < 47 AND maxx > 46.5 AND miny < 40 AND"
                    + " maxy > 39.5) ORDER BY id"))
        .contains("AZ-NK")
        .doesNotContain("JP", "ZA");
  }

  @Test
  void everyLayerHasAStyleThatIsItsDefault() throws SQLException {
    assertThat(
            query(
                "SELECT f_table_name FROM layer_styles WHERE useAsDefault AND styleQML LIKE '%renderer-v2%' ORDER BY 1"))
        .containsExactly("jurisdictions", "records", "relations");
  }

  @Test
  void manyLinesAreDrawnSoFaintThatTheLandBelowIsSeen() throws IOException, SQLException {
    String styled =
        "SELECT 1 FROM layer_styles WHERE f_table_name = 'relations' AND styleQML LIKE ";
    assertThat(query(styled + "'%alpha=\"0.8\"%value=\"0.4\"%'")).hasSize(1);

    new GeoPackageExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(new GeneratedRelease(1, 2_000), folder);

    assertThat(query(styled + "'%alpha=\"0.1%value=\"0.2%'")).hasSize(1);
    assertThat(query(styled + "'%{%'")).isEmpty();
  }

  @Test
  void theDayOfChangeIsTheSameAtEveryRunThoughTheDefaultIsThatOfTheStandard() throws SQLException {
    assertThat(query("SELECT DISTINCT last_change FROM gpkg_contents"))
        .containsExactly("2000-01-01T00:00:00.000Z");
    assertThat(
            query(
                "SELECT dflt_value FROM pragma_table_info('gpkg_contents')"
                    + " WHERE name = 'last_change'"))
        .containsExactly("strftime('%Y-%m-%dT%H:%M:%fZ','now')");
  }

  @Test
  void aReleaseWithoutRecordsHasEmptyLayers() throws IOException, SQLException {
    new GeoPackageExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(SampleRelease.create().with(List.of()), folder);
    assertThat(query("SELECT count(*) FROM records")).containsExactly("0");
    assertThat(query("SELECT min_x FROM gpkg_contents WHERE table_name = 'records'"))
        .containsExactly("null");
  }

  @Test
  void gdalReadsEachFileWithoutAWarning() throws IOException, InterruptedException {
    new GeoJsonExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(MapRelease.create(), folder);
    for (String file :
        List.of("records.gpkg", "records.geojson", "relations.geojson", "jurisdictions.geojson")) {
      String output = ogrinfo(folder.resolve(file));
      assertThat(output)
          .contains("WGS 84")
          .doesNotContainIgnoringCase("warning", "error", "unknown (any)");
      if (file.endsWith("gpkg")) {
        assertThat(output)
            .contains("Geometry: Point", "Geometry: Multi Line String", "Geometry: Multi Polygon")
            .contains("votes_for: Integer (0.0)", "mutual: Integer(Boolean) (0.0)")
            .contains("date_start: Date", "confidence: Real", "date: String");
      }
    }
  }

  @Test
  void theValidatorOfGdalHasNothingToRemark() throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(Path.of("/usr/lib/python3/dist-packages/osgeo_utils/samples")),
        "GDAL's tools in Python are not installed");
    String file = folder.resolve("records.gpkg").toString();
    assertThat(output("/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", file))
        .isEmpty();
  }

  private static String ogrinfo(Path file) throws IOException, InterruptedException {
    return output("ogrinfo", "-so", "-al", file.toString());
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed: " + e.getMessage());
      throw e;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private List<Geometry> geometries(String layer) throws SQLException, ParseException {
    List<Geometry> geometries = new ArrayList<>();
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT geom FROM " + layer + " WHERE geom NOT NULL")) {
      while (rows.next()) {
        byte[] blob = rows.getBytes(1);
        assertThat(ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN).getInt(4)).isEqualTo(4326);
        int header = (blob[3] & 0b1110) == 0 ? 8 : 8 + 32;
        geometries.add(new WKBReader().read(Arrays.copyOfRange(blob, header, blob.length)));
      }
    }
    return geometries;
  }

  private List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
    }
    return values;
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("records.gpkg"));
  }
}
