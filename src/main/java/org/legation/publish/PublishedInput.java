package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.legation.model.InputState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From what the release in a folder was made, as its manifest tells.
 *
 * @param version of Legation that made it
 * @param input the job and the articles
 */
public record PublishedInput(String version, InputState input) {
  private static final String FIELD = "input";

  /**
   * Reads it; empty where there is no whole release, or one that does not tell.
   *
   * @param release the folder
   */
  public static Optional<PublishedInput> of(Path release) {
    try {
      if (!Files.isRegularFile(release.resolve(Manifest.FILE))) {
        return Optional.empty();
      }
      ReleaseFolder.at(release).requireReplaceable();
      AtomicBoolean whole = new AtomicBoolean(true);
      JsonNode manifest =
          ManifestReader.read(
              release,
              file -> {
                if (!isThere(release, file)) {
                  whole.set(false);
                }
              });
      JsonNode input = manifest.path(FIELD);
      if (!input.isObject() || !whole.get()) {
        return Optional.empty();
      }
      return Optional.of(
          new PublishedInput(
              manifest.path("versions").path("legation").asString(""),
              new InputState(
                  input.path("job").asString(""),
                  input.path("articles").asString(""),
                  input.path("skipped").asLong(0))));
    } catch (IOException e) {
      // A damaged release is made anew; the run will say what stands in its way.
      return Optional.empty();
    }
  }

  static void write(InputState input, ObjectNode manifest) {
    ObjectNode node = manifest.putObject(FIELD);
    node.put("job", input.job());
    node.put("articles", input.articles());
    node.put("skipped", input.skipped());
  }

  /** In its size; checksums are what 'verify' is for. */
  private static boolean isThere(Path release, Manifest.FileEntry file) throws IOException {
    Path path = release.resolve(file.path());
    return Files.isRegularFile(path) && Files.size(path) == file.bytes();
  }
}
