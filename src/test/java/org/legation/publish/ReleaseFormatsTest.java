package org.legation.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.auto.service.processor.AutoServiceProcessor;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legation.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseFormatsTest {
  private static final ReleaseFormats FORMATS = new ReleaseFormats(Gazetteer::bundled);
  private static final FormatContext CONTEXT = new FormatContext(Gazetteer::bundled);

  @TempDir Path folder;

  @Test
  void everyFormatThatThereIsIsFound() {
    JavaClasses classes = new ClassFileImporter().importPackages("org.legation.publish");
    assertThat(
            classes.stream()
                .filter(type -> type.isAssignableTo(ReleaseFormat.class) && !type.isInterface())
                .map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(
            found().stream().map(format -> format.getClass().getName()).toList());
  }

  @Test
  void formatsAreNamedInTheSameOrderWhateverTheOneInWhichTheyAreFound() {
    List<ReleaseFormat> backwards = new ArrayList<>(found());
    Collections.reverse(backwards);
    for (List<ReleaseFormat> formats : List.of(found(), backwards)) {
      ReleaseFormats all = new ReleaseFormats(formats, CONTEXT);
      assertThat(all.standard()).containsExactly("csv", "xlsx", "json", "geojson", "gpkg", "html");
      assertThat(all.known())
          .containsExactly(
              "csv",
              "xlsx",
              "json",
              "geojson",
              "gpkg",
              "html",
              "excel-csv",
              "ndjson",
              "parquet",
              "csvw");
    }
  }

  @Test
  void whatAFormatDeclaresIsWhatItWrites() throws IOException {
    for (ReleaseFormat format : found()) {
      Path own = Files.createDirectories(folder.resolve(format.format()));
      format.exporter(CONTEXT).export(SampleRelease.create(), own);
      if (!format.files().isEmpty()) {
        assertThat(Manifest.filesIn(own))
            .as(format.format())
            .containsExactlyInAnyOrderElementsOf(
                format.files().stream().map(DataFile::path).toList());
      }
    }
  }

  @Test
  void twoFormatsOfOneNameAreBothNamed() {
    List<ReleaseFormat> formats = List.of(new JsonExporter(), new JsonExporter());
    assertThatThrownBy(() -> new ReleaseFormats(formats, CONTEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "two formats are called json: org.legation.publish.JsonExporter and"
                + " org.legation.publish.JsonExporter; rename one");
  }

  /** The class is the one of {@code docs/new-format.md}; nothing else knows of it. */
  @Test
  void aClassAloneIsAFormatInJobReleaseManifestAndDataPackage() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(exampleOfTheDocs(), classes);
    Path release = Files.createDirectory(folder.resolve("release"));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ReleaseFormats.class.getClassLoader())) {
      ReleaseFormats extended = new ReleaseFormats(ReleaseFormats.found(loader), CONTEXT);
      assertThat(extended.known()).containsAll(FORMATS.known()).contains("ids");
      assertThat(extended.standard()).isEqualTo(FORMATS.standard());
      write(extended.exporters(List.of("ids")), release);
    }
    assertThat(release.resolve("records.ids")).hasContent("a1\nb2\nc3\nd4\ne5");
    assertThat(Files.readString(release.resolve("manifest.json"))).contains("\"records.ids\"");
    JsonNode resources =
        JsonMapper.shared().readTree(release.resolve("datapackage.json")).path("resources");
    assertThat(resources.valueStream().filter(r -> r.path("name").asString().equals("records-ids")))
        .singleElement()
        .satisfies(
            resource -> {
              assertThat(resource.path("mediatype").asString()).isEqualTo("text/x-ids");
              assertThat(resource.path("description").asString()).isEqualTo("The ids.");
              assertThat(resource.path("bytes").asInt()).isEqualTo(15);
            });
    assertThat(new ReleaseVerifier().verify(release)).isEmpty();
  }

  private static String exampleOfTheDocs() throws IOException {
    Matcher example =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/new-format.md")));
    assertThat(example.find()).isTrue();
    return example.group(1);
  }

  /** As the build does it: with the processor that writes down which services there are. */
  private static void compile(String source, Path classes) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///IdsExporter.java"), Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    StringWriter messages = new StringWriter();
    CompilationTask task =
        compiler.getTask(
            messages,
            null,
            null,
            List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
            null,
            List.of(file));
    task.setProcessors(List.of(new AutoServiceProcessor()));
    assertThat(task.call()).as(messages.toString()).isTrue();
  }

  private static List<ReleaseFormat> found() {
    return ReleaseFormats.found(ReleaseFormats.class.getClassLoader());
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
