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

  static void check(Path folder, JsonNode manifest, Problems problems) throws IOException {
    TreeSet<String> unlisted = new TreeSet<>(Manifest.filesIn(folder));
    unlisted.remove(Manifest.FILE);
    unlisted.removeIf(ReleaseFolder::isLitter);
    for (FileEntry listed : Manifest.files(manifest)) {
      // Only what was found in the folder is opened: a manifest may name any path.
      boolean present = unlisted.remove(listed.path());
      if (!present) {
        problems.add(listed.path() + " is missing");
      } else {
        check(folder, listed, problems);
      }
    }
    for (String path : unlisted) {
      problems.add(path + " is not listed in " + Manifest.FILE);
    }
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
