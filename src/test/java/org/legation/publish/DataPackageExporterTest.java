package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageExporterTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @Test
  void isValidByTheProfileOfTheStandard() throws IOException {
    String descriptor = export(SampleRelease.everyFormat()).toString();
    try (InputStream profile =
        getClass().getResourceAsStream("/frictionless/datapackage-2.0.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(Objects.requireNonNull(profile))
                  .validate(descriptor, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void everyResourceIsThereWithItsSizeAndEveryTableHasItsColumns() throws IOException {
    for (JsonNode resource : export(SampleRelease.everyFormat()).path("resources")) {
      Path file = folder.resolve(resource.path("path").stringValue());
      assertThat(Files.size(file)).isEqualTo(resource.path("bytes").longValue());
      if (resource.has("schema")) {
        String header = Files.readString(file).lines().findFirst().orElseThrow();
        assertThat(resource.path("schema").path("fields").valueStream())
            .extracting(field -> field.path("name").stringValue())
            .containsExactly(header.split(","));
      }
    }
  }

  @Test
  void evidenceAndFindingsPointToRecords() throws IOException {
    JsonNode resources = export(List.of("csv")).path("resources");
    assertThat(resources.valueStream().map(r -> r.path("name").stringValue()))
        .containsExactly("evidence", "findings", "records");
    for (int i : new int[] {0, 1}) {
      JsonNode key = resources.get(i).path("schema").path("foreignKeys").get(0);
      assertThat(key.path("reference").path("resource").stringValue()).isEqualTo("records");
    }
  }

  @Test
  void withoutRecordsNothingPointsToThem() throws IOException {
    assertThat(export(List.of()).toString()).contains("findings.csv").doesNotContain("foreignKeys");
  }

  @Test
  void namesLicenceAndSources() throws IOException {
    JsonNode descriptor = export(List.of());
    assertThat(descriptor.path("licenses").get(0).path("name").stringValue())
        .isEqualTo("CC-BY-SA-4.0");
    assertThat(descriptor.path("sources").get(0).path("path").stringValue())
        .isEqualTo("https://en.wikipedia.org/w/index.php?oldid=123456");
  }

  private JsonNode export(List<String> formats) throws IOException {
    release.writeTo(folder, formats);
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
  }
}
