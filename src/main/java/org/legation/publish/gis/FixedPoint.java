package org.legation.publish.gis;

/**
 * Coordinates as text. Lines hold millions of them, for which decimal arithmetic is too slow; the
 * multiplication and the rounding of a double are the same on every machine.
 */
final class FixedPoint {
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private FixedPoint() {}

  /**
   * Rounds half away from zero and leaves out zeros at the end.
   *
   * @param degrees or another number below a million
   * @param digits after the point, at most 6
   */
  static String text(double degrees, int digits) {
    long scaled = Math.round(Math.abs(degrees) * POWERS[digits]);
    if (scaled == 0) {
      return "0";
    }
    int left = digits;
    while (left > 0 && scaled % 10 == 0) {
      scaled /= 10;
      left--;
    }
    StringBuilder text = new StringBuilder(12);
    if (degrees < 0) {
      text.append('-');
    }
    text.append(scaled / POWERS[left]);
    if (left > 0) {
      String fraction = Long.toString(scaled % POWERS[left]);
      text.append('.').append("0".repeat(left - fraction.length())).append(fraction);
    }
    return text.toString();
  }
}
