package org.legation.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as articles give it, in EDTF (ISO 8601-2), level 0 and the part of level 1 that the data
 * dictionary names: a day, month, year, decade or century, or an interval of two of them, of which
 * one may be open. It stands for a range of days; comparisons are about these days and ignore
 * whether the date is approximate or uncertain.
 *
 * <p>{@link #toString()} is the inverse of {@link #parse}: {@code parse(text).toString()} is {@code
 * text}.
 */
public sealed interface Edtf {

  /**
   * Reads an EDTF date.
   *
   * @throws IllegalArgumentException if it is none, or no such day exists; the message is one
   *     sentence
   */
  static Edtf parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Point.parse(text);
    }
    return new Interval(
        Interval.parseEnd(text.substring(0, slash)), Interval.parseEnd(text.substring(slash + 1)));
  }

  /** The first day that the date allows; empty where the start is open. */
  Optional<LocalDate> first();

  /** The last day that the date allows; empty where the end is open. */
  Optional<LocalDate> last();

  /** Whether it is one whole day, with no qualifier: a date that a spreadsheet can hold. */
  boolean isFullDay();

  /**
   * How precise it is, by the number of days it allows: 5 one day, 4 up to a month, 3 up to a year,
   * 2 up to a decade, 1 more than that, 0 without bound.
   */
  default int precision() {
    Optional<LocalDate> first = first();
    Optional<LocalDate> last = last();
    if (first.isEmpty() || last.isEmpty()) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
    return days == 1 ? 5 : days <= 31 ? 4 : days <= 366 ? 3 : days <= 3653 ? 2 : 1;
  }

  /** Whether every day that this date allows is one that the other allows. */
  default boolean liesWithin(Edtf other) {
    LocalDate first = first().orElse(LocalDate.MIN);
    LocalDate last = last().orElse(LocalDate.MAX);
    return !first.isBefore(other.first().orElse(LocalDate.MIN))
        && !last.isAfter(other.last().orElse(LocalDate.MAX));
  }

  /** Whether the two dates have no day in common. */
  default boolean contradicts(Edtf other) {
    return last().orElse(LocalDate.MAX).isBefore(other.first().orElse(LocalDate.MIN))
        || other.last().orElse(LocalDate.MAX).isBefore(first().orElse(LocalDate.MIN));
  }

  /** The year in which all its days lie; null where there is no such year. */
  default @Nullable Integer year() {
    Optional<LocalDate> first = first();
    Optional<LocalDate> last = last();
    return first.isPresent() && last.isPresent() && first.get().getYear() == last.get().getYear()
        ? (Integer) first.get().getYear()
        : null;
  }

  /** How sure the article is of a date. */
  enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualifier(String sign) {
      this.sign = sign;
    }
  }

  /**
   * A day, month, year, decade or century.
   *
   * @param digits {@code 2016-03-30}, {@code 2012-11}, {@code 2012}, {@code 199X} or {@code 19XX}
   */
  record Point(String digits, Qualifier qualifier) implements Edtf {
    private static final Pattern SHAPE =
        Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[0-9]{3}X|[0-9]{2}XX");

    public Point {
      if (!SHAPE.matcher(digits).matches()) {
        throw new IllegalArgumentException(
            "\""
                + digits
                + "\" is no EDTF date; write it as 2016-03-30, 2012-11, 2012, 199X or 19XX.");
      }
      try {
        rangeOf(digits);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "\"" + digits + "\" is a day that does not exist; check month and day.", e);
      }
    }

    private static Point parse(String text) {
      for (Qualifier qualifier : Qualifier.values()) {
        if (qualifier != Qualifier.NONE && text.endsWith(qualifier.sign)) {
          return new Point(text.substring(0, text.length() - 1), qualifier);
        }
      }
      return new Point(text, Qualifier.NONE);
    }

    private static Range rangeOf(String digits) {
      if (digits.length() == 10) {
        LocalDate day =
            LocalDate.of(number(digits, 0, 4), number(digits, 5, 7), number(digits, 8, 10));
        return new Range(day, day);
      }
      if (digits.length() == 7) {
        YearMonth month = YearMonth.of(number(digits, 0, 4), number(digits, 5, 7));
        return new Range(month.atDay(1), month.atEndOfMonth());
      }
      return new Range(
          Year.of(number(digits.replace('X', '0'), 0, 4)).atDay(1),
          Year.of(number(digits.replace('X', '9'), 0, 4)).atMonth(12).atEndOfMonth());
    }

    /** Plain arithmetic, for dates are read far more often than any other part of a record. */
    private static int number(String digits, int from, int to) {
      return Integer.parseInt(digits, from, to, 10);
    }

    @Override
    public Optional<LocalDate> first() {
      return Optional.of(rangeOf(digits).first());
    }

    @Override
    public Optional<LocalDate> last() {
      return Optional.of(rangeOf(digits).last());
    }

    @Override
    public boolean isFullDay() {
      return digits.length() == 10 && qualifier == Qualifier.NONE;
    }

    @Override
    public String toString() {
      return digits + qualifier.sign;
    }

    private record Range(LocalDate first, LocalDate last) {}
  }

  /**
   * From one date to another.
   *
   * @param start null where the start is open
   * @param end null where the end is open
   */
  record Interval(@Nullable Point start, @Nullable Point end) implements Edtf {
    private static final String OPEN = "..";

    public Interval {
      if (start == null && end == null) {
        throw new IllegalArgumentException(
            "An interval without start and end says nothing; leave the date empty.");
      }
      if (start != null
          && end != null
          && Point.rangeOf(end.digits()).last().isBefore(Point.rangeOf(start.digits()).first())) {
        throw new IllegalArgumentException(
            "The interval " + start + "/" + end + " ends before it starts; swap its ends.");
      }
    }

    private static @Nullable Point parseEnd(String text) {
      return text.equals(OPEN) ? null : Point.parse(text);
    }

    @Override
    public Optional<LocalDate> first() {
      return start == null ? Optional.empty() : start.first();
    }

    @Override
    public Optional<LocalDate> last() {
      return end == null ? Optional.empty() : end.last();
    }

    @Override
    public boolean isFullDay() {
      return false;
    }

    @Override
    public String toString() {
      return (start == null ? OPEN : start) + "/" + (end == null ? OPEN : end);
    }
  }
}
