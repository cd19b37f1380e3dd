package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks a release against what it says of itself: its files against the manifest, {@code
 * records.json} against its schema, every quote against the parsed text, and the counts.
 */
public final class ReleaseVerifier {
  private static final int MOST_PROBLEMS = 100;

  /**
   * What is off, one sentence each; empty if nothing is. Ends after a hundred.
   *
   * @throws IOException if a file cannot be read
   */
  public List<String> verify(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of(folder + " is not a folder");
    }
    Problems problems = new Problems(MOST_PROBLEMS);
    if (!Files.exists(folder.resolve(Manifest.FILE))) {
      problems.add(Manifest.FILE + " is missing: " + folder + " is not a release");
      return problems.list();
    }
    JsonNode manifest;
    try {
      manifest = FileChecks.check(folder, problems);
    } catch (IOException e) {
      problems.add(String.valueOf(e.getMessage()));
      return problems.list();
    }
    if (Files.exists(folder.resolve(JsonExporter.FILE))) {
      new RecordsCheck(folder, problems).check(manifest);
    }
    return problems.list();
  }
}
