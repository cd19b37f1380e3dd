package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.RelationRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseFormatsTest {
  private static final ReleaseFormats FORMATS = new ReleaseFormats(Gazetteer::bundled);

  @TempDir Path folder;

  @Test
  void everyFormatThatThereIsStandsInTheList() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("ReleaseFormatsTest"))
            .importPackages("org.legation.publish");
    assertThat(
            classes.stream()
                .filter(type -> type.isAssignableTo(ReleaseFormat.class) && !type.isInterface()))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(
            ReleaseFormats.bundled(Gazetteer::bundled).stream()
                .map(format -> format.getClass().getSimpleName())
                .toList());
  }

  @Test
  void whatAFormatDeclaresIsWhatItWrites() throws IOException {
    for (ReleaseFormat format : ReleaseFormats.bundled(Gazetteer::bundled)) {
      Path own = Files.createDirectories(folder.resolve(format.format()));
      format.export(SampleRelease.create(), own);
      if (!format.files().isEmpty()) {
        assertThat(Manifest.filesIn(own))
            .as(format.format())
            .containsExactlyInAnyOrderElementsOf(
                format.files().stream().map(DataFile::path).toList());
      }
    }
  }

  @Test
  void aFurtherFormatComesOutInReleaseManifestAndDataPackage() throws IOException {
    List<ReleaseFormat> formats = new ArrayList<>(ReleaseFormats.bundled(Gazetteer::bundled));
    formats.add(new IdList());
    ReleaseFormats extended = new ReleaseFormats(formats);
    assertThat(extended.known()).endsWith("ids");
    assertThat(extended.standard()).doesNotContain("ids");

    write(extended.exporters(List.of("ids")), folder);

    assertThat(folder.resolve("records.ids")).hasContent("a1\nb2\nc3\nd4\ne5");
    assertThat(Files.readString(folder.resolve("manifest.json"))).contains("\"records.ids\"");
    JsonNode resources =
        JsonMapper.shared().readTree(folder.resolve("datapackage.json")).path("resources");
    assertThat(resources.valueStream().filter(r -> r.path("name").asString().equals("records-ids")))
        .singleElement()
        .satisfies(
            resource -> {
              assertThat(resource.path("mediatype").asString()).isEqualTo("text/x-ids");
              assertThat(resource.path("description").asString()).isEqualTo("The ids.");
              assertThat(resource.path("bytes").asInt()).isEqualTo(15);
            });
    assertThat(new ReleaseVerifier().verify(folder)).isEmpty();
  }

  /** All that a format has to be. */
  private static final class IdList implements ReleaseFormat {
    @Override
    public String format() {
      return "ids";
    }

    @Override
    public Inclusion inclusion() {
      return Inclusion.ON_DEMAND;
    }

    @Override
    public List<DataFile> files() {
      return List.of(DataFile.text("records.ids", "text/x-ids", "The ids."));
    }

    @Override
    public void export(ReleaseContent content, Path folder) throws IOException {
      try (Stream<RelationRecord> records = content.records()) {
        Files.writeString(
            folder.resolve("records.ids"),
            records.map(record -> record.id() + "\n").collect(Collectors.joining()));
      }
    }
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
    write(FORMATS.exportersReplacing(replaced, List.of("json")), target);
  }

  private static void write(List<List<Exporter>> rounds, Path target) throws IOException {
    for (List<Exporter> round : rounds) {
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
    SampleRelease.create().writeTo(folder.resolve("one"), FORMATS.known());
    // Zip files count time in steps of two seconds.
    Thread.sleep(2_100);
    SampleRelease.create().writeTo(folder.resolve("two"), FORMATS.known());
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
