package org.legation.publish.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.publish.Columns;
import org.legation.publish.SampleRelease;

/** Read back by DuckDB. */
class ParquetExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    new ParquetExporter().export(release, folder);
  }

  @Test
  void recordsHaveTheColumnsOfTheCsvAndTheirEvidence() throws SQLException {
    List<String> columns = new ArrayList<>(Columns.RECORDS.columnNames());
    columns.add("evidence");
    assertThat(query("SELECT column_name FROM (DESCRIBE SELECT * FROM records)"))
        .containsExactlyElementsOf(columns);
  }

  @Test
  void daysAreDatesNumbersNumbersAndEdtfText() throws SQLException {
    assertThat(
            query(
                "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT date, date_start,"
                    + " votes_for, mutual, confidence, place_latitude, cameo_code FROM records)"))
        .containsExactly(
            "date VARCHAR",
            "date_start DATE",
            "votes_for INTEGER",
            "mutual BOOLEAN",
            "confidence DOUBLE",
            "place_latitude DOUBLE",
            "cameo_code VARCHAR");
    assertThat(query("SELECT date FROM records WHERE date_start = DATE '1992-11-17'"))
        .containsExactly("1992-11-17");
    assertThat(query("SELECT votes_for + votes_against FROM records WHERE id = 'c3'"))
        .containsExactly("71");
    assertThat(query("SELECT place_latitude FROM records WHERE id = 'b2'"))
        .containsExactly("33.88863");
  }

  @Test
  void textsStandAsTheyAre() throws SQLException {
    assertThat(query("SELECT quote FROM records ORDER BY id LIMIT 4"))
        .containsExactly(
            SampleRelease.FORMULA,
            SampleRelease.SCRIPT,
            SampleRelease.EMOJI,
            SampleRelease.RIGHT_TO_LEFT);
  }

  @Test
  void whatIsNotKnownIsNull() throws SQLException {
    assertThat(
            query(
                "SELECT id FROM records WHERE date IS NULL AND counterpart_id IS NULL"
                    + " AND votes_for IS NULL"))
        .containsExactly("d4");
  }

  @Test
  void evidenceIsAListInItsRecordAndATableOfItsOwn() throws SQLException {
    String pieces = "SELECT record_id || article || quote_start || quote FROM evidence ORDER BY 1";
    assertThat(query(pieces))
        .hasSize(6)
        .containsExactlyElementsOf(
            query(
                "SELECT id || piece.article || piece.quote_start || piece.quote FROM"
                    + " (SELECT id, unnest(evidence) AS piece FROM records) ORDER BY 1"));
  }

  @Test
  void filesTellTheirLicence() throws SQLException {
    assertThat(
            query(
                "SELECT decode(value) FROM parquet_kv_metadata('"
                    + folder.resolve("records.parquet")
                    + "') WHERE decode(key) = 'license'"))
        .containsExactly("CC-BY-SA-4.0");
  }

  @Test
  void theSameRecordsGiveTheSameBytes(@TempDir Path second) throws IOException {
    new ParquetExporter().export(release, second);
    for (String file : List.of("records.parquet", "evidence.parquet")) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
      assertThat(Files.size(second.resolve(file))).isPositive();
    }
  }

  @Test
  void whatABrokenRunLeftIsReplaced() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("records.parquet"));
    Files.writeString(folder.resolve("records.parquet"), "PAR1");
    new ParquetExporter().export(release, folder);
    assertThat(folder.resolve("records.parquet")).hasBinaryContent(whole);
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (String table : List.of("records", "evidence")) {
        statement.execute(
            "CREATE VIEW %s AS SELECT * FROM '%s.parquet'".formatted(table, folder.resolve(table)));
      }
      List<String> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
      return values;
    }
  }
}
