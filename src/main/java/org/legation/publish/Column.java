package org.legation.publish;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a published table: its name, what it means, and how its value is read from a row.
 *
 * @param name the name in every file, for example {@code actor_id}
 * @param title a name for people, for example "Actor code"
 * @param description one sentence
 * @param required whether it is never empty
 * @param format {@code edtf}, {@code uri}, or null
 * @param pattern a regular expression for its texts, or null
 * @param minimum of a number, or null
 * @param maximum of a number, or null
 * @param values the values allowed with their meaning, in order; empty where any is
 * @param width in the workbook, in characters
 * @param wraps whether the workbook breaks its texts into lines rather than cut them off
 */
public record Column<R>(
    String name,
    String title,
    String description,
    ColumnType type,
    boolean required,
    @Nullable String format,
    @Nullable String pattern,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    Map<String, String> values,
    int width,
    boolean wraps,
    Getter<R> getter) {

  /** Reads the value of a column from a row. */
  @FunctionalInterface
  public interface Getter<R> {
    @Nullable Object of(R row);
  }

  /** The value in a row: what {@link #type} says. */
  public @Nullable Object value(R row) {
    return getter.of(row);
  }

  /** The value as plain text, empty for null. */
  public String text(R row) {
    Object value = getter.of(row);
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
