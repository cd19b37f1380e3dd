package org.legation.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.legation.source.KnownFacts;
import org.legation.source.PathPattern;
import org.legation.source.SourceException;

/** Understands the path of a source, with wildcards or without. */
final class SourcePath {
  private SourcePath() {}

  /**
   * The source at a path.
   *
   * @param folder to which the path is relative
   * @param location the path as the user wrote it
   * @throws SourceException if it is no path
   */
  static SourceSpec.Files of(Path folder, String location, KnownFacts known)
      throws SourceException {
    try {
      if (!PathPattern.isIn(location) || isThere(folder, location)) {
        return new SourceSpec.Files(below(folder, location), location, null, known);
      }
      PathPattern pattern = PathPattern.of(location);
      return new SourceSpec.Files(below(folder, pattern.folder()), location, pattern, known);
    } catch (InvalidPathException e) {
      throw new SourceException("'%s' is no path (%s).".formatted(location, e.getReason()), e);
    }
  }

  /** A file may have a bracket in its name. */
  private static boolean isThere(Path folder, String location) {
    try {
      return Files.exists(folder.resolve(location));
    } catch (InvalidPathException e) {
      return false; // as with * on some systems
    }
  }

  private static Path below(Path folder, String path) {
    return folder.resolve(path).toAbsolutePath().normalize();
  }
}
