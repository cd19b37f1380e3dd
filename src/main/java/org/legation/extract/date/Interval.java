package org.legation.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.legation.model.Edtf;

/** Two dates as one interval, where articles give two that make one. */
public final class Interval {
  private Interval() {}

  /**
   * The EDTF interval from one date to another; null where the end lies before the start, as in a
   * slip of the pen, or where one of them is an interval itself.
   */
  public static @Nullable String of(String start, String end) {
    if (start.contains("/") || end.contains("/")) {
      return null;
    }
    LocalDate first = Edtf.parse(start).first().orElse(LocalDate.MIN);
    LocalDate last = Edtf.parse(end).last().orElse(LocalDate.MAX);
    return last.isBefore(first) ? null : start + "/" + end;
  }
}
