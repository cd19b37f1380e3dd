package org.legation.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legation.model.InputState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code manifest.json}: what a release holds, and by which a copy of it is checked. */
final class Manifest {
  static final String FILE = "manifest.json";
  private static final String GENERATOR = "legation";

  private Manifest() {}

  /** A file of a release, its path relative to the folder and with slashes. */
  record FileEntry(String path, long bytes, String sha256) {
    static FileEntry of(Path folder, String path) throws IOException {
      Path file = folder.resolve(path);
      return new FileEntry(path, Files.size(file), Sha256.of(file));
    }
  }

  static void write(ReleaseContent content, Path folder) throws IOException {
    ObjectNode manifest = Json.MAPPER.createObjectNode();
    ObjectNode versions = manifest.putObject("versions");
    versions.put(GENERATOR, content.dataset().version());
    versions.put("schema", Columns.VERSION);
    manifest.put("name", content.dataset().name());
    manifest.put("title", content.dataset().title());
    manifest.put("license", Licences.ofDataset(content.dataset()).map(Licence::id).orElse(""));
    manifest.set("counts", counts(Counts.of(content)));
    manifest.set("sources", DatasetDescription.sources(content.dataset()));
    InputState input = content.dataset().input();
    if (input != null) {
      PublishedInput.write(input, manifest);
    }
    ArrayNode files = manifest.putArray("files");
    for (String path : filesIn(folder)) {
      if (!path.equals(FILE)) {
        files.addPOJO(FileEntry.of(folder, path));
      }
    }
    Json.write(folder.resolve(FILE), manifest);
  }

  /**
   * Reads the manifest of a release.
   *
   * @throws IOException if there is none, or it is not one of Legation's
   */
  static JsonNode read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    JsonNode manifest;
    try {
      manifest = Json.MAPPER.readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
    if (!manifest.path("versions").has(GENERATOR) || !manifest.path("files").isArray()) {
      throw new IOException(file + " is not the manifest of a release");
    }
    return manifest;
  }

  static List<FileEntry> files(JsonNode manifest) {
    List<FileEntry> entries = new ArrayList<>();
    for (JsonNode file : manifest.path("files")) {
      entries.add(
          new FileEntry(
              file.path("path").asString(""),
              file.path("bytes").asLong(-1),
              file.path("sha256").asString("")));
    }
    return entries;
  }

  /** All files below the folder, sorted, with slashes between the parts of a path. */
  static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
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
