package org.legation.publish.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A column in few bytes. Where values repeat it is written as {@code {"d": [distinct values], "i":
 * [number of the value in each row]}}, without {@code i} where all rows have the same one; else as
 * a plain list.
 */
final class PackedColumn {
  private final Map<@Nullable Object, Integer> distinct = new LinkedHashMap<>();
  private final List<Integer> rows = new ArrayList<>();

  /**
   * Appends the value of the next row.
   *
   * @param value a text, whole number, decimal, truth value, or null
   */
  void add(@Nullable Object value) {
    Integer number = distinct.putIfAbsent(value, distinct.size());
    rows.add(number == null ? distinct.size() - 1 : number);
  }

  void write(JsonGenerator json) {
    List<@Nullable Object> values = new ArrayList<>(distinct.keySet());
    boolean repeats = !rows.isEmpty() && (values.size() == 1 || values.size() * 2 <= rows.size());
    if (!repeats) {
      json.writeStartArray();
      rows.forEach(row -> writeValue(json, values.get(row)));
      json.writeEndArray();
      return;
    }
    json.writeStartObject();
    json.writeArrayPropertyStart("d");
    values.forEach(value -> writeValue(json, value));
    json.writeEndArray();
    if (values.size() > 1) {
      json.writeArrayPropertyStart("i");
      rows.forEach(json::writeNumber);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static void writeValue(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("no JSON for a column of " + value.getClass());
    }
  }
}
