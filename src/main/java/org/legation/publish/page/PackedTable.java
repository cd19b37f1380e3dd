package org.legation.publish.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A table that is filled row by row and written column by column; see {@link PackedColumn}. */
final class PackedTable {
  private final Map<String, PackedColumn> columns = new LinkedHashMap<>();
  private int count;

  /** Sets a column of the row that {@link #endRow} ends; each row has to set the same ones. */
  void set(String column, @Nullable Object value) {
    columns.computeIfAbsent(column, name -> new PackedColumn()).add(value);
  }

  void endRow() {
    count++;
  }

  int count() {
    return count;
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("count", count);
    json.writeObjectPropertyStart("columns");
    columns.forEach(
        (name, column) -> {
          json.writeName(name);
          column.write(json);
        });
    json.writeEndObject();
    json.writeEndObject();
  }
}
