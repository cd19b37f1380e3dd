package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.RelationRecord;

/** Read back by another library than the one that writes. */
class CsvExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    new CsvExporter().export(release, folder);
    new FindingsCsvExporter().export(release, folder);
  }

  @Test
  void headerIsTheColumnsInOrder() throws IOException {
    assertThat(lines("records.csv").get(0).toList()).isEqualTo(Columns.RECORDS.columnNames());
    assertThat(lines("evidence.csv").get(0).toList()).isEqualTo(Columns.EVIDENCE.columnNames());
    assertThat(lines("findings.csv").get(0).toList()).isEqualTo(Columns.FINDINGS.columnNames());
  }

  @Test
  void everyCellReadsBackAsItWasButForTheApostropheBeforeFormulas() throws IOException {
    List<CSVRecord> lines = lines("records.csv");
    List<RelationRecord> records = release.records().toList();
    assertThat(lines).hasSize(records.size() + 1);
    for (int i = 0; i < records.size(); i++) {
      for (int c = 0; c < Columns.RECORDS.columns().size(); c++) {
        String text = Columns.RECORDS.columns().get(c).text(records.get(i));
        String cell = lines.get(i + 1).get(c);
        assertThat(cell).isIn(text, "'" + text);
      }
    }
  }

  @Test
  void noTextBeginsLikeAFormula() throws IOException {
    for (String file : List.of("records.csv", "evidence.csv", "findings.csv")) {
      for (CSVRecord line : lines(file)) {
        assertThat(line.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n].*"));
      }
    }
    assertThat(cell("records.csv", 1, "quote")).isEqualTo("'" + SampleRelease.FORMULA);
    assertThat(cell("records.csv", 4, "object")).startsWith("'+1 Community");
    assertThat(cell("findings.csv", 1, "message")).startsWith("'@SUM");
    assertThat(cell("findings.csv", 1, "advice")).isEqualTo("'-Look.");
  }

  @Test
  void negativeNumbersStayNumbers() throws IOException {
    RelationRecord south =
        TestRecords.at(release.records().findFirst().orElseThrow(), -33.9, -151.2);
    new CsvExporter().export(release.with(List.of(south)), folder);
    assertThat(cell("records.csv", 1, "place_latitude")).isEqualTo("-33.9");
    assertThat(cell("records.csv", 1, "place_longitude")).isEqualTo("-151.2");
  }

  @Test
  void codesKeepTheirZeros() throws IOException {
    assertThat(cell("records.csv", 1, "cameo_code")).isEqualTo("054");
  }

  @Test
  void oneLineAPieceOfEvidence() throws IOException {
    assertThat(lines("evidence.csv")).hasSize(1 + 6);
    assertThat(cell("evidence.csv", 6, "record_id")).isEqualTo("e5");
    assertThat(cell("evidence.csv", 6, "quote")).isEqualTo("'-1 is no formula.");
  }

  @Test
  void linesEndAsTheRfcSaysAndThereIsNoMark() throws IOException {
    String text = Files.readString(folder.resolve("records.csv"));
    assertThat(text).startsWith("id,type,").endsWith("\r\n");
  }

  @Test
  void noRecordsGiveAHeaderOnly() throws IOException {
    new CsvExporter().export(release.with(List.of()), folder);
    assertThat(lines("records.csv")).hasSize(1);
    assertThat(Stream.of("evidence.csv")).allSatisfy(f -> assertThat(lines(f)).hasSize(1));
  }

  private String cell(String file, int line, String column) throws IOException {
    List<CSVRecord> lines = lines(file);
    return lines.get(line).get(lines.get(0).toList().indexOf(column));
  }

  private List<CSVRecord> lines(String file) throws IOException {
    try (Reader in = Files.newBufferedReader(folder.resolve(file))) {
      return CSVFormat.RFC4180.parse(in).getRecords();
    }
  }
}
