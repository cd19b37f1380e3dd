package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.minidev.json.parser.JSONParser;
import net.minidev.json.parser.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of a release as another library reads it than the one that writes. */
class JsonReadBackTest {
  private static final List<String> IDS = List.of("a1", "b2", "c3", "d4", "e5");

  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    release.writeTo(folder, List.of("csv", "json", "ndjson"));
  }

  @Test
  void recordsJsonHasTheValuesOfTheRecords() throws Exception {
    DocumentContext json = read("records.json");
    assertThat(json.<List<String>>read("$.records[*].id")).isEqualTo(IDS);
    assertThat(json.<List<String>>read("$.records[*].quote"))
        .isEqualTo(release.records().map(record -> record.quoted().quote()).toList());
    assertThat(json.<String>read("$.records[0].cameo_code")).isEqualTo("054");
    assertThat(json.<Integer>read("$.records[2].votes_for")).isEqualTo(70);
    assertThat(json.<@Nullable Object>read("$.records[0].votes_for")).isNull();
    assertThat(json.<Number>read("$.records[1].place_latitude").doubleValue()).isEqualTo(33.88863);
    assertThat(json.<Boolean>read("$.records[0].mutual")).isFalse();
    assertThat(json.<List<String>>read("$.records[4].evidence[*].quote"))
        .containsExactly(SampleRelease.FORMULA, "-1 is no formula.");
    assertThat(json.<List<String>>read("$.findings[*].severity"))
        .containsExactly("warning", "note");
    assertThat(json.<String>read("$.dataset.title")).isEqualTo("Sample & <test>");
  }

  @Test
  void eachLineOfTheNdjsonIsARecordOfTheJson() throws Exception {
    List<Map<String, Object>> records = read("records.json").read("$.records");
    List<String> lines = Files.readAllLines(folder.resolve("records.ndjson"));
    assertThat(lines).hasSameSizeAs(records);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(parse(lines.get(i))).isEqualTo(records.get(i));
    }
  }

  @Test
  void theDataPackageNamesFilesThatAreThere() throws Exception {
    DocumentContext json = read("datapackage.json");
    List<String> files = json.read("$.resources[*].path");
    assertThat(files).contains("records.csv", "evidence.csv", "findings.csv");
    assertThat(files).allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    assertThat(json.<List<String>>read("$.resources[?(@.name=='records')].schema.fields[*].name"))
        .isEqualTo(Columns.RECORDS.columnNames());
  }

  private DocumentContext read(String file) throws IOException, ParseException {
    return JsonPath.parse(parse(Files.readString(folder.resolve(file))));
  }

  /** Takes what the standard allows, and nothing else. */
  private static Object parse(String json) throws ParseException {
    return Objects.requireNonNull(new JSONParser(JSONParser.MODE_RFC4627).parse(json));
  }
}
