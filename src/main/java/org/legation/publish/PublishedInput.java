package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
      JsonNode manifest = Manifest.read(release);
      JsonNode input = manifest.path(FIELD);
      if (!input.isObject() || !isWhole(release, manifest)) {
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

  /**
   * All its files are there, in their sizes, and no others; their checksums are what 'verify' is
   * for.
   */
  private static boolean isWhole(Path release, JsonNode manifest) throws IOException {
    ReleaseFolder.at(release).requireReplaceable();
    for (Manifest.FileEntry file : Manifest.files(manifest)) {
      Path path = release.resolve(file.path());
      if (!Files.isRegularFile(path) || Files.size(path) != file.bytes()) {
        return false;
      }
    }
    return true;
  }
}
