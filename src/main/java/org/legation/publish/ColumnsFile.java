package org.legation.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.legation.resource.Bundled;

/** The content of {@code publish/columns.yaml}. */
record ColumnsFile(int version, List<TableEntry> tables) {
  private static final String RESOURCE = "publish/columns.yaml";

  record TableEntry(String name, String title, String row, List<ColumnEntry> columns) {}

  record ColumnEntry(
      String name,
      String title,
      String description,
      ColumnType type,
      boolean required,
      @Nullable String format,
      @Nullable String pattern,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @Nullable LinkedHashMap<String, String> values,
      int width,
      boolean wrap) {}

  static ColumnsFile read() {
    return Bundled.read(RESOURCE, ColumnsFile.class);
  }

  /** The table with its getters; each column needs one, and each getter a column. */
  <R> Table<R> table(String name, Map<String, Column.Getter<R>> getters) {
    TableEntry entry =
        tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    List<Column<R>> columns = new ArrayList<>();
    Set<String> unused = new TreeSet<>(getters.keySet());
    for (ColumnEntry column : entry.columns()) {
      Column.Getter<R> getter = getters.get(column.name());
      if (getter == null || !unused.remove(column.name())) {
        throw new IllegalStateException(
            RESOURCE + ": no getter, or a second column, for " + name + "." + column.name());
      }
      columns.add(column(column, getter));
    }
    if (!unused.isEmpty()) {
      throw new IllegalStateException(RESOURCE + ": " + name + " lacks columns " + unused);
    }
    return new Table<>(name, entry.title(), entry.row(), columns);
  }

  private static <R> Column<R> column(ColumnEntry entry, Column.Getter<R> getter) {
    Map<String, String> values = entry.values() == null ? Map.of() : entry.values();
    return new Column<>(
        entry.name(),
        entry.title(),
        entry.description(),
        entry.type(),
        entry.required(),
        entry.format(),
        entry.pattern(),
        entry.minimum(),
        entry.maximum(),
        java.util.Collections.unmodifiableMap(values),
        entry.width(),
        entry.wrap(),
        getter);
  }
}
