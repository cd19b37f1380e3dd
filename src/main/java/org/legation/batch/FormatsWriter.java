package org.legation.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;
import org.legation.publish.SideBySide;

/**
 * Writes the files of a release, those that do not depend on each other at the same time.
 *
 * @param rounds exporters that may run side by side; each round may read what those before wrote
 */
record FormatsWriter(List<List<Exporter>> rounds) {

  /** How many formats there are. */
  long count() {
    return rounds.stream().mapToLong(List::size).sum();
  }

  /** Writes all of them into the folder. */
  void write(ReleaseContent content, Path folder, RunProgress progress) throws IOException {
    for (List<Exporter> round : rounds) {
      SideBySide.run(
          round.stream()
              .map(exporter -> writing(exporter, content, folder, progress))
              .toArray(SideBySide.Task[]::new));
    }
  }

  private static SideBySide.Task writing(
      Exporter exporter, ReleaseContent content, Path folder, RunProgress progress) {
    return () -> {
      exporter.export(content, folder);
      synchronized (progress) {
        progress.advanced(1);
      }
    };
  }
}
