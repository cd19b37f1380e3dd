package org.legation.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;

/**
 * What somebody needs who is to find out why a release was rejected: the reasons, the findings, and
 * the records as they would have been. It stands in {@code NAME.rejected} beside the release, until
 * a release is published.
 */
final class RejectedRelease {
  private static final String REASONS = "REASONS.md";

  private final Path folder;

  /**
   * @param release the folder of the release that was not replaced
   */
  RejectedRelease(Path release) {
    this.folder = release.resolveSibling(release.getFileName() + ".rejected");
  }

  /** Where it stands, whether there is one or not. */
  Path folder() {
    return folder;
  }

  /** Writes it, in place of an earlier one; each file appears whole. */
  void write(List<String> reasons, List<List<Exporter>> exporters, ReleaseContent content)
      throws IOException {
    Path staging = folder.resolveSibling("." + folder.getFileName() + ".new");
    delete(staging);
    Files.createDirectories(staging);
    StringBuilder text = new StringBuilder("# Why this release was not published\n\n");
    reasons.forEach(reason -> text.append("- ").append(reason).append('\n'));
    Files.writeString(staging.resolve(REASONS), text);
    for (List<Exporter> round : exporters) {
      for (Exporter exporter : round) {
        exporter.export(content, staging);
      }
    }
    clear();
    Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Removes it, as a release that was published answers it; leaves a folder that it did not make.
   */
  void clear() throws IOException {
    if (Files.exists(folder.resolve(REASONS))) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = new ArrayList<>(walk.sorted(Comparator.reverseOrder()).toList());
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
