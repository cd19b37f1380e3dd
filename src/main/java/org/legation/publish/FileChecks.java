package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.legation.publish.Manifest.FileEntry;
import tools.jackson.databind.JsonNode;

/** The files of a release against those that its manifest lists. */
final class FileChecks {
  private FileChecks() {}

  /**
   * Adds what is off.
   *
   * @return the manifest without the files and the sources
   * @throws IOException if it is not one of Legation's
   */
  static JsonNode check(Path folder, Problems problems) throws IOException {
    TreeSet<String> unlisted = new TreeSet<>(Manifest.filesIn(folder));
    unlisted.remove(Manifest.FILE);
    unlisted.removeIf(ReleaseFolder::isLitter);
    JsonNode manifest =
        ManifestReader.read(
            folder,
            listed -> {
              // Only what was found in the folder is opened: a manifest may name any path.
              if (unlisted.remove(listed.path())) {
                check(folder, listed, problems);
              } else {
                problems.add(listed.path() + " is missing");
              }
            });
    for (String path : unlisted) {
      problems.add(path + " is not listed in " + Manifest.FILE);
    }
    return manifest;
  }

  private static void check(Path folder, FileEntry listed, Problems problems) throws IOException {
    long bytes = Files.size(folder.resolve(listed.path()));
    if (bytes != listed.bytes()) {
      problems.add(
          listed.path() + " has " + bytes + " bytes; " + Manifest.FILE + " says " + listed.bytes());
    } else if (!FileEntry.of(folder, listed.path()).sha256().equals(listed.sha256())) {
      problems.add(listed.path() + " has changed: its SHA-256 differs from " + Manifest.FILE);
    }
  }
}
