package org.legation.publish;

import java.util.stream.Collectors;

/** The columns of a table as a Markdown table, for documentation. */
public final class DataDictionary {
  private DataDictionary() {}

  /** Name, kind and meaning of each column; allowed values stand behind the meaning. */
  public static String markdown(Table<?> table) {
    StringBuilder out = new StringBuilder("| column | kind | meaning |\n|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      out.append("| `").append(column.name()).append("` | ");
      out.append(kind(column)).append(" | ");
      out.append(column.description().replace("|", "\\|")).append(values(column)).append(" |\n");
    }
    return out.toString();
  }

  private static String kind(Column<?> column) {
    return "edtf".equals(column.format()) ? "EDTF" : column.type().code();
  }

  private static String values(Column<?> column) {
    return column.values().isEmpty()
        ? ""
        : column.values().keySet().stream()
            .map(value -> "`" + value + "`")
            .collect(Collectors.joining(", ", " One of ", "."));
  }
}
