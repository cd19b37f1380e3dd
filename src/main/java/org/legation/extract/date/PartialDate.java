package org.legation.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is written.
 *
 * @param year null where only a day and month are written
 * @param month 1 to 12
 * @param day 1 to 31
 */
record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null);
  }

  static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** This date, a missing year taken from another. */
  PartialDate yearFrom(@Nullable PartialDate base) {
    return year != null || base == null ? this : new PartialDate(base.year, month, day);
  }

  boolean complete() {
    return year != null;
  }

  /** Whether it is as precise as a day in a year. */
  boolean ofDay() {
    return year != null && day != null;
  }

  /** EDTF; a day that does not exist is left out. */
  String edtf() {
    Integer y = year;
    if (y == null) {
      return "";
    }
    if (month == null) {
      return y.toString();
    }
    if (day == null || !exists(y, month, day)) {
      return y + "-" + twoDigits(month);
    }
    return y + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * The date a number of days, months or years later, as precise as its unit; null if unknown, or
   * in a year that has no four digits.
   */
  @Nullable PartialDate plus(int amount, String unit) {
    PartialDate later = shifted(amount, unit);
    Integer y = later == null ? null : later.year();
    return y == null || y < FIRST_YEAR || y > LAST_YEAR ? null : later;
  }

  private @Nullable PartialDate shifted(int amount, String unit) {
    Integer y = year;
    if (y == null) {
      return null;
    }
    switch (unit) {
      case "year":
        return ofYear(y + amount);
      case "month":
        if (month == null) {
          return null;
        }
        LocalDate first = LocalDate.of(y, month, 1).plusMonths(amount);
        return new PartialDate(first.getYear(), first.getMonthValue(), null);
      case RelativeDates.MONTH_AFTER:
        return new PartialDate(month != null && amount > month ? y : y + 1, amount, null);
      case RelativeDates.MONTH_BEFORE:
        return new PartialDate(month != null && amount < month ? y : y - 1, amount, null);
      case RelativeDates.SEASON_AFTER:
        return month == null ? null : ofYear(amount > month ? y : y + 1);
      case "week":
        return days(y, 7 * amount);
      default:
        return days(y, amount);
    }
  }

  private @Nullable PartialDate days(int y, int amount) {
    return month == null || day == null || !exists(y, month, day)
        ? null
        : of(LocalDate.of(y, month, day).plusDays(amount));
  }
}
