package org.legation.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the file that was meant where there is none of the name. */
final class NearbyFiles {
  private NearbyFiles() {}

  /** {@code " Did you mean 'a.txt'?"}, or nothing. */
  static String hint(Path path) {
    Path parent = path.getParent();
    Path name = path.getFileName();
    if (parent == null || name == null || !Files.isDirectory(parent)) {
      return "";
    }
    try (Stream<Path> siblings = Files.list(parent)) {
      return Suggestion.sentence(
          name.toString(),
          siblings.map(sibling -> String.valueOf(sibling.getFileName())).sorted().toList());
    } catch (IOException e) {
      // Only the hint is lost: the message itself already names the missing file.
      return "";
    }
  }
}
