package org.legation.resource.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.legation.resource.Bundled;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Puts the same in JSON beside each file of YAML: {@code JsonTwins FOLDER}. */
public final class JsonTwins {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonMapper JSON = new JsonMapper();

  private JsonTwins() {}

  /** Runs in the build, after the resources are copied. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /**
   * Writes the twins of all files below a folder.
   *
   * @throws IOException if a file is no YAML, or names a key twice
   */
  static void write(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
    for (Path file : files) {
      Path twin = file.resolveSibling(Bundled.twin(file.getFileName().toString()));
      try {
        Files.write(twin, JSON.writeValueAsBytes(YAML.readTree(file.toFile())));
      } catch (JacksonException e) {
        throw new IOException(file + ": " + e.getOriginalMessage(), e);
      }
    }
  }
}
