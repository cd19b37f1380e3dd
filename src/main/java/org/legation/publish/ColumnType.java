package org.legation.publish;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the values of a column are. */
public enum ColumnType {
  /** Text or a code; empty where unknown, never null. Leading zeros count. */
  STRING,
  /** A whole number, or null. */
  INTEGER,
  /** A {@link java.math.BigDecimal} without trailing zeros, or null. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** A day as ISO 8601 text, or null. */
  DATE;

  /** The name in YAML, JSON Schema and data packages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  static ColumnType ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
