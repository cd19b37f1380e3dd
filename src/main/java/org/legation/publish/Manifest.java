package org.legation.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legation.model.DatasetInfo;
import org.legation.model.InputState;
import org.legation.publish.ReleaseContent.ParsedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** {@code manifest.json}: what a release holds, and by which a copy of it is checked. */
final class Manifest {
  static final String FILE = "manifest.json";
  static final String GENERATOR = "legation";

  private Manifest() {}

  /** A file of a release, its path relative to the folder and with slashes. */
  record FileEntry(String path, long bytes, String sha256) {
    static FileEntry of(Path folder, String path) throws IOException {
      Path file = folder.resolve(path);
      return new FileEntry(path, Files.size(file), Sha256.of(file));
    }

    static FileEntry of(ParsedText text) {
      byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
      return new FileEntry(TextsExporter.path(text), bytes.length, Sha256.of(bytes));
    }
  }

  /**
   * Writes it in pieces, as files and sources are as many as articles: the parsed texts are listed
   * last, in the order of the content, so that their names are never held together.
   */
  static void write(ReleaseContent content, Path folder, FileEntries entries) throws IOException {
    DatasetInfo dataset = content.dataset();
    ObjectNode head = Json.MAPPER.createObjectNode();
    ObjectNode versions = head.putObject("versions");
    versions.put(GENERATOR, dataset.version());
    versions.put("schema", Columns.VERSION);
    head.put("name", dataset.name());
    head.put("title", dataset.title());
    head.put("license", Licences.ofDataset(dataset).map(Licence::id).orElse(""));
    head.set("counts", counts(Counts.of(content)));
    ObjectNode origin = Json.MAPPER.createObjectNode();
    InputState input = dataset.input();
    if (input != null) {
      PublishedInput.write(input, origin);
    }
    List<String> paths = filesBesideTexts(folder);
    try (JsonGenerator json = Json.generator(folder.resolve(FILE))) {
      json.writeStartObject();
      Json.writeFields(json, head);
      DatasetDescription.writeSources(json, content.sources(), DatasetDescription::of);
      Json.writeFields(json, origin);
      json.writeArrayPropertyStart("files");
      for (String path : paths) {
        if (!path.equals(FILE)) {
          json.writePOJO(entries.of(folder, path));
        }
      }
      writeTexts(json, content);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeTexts(JsonGenerator json, ReleaseContent content) {
    try (Stream<ParsedText> texts = content.texts()) {
      for (Iterator<ParsedText> i = texts.iterator(); i.hasNext(); ) {
        json.writePOJO(FileEntry.of(i.next()));
      }
    }
  }

  /** All files below the folder, sorted, with slashes between the parts of a path. */
  static List<String> filesIn(Path folder) throws IOException {
    return sorted(folder, path -> true);
  }

  /** The same without the parsed texts, which are as many as articles. */
  static List<String> filesBesideTexts(Path folder) throws IOException {
    return sorted(folder, path -> !path.startsWith(TextsExporter.FOLDER + "/"));
  }

  private static List<String> sorted(Path folder, Predicate<String> wanted) throws IOException {
    List<String> paths = new ArrayList<>();
    visitFiles(
        folder,
        path -> {
          if (wanted.test(path)) {
            paths.add(path);
          }
        });
    Collections.sort(paths);
    return paths;
  }

  /**
   * Visits all files below the folder in no order, and holds none of them.
   *
   * @param visitor gets paths relative to the folder, with slashes
   */
  static void visitFiles(Path folder, Consumer<String> visitor) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .forEach(visitor);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static ObjectNode counts(Counts counts) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("records", counts.records());
    node.put("evidence", counts.evidence());
    node.put("findings", counts.findings());
    putAll(node.putObject("by_type"), counts.byType());
    putAll(node.putObject("by_status"), counts.byStatus());
    putAll(node.putObject("by_severity"), counts.bySeverity());
    return node;
  }

  private static void putAll(ObjectNode node, Map<String, Long> counts) {
    counts.forEach(node::put);
  }
}
