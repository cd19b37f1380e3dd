package org.legation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a release holds: its files, and its folders each as one entry. */
final class ReleaseFiles {
  private ReleaseFiles() {}

  /**
   * A file, or a folder with all that is in it.
   *
   * @param name a folder's ends in a slash
   */
  record Entry(String name, long bytes) {}

  static List<Entry> of(Path release) {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(release)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> {
                Path relative = release.relativize(file);
                String name =
                    relative.getNameCount() == 1 ? relative.toString() : relative.getName(0) + "/";
                sizes.merge(name, size(file), Long::sum);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sizes.entrySet().stream()
        .map(size -> new Entry(size.getKey(), size.getValue()))
        .toList();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
