package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvwExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @Test
  void describesEveryCsvFileByItsHeader() throws IOException {
    JsonNode tables = export(List.of("csv", "csvw")).path("tables");
    assertThat(tables.valueStream().map(table -> table.path("url").stringValue()))
        .containsExactly("records.csv", "evidence.csv", "findings.csv");
    for (JsonNode table : tables) {
      JsonNode columns = table.path("tableSchema").path("columns");
      try (CSVParser csv = csv(table)) {
        assertThat(columns.valueStream().map(column -> column.path("titles").stringValue()))
            .containsExactlyElementsOf(csv.getHeaderNames());
      }
    }
  }

  @Test
  void everyValueIsOfTheTypeThatItsColumnTells() throws IOException {
    for (JsonNode table : export(List.of("csv", "csvw")).path("tables")) {
      try (CSVParser csv = csv(table)) {
        for (CSVRecord row : csv) {
          for (JsonNode column : table.path("tableSchema").path("columns")) {
            assertThat(row.get(column.path("name").stringValue()))
                .as("%s of %s", column.path("name"), table.path("url"))
                .matches(allowed(column));
          }
        }
      }
    }
  }

  @Test
  void evidenceAndFindingsReferToRecords() throws IOException {
    JsonNode tables = export(List.of("csv", "csvw")).path("tables");
    for (int i : new int[] {1, 2}) {
      JsonNode key = tables.get(i).path("tableSchema").path("foreignKeys").get(0);
      assertThat(key.path("reference").path("resource").stringValue()).isEqualTo("records.csv");
    }
  }

  @Test
  void withoutRecordsNothingRefersToThem() throws IOException {
    assertThat(export(List.of("csvw")).toString())
        .contains("findings.csv")
        .doesNotContain("foreignKeys");
  }

  /** What the standard makes of the types that are used here. */
  private static Pattern allowed(JsonNode column) {
    JsonNode type = column.path("datatype");
    String values =
        switch (type.path("base").stringValue()) {
          case "integer" -> "-?\\d+";
          case "decimal" -> "-?\\d+(\\.\\d+)?";
          case "date" -> "\\d{4}-\\d\\d-\\d\\d";
          case "boolean" -> type.path("format").stringValue();
          case "anyURI" -> "https?://\\S+";
          case "string" -> type.path("format").asString("[\\s\\S]*");
          default -> throw new AssertionError("no type of CSVW: " + type);
        };
    boolean required = column.path("required").asBoolean(false);
    return Pattern.compile(required ? values : "(" + values + ")?");
  }

  private CSVParser csv(JsonNode table) throws IOException {
    Reader text = Files.newBufferedReader(folder.resolve(table.path("url").stringValue()));
    return CSVParser.parse(
        text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }

  private JsonNode export(List<String> formats) throws IOException {
    release.writeTo(folder, formats);
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("csv-metadata.json")));
  }
}
