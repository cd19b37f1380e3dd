package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @Test
  void isValidByItsSchema() throws IOException {
    new SchemaExporter().export(release, folder);
    assertThat(schema().validate(text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaIsItselfValid() throws IOException {
    new SchemaExporter().export(release, folder);
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    String schema = Files.readString(folder.resolve("schema/records.schema.json"));
    assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRejectsWhatTheContractForbids() throws IOException {
    new SchemaExporter().export(release, folder);
    String json = text();
    for (List<String> change :
        List.of(
            List.of("\"status\": \"denied\"", "\"status\": \"maybe\""),
            List.of("\"date\": \"2012-11\"", "\"date\": \"November 2012\""),
            List.of("\"votes_for\": 70", "\"votes_for\": \"70\""),
            List.of("\"subtype\": \"\"", "\"subtype\": null"),
            List.of("\"rule\":", "\"ruler\":"))) {
      assertThat(json).contains(change.get(0));
      String changed = json.replace(change.get(0), change.get(1));
      assertThat(schema().validate(changed, InputFormat.JSON)).as(change.get(1)).isNotEmpty();
    }
  }

  @Test
  void unknownTextsAreEmptyAndUnknownNumbersAndDaysNull() throws IOException {
    JsonNode record = json().path("records").get(3);
    assertThat(record.path("date").stringValue()).isEmpty();
    assertThat(record.path("counterpart_id").stringValue()).isEmpty();
    assertThat(record.path("votes_for").isNull()).isTrue();
    assertThat(record.path("date_start").isNull()).isTrue();
  }

  @Test
  void textsStayAsTheyAre() throws IOException {
    JsonNode records = json().path("records");
    assertThat(records.get(0).path("quote").stringValue()).isEqualTo(SampleRelease.FORMULA);
    assertThat(records.get(1).path("quote").stringValue()).isEqualTo(SampleRelease.SCRIPT);
    assertThat(records.get(2).path("quote").stringValue()).isEqualTo(SampleRelease.EMOJI);
    assertThat(records.get(3).path("quote").stringValue()).isEqualTo(SampleRelease.RIGHT_TO_LEFT);
  }

  @Test
  void aRecordHasTheFirstPieceOfItsEvidenceAndAllOfThem() throws IOException {
    JsonNode record = json().path("records").get(4);
    assertThat(record.path("evidence_count").intValue()).isEqualTo(2);
    assertThat(record.path("evidence")).hasSize(2);
    for (String key : List.of("article", "quote", "quote_start", "quote_end", "rule", "section")) {
      assertThat(record.path("evidence").get(0).path(key)).isEqualTo(record.path(key));
    }
    assertThat(record.path("evidence").get(1).path("article").stringValue())
        .isEqualTo("Untitled notes");
  }

  @Test
  void theDatasetNamesItsSources() throws IOException {
    JsonNode dataset = json().path("dataset");
    assertThat(dataset.path("license").stringValue()).isEqualTo("CC-BY-SA-4.0");
    assertThat(dataset.path("sources").get(0).path("permanent_url").stringValue())
        .isEqualTo("https://en.wikipedia.org/w/index.php?oldid=123456");
  }

  @Test
  void oneFieldALineSoThatChangesAreSmall() throws IOException {
    assertThat(text()).contains("\n      \"id\": \"a1\",\n").doesNotContain("\r").endsWith("}\n");
  }

  private Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(folder.resolve("schema/records.schema.json")));
  }

  private JsonNode json() throws IOException {
    return JsonMapper.shared().readTree(text());
  }

  private String text() throws IOException {
    new JsonExporter().export(release, folder);
    return Files.readString(folder.resolve("records.json"));
  }
}
