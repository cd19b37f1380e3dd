package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats that are variants of others. */
class VariantExportersTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @Test
  void ndjsonHasTheRecordsOfTheJsonOneALine() throws IOException {
    new NdjsonExporter().export(release, folder);
    new JsonExporter().export(release, folder);
    JsonNode records =
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("records.json")))
            .path("records");
    String text = Files.readString(folder.resolve("records.ndjson"));
    List<String> lines = text.lines().toList();
    assertThat(text).endsWith("}\n");
    assertThat(lines).hasSize(records.size());
    for (int i = 0; i < records.size(); i++) {
      assertThat(JsonMapper.shared().readTree(lines.get(i))).isEqualTo(records.get(i));
    }
  }

  @Test
  void theCsvForExcelBeginsWithTheMarkItNeeds() throws IOException {
    new ExcelCsvExporter().export(release, folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("records-excel.csv"));
    assertThat(new String(bytes, 0, 5, StandardCharsets.UTF_8)).isEqualTo("\ufeffid");
  }

  @Test
  void theCsvForExcelGuardsDatesAndCodes() throws IOException {
    new ExcelCsvExporter().export(release, folder);
    String text = Files.readString(folder.resolve("records-excel.csv")).substring(1);
    List<CSVRecord> lines = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    List<String> header = lines.get(0).toList();
    int date = header.indexOf("date");
    assertThat(lines.get(5).get(date)).isEqualTo("\t2012-11");
    assertThat(lines.get(2).get(date)).isEqualTo("1880/1943-05-01");
    assertThat(lines.get(1).get(header.indexOf("cameo_code"))).isEqualTo("\t054");
    assertThat(lines.get(1).get(header.indexOf("quote"))).startsWith("'=");
    assertThat(lines.get(2).get(header.indexOf("place_latitude"))).isEqualTo("33.88863");
  }
}
