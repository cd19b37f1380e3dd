package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.gazetteer.Gazetteer;

class ReleaseFormatsTest {
  private static final ReleaseFormats FORMATS = new ReleaseFormats(Gazetteer.bundled());

  @TempDir Path folder;

  @Test
  void aFormatIsKnownByTheNameThatItsExporterHas() {
    assertThat(FORMATS.exporters(ReleaseFormats.known()).stream().flatMap(List::stream))
        .extracting(Exporter::format)
        .contains(ReleaseFormats.known().toArray(String[]::new));
  }

  @Test
  void theManifestComesLast() {
    List<List<Exporter>> rounds = FORMATS.exporters(List.of("json", "csv"));
    assertThat(rounds.stream().flatMap(List::stream))
        .extracting(Exporter::format)
        .startsWith("csv", "json")
        .contains("findings", "texts", "attribution", "schema")
        .endsWith("manifest");
  }

  @Test
  void theChangesComeAfterTheRecordsAndBeforeTheManifest() throws IOException {
    Path first = folder.resolve("first");
    write(first, folder.resolve("nothing"));
    Path second = folder.resolve("second");
    write(second, first);
    assertThat(second.resolve("CHANGES.md")).hasSameTextualContentAs(first.resolve("CHANGES.md"));
    assertThat(new ReleaseVerifier().verify(second)).isEmpty();
  }

  private static void write(Path target, Path replaced) throws IOException {
    Files.createDirectories(target);
    for (List<Exporter> round : FORMATS.exportersReplacing(replaced, List.of("json"))) {
      for (Exporter exporter : round) {
        exporter.export(SampleRelease.create(), target);
      }
    }
  }

  @Test
  void anUnknownFormatGetsTheKnownOnes() {
    assertThatThrownBy(() -> FORMATS.exporters(List.of("csv", "pdf")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("unknown format pdf; known are csv, xlsx, json, geojson");
  }

  @Test
  void everyFileIsTheSameAtEveryRun() throws Exception {
    SampleRelease.create().writeTo(folder.resolve("one"), ReleaseFormats.known());
    // Zip files count time in steps of two seconds.
    Thread.sleep(2_100);
    SampleRelease.create().writeTo(folder.resolve("two"), ReleaseFormats.known());
    assertThat(Manifest.filesIn(folder.resolve("one")))
        .contains("records.xlsx", "texts/untitled-notes.txt");
    for (String file : Manifest.filesIn(folder.resolve("one"))) {
      assertThat(folder.resolve("two").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void attributionNamesTitleAddressRevisionLicenceAndChange() throws IOException {
    new AttributionExporter().export(SampleRelease.create(), folder);
    assertThat(folder.resolve("ATTRIBUTION.md"))
        .content()
        .contains("modified: extracted and normalised")
        .contains("https://creativecommons.org/licenses/by-sa/4.0/")
        .contains("https://en.wikipedia.org/w/index.php?oldid=123456")
        .contains("\\<b\\>")
        .contains("- Untitled notes, licence not told");
  }
}
