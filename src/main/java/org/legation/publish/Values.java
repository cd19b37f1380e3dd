package org.legation.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** From values of the model to values of columns. */
public final class Values {
  private Values() {}

  /**
   * Rounds to a number of digits. Decimal arithmetic, as the text of a double differs between
   * versions of Java.
   */
  public static @Nullable BigDecimal decimal(@Nullable Double value, int digits) {
    if (value == null) {
      return null;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  static @Nullable String dayOrNull(String day) {
    return day.isEmpty() ? null : day;
  }

  static @Nullable Integer offsetOrNull(int offset) {
    return offset < 0 ? null : offset;
  }

  static String textOrEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
