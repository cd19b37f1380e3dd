package org.legation.extract.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks, months and years from a date. */
public final class DateOffsets {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
  private static final int MONTH_AT = 5;
  private static final int DAY_AT = 8;

  private DateOffsets() {}

  /**
   * The date so many units later, as precise as its unit; empty where the date is not known so
   * precisely.
   *
   * @param edtf a day, month or year
   * @param amount negative for earlier
   * @param unit {@code day}, {@code week}, {@code month} or {@code year}
   */
  public static String later(String edtf, int amount, String unit) {
    if (!PLAIN.matcher(edtf).matches()) {
      return "";
    }
    Integer month = part(edtf, MONTH_AT);
    Integer day = part(edtf, DAY_AT);
    PartialDate date = new PartialDate(Integer.valueOf(edtf.substring(0, 4)), month, day);
    PartialDate later = date.plus(amount, unit);
    return later == null ? "" : later.edtf();
  }

  private static @Nullable Integer part(String edtf, int at) {
    return edtf.length() < at + 2 ? null : Integer.valueOf(edtf.substring(at, at + 2));
  }
}
