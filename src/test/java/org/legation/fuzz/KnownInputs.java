package org.legation.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The inputs in {@code src/test/resources/fuzz}: seeds to begin with, and what was found. */
final class KnownInputs {
  private static final Path ROOT = Path.of("src", "test", "resources", "fuzz");

  private KnownInputs() {}

  /** The files of a target, seeds first, each kind by name. */
  static List<Path> of(FuzzTarget target) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String kind : List.of("seeds", "found")) {
      Path folder = ROOT.resolve(kind).resolve(target.folder());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> listed = Files.list(folder)) {
          listed.sorted().forEach(files::add);
        }
      }
    }
    return files;
  }
}
