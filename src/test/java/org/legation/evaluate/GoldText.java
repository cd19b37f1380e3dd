package org.legation.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes gold files from rows in short: TYPE STATUS ACTOR COUNTERPART DATE OBJECT. */
final class GoldText {
  private GoldText() {}

  static void write(Path file, String... rows) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("type\tstatus\tactor_id\tcounterpart_id\tdate\tplace\tobject\toptional");
    for (String row : rows) {
      boolean optional = row.startsWith("?");
      List<String> c = columns(optional ? row.substring(1) : row);
      lines.add(
          String.join("\t", c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), "", c.get(5))
              + (optional ? "\t1" : "\t"));
    }
    Files.write(file, lines);
  }

  /** The six columns of a row; "-" stands for an empty one. */
  static List<String> columns(String row) {
    List<String> columns = new ArrayList<>(Arrays.asList(row.split(" ", 6)));
    while (columns.size() < 6) {
      columns.add("");
    }
    columns.replaceAll(column -> column.equals("-") ? "" : column);
    return columns;
  }
}
