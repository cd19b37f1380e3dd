package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;

class ReleaseVerifierTest {
  private final SampleRelease release = SampleRelease.create();
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    release.writeTo(folder, SampleRelease.everyFormat());
  }

  @Test
  void aReleaseOfAllFormatsIsSound() throws IOException {
    assertThat(problems()).isEmpty();
  }

  @Test
  void aChangedByteIsNamed() throws IOException {
    replace("records.csv", "Armenia", "Albania");
    assertThat(problems())
        .containsExactly("records.csv has changed: its SHA-256 differs from manifest.json");
  }

  @Test
  void missingAndExtraFilesAreNamed() throws IOException {
    Files.move(folder.resolve("findings.csv"), folder.resolve("extra.csv"));
    assertThat(problems())
        .containsExactly("findings.csv is missing", "extra.csv is not listed in manifest.json");
  }

  @Test
  void aPathOutOfTheFolderIsNotFollowed() throws IOException {
    replace("manifest.json", "\"findings.csv\"", "\"../../etc/passwd\"");
    assertThat(problems())
        .contains("../../etc/passwd is missing", "findings.csv is not listed in manifest.json");
  }

  @Test
  void aValueThatTheSchemaForbidsIsNamedWithItsRecord() throws IOException {
    replace("records.json", "\"status\": \"denied\"", "\"status\": \"untold\"");
    assertThat(problems())
        .anyMatch(p -> p.startsWith("records.json, record e5: /status: "))
        .anyMatch(p -> p.equals("manifest.json counts 1 for by_status.denied; records.json has 0"));
  }

  @Test
  void aQuoteThatDoesNotStandInTheTextIsNamed() throws IOException {
    RelationRecord first = release.records().findFirst().orElseThrow();
    Evidence quote = first.quoted();
    Evidence moved =
        new Evidence(
            quote.article(),
            quote.url(),
            quote.revision(),
            quote.section(),
            quote.quote(),
            quote.quoteStart() + 1,
            quote.quoteEnd() + 1,
            quote.rule(),
            quote.date());
    rewrite(List.of(TestRecords.quoting(first, List.of(moved))));
    assertThat(problems()).isNotEmpty().allMatch(p -> p.startsWith("record a1: the quote is not"));
  }

  @Test
  void recordsOutOfOrderAreNamed() throws IOException {
    List<RelationRecord> records = release.records().toList();
    rewrite(List.of(records.get(1), records.get(0), records.get(0)));
    assertThat(problems()).hasSize(2).allMatch(p -> p.contains("not sorted by id"));
  }

  @Test
  void jsonThatIsCutOffIsNamed() throws IOException {
    Path json = folder.resolve("records.json");
    String text = Files.readString(json);
    Files.writeString(json, text.substring(0, text.length() / 2));
    assertThat(problems())
        .anyMatch(
            p ->
                p.matches(
                    "records.json is not JSON, see line \\d+, column \\d+; copy or make the release"
                        + " anew"));
  }

  @Test
  void aSchemaThatIsNoJsonIsNamedAndNotTheRecords() throws IOException {
    Files.writeString(folder.resolve("schema/records.schema.json"), "{");
    assertThat(problems())
        .anyMatch(
            p -> p.startsWith("schema/records.schema.json is not JSON, see line 1, column 2;"))
        .noneMatch(p -> p.startsWith("records.json"));
  }

  @Test
  void aFolderThatIsNoReleaseIsNamed() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(new ReleaseVerifier().verify(empty)).singleElement().asString().contains("missing");
    Files.writeString(empty.resolve("manifest.json"), "{\"name\": \"npm\"}");
    assertThat(new ReleaseVerifier().verify(empty))
        .singleElement()
        .asString()
        .contains("is not the manifest of a release");
  }

  private void rewrite(List<RelationRecord> records) throws IOException {
    release.with(records).writeTo(folder, SampleRelease.everyFormat());
  }

  private List<String> problems() throws IOException {
    return new ReleaseVerifier().verify(folder);
  }

  private void replace(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }
}
