package org.legation.gazetteer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files that gazetteer/build makes: comments, a header, rows. */
final class Tsv {
  private Tsv() {}

  /** The rows after the header, each with all its cells. */
  static List<String[]> rows(Path file) {
    try {
      List<String[]> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows.subList(1, rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; gazetteer/build makes it.", e);
    }
  }
}
