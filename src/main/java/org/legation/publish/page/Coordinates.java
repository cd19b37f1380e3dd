package org.legation.publish.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Coordinates as the release's other files have them. */
final class Coordinates {
  private static final int DIGITS = 6;

  private Coordinates() {}

  static @Nullable BigDecimal rounded(@Nullable Double degrees) {
    return degrees == null ? null : rounded(degrees, DIGITS);
  }

  /** With at most so many digits behind the point. */
  static BigDecimal rounded(double degrees, int digits) {
    BigDecimal rounded =
        BigDecimal.valueOf(degrees).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
