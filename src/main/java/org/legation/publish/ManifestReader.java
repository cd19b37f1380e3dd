package org.legation.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.legation.publish.Manifest.FileEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads {@code manifest.json} piece by piece: a release of a whole dump has as many files and
 * sources as articles.
 */
final class ManifestReader {
  private static final String FILES = "files";

  private ManifestReader() {}

  /** Gets each file that a manifest lists. */
  interface FileVisitor {
    void visit(FileEntry file) throws IOException;
  }

  /**
   * Reads the manifest of a release.
   *
   * @return all of it but the files and the sources
   * @throws IOException if there is none, or it is not one of Legation's
   */
  static JsonNode read(Path folder, FileVisitor files) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    ObjectNode rest = Json.MAPPER.createObjectNode();
    boolean listed = false;
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = Json.MAPPER.createParser(in)) {
      require(json.nextToken() == JsonToken.START_OBJECT, file);
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        if (name.equals(FILES)) {
          // Legation writes its version first, so no file of somebody else's list is looked at.
          require(isLegations(rest) && json.isExpectedStartArrayToken(), file);
          listed = true;
          visitAll(json, files);
        } else if (json.isExpectedStartArrayToken()) {
          json.skipChildren();
        } else {
          rest.set(name, json.<JsonNode>readValueAsTree());
        }
      }
    } catch (JacksonException e) {
      throw new IOException(BrokenJson.of(file, e), e);
    }
    require(listed, file);
    return rest;
  }

  private static void visitAll(JsonParser json, FileVisitor files) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode file = json.readValueAsTree();
      files.visit(
          new FileEntry(
              file.path("path").asString(""),
              file.path("bytes").asLong(-1),
              file.path("sha256").asString("")));
    }
  }

  private static boolean isLegations(ObjectNode manifest) {
    return manifest.path("versions").has(Manifest.GENERATOR);
  }

  private static void require(boolean holds, Path file) throws IOException {
    if (!holds) {
      throw new IOException(file + " is not the manifest of a release");
    }
  }
}
