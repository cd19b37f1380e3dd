package org.legation.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;

/** Reads one date expression at a place in a sentence. */
final class DateReader {
  private static final int CENTURY = 100;
  static final int FIRST_YEAR = 1000;
  static final int LAST_YEAR = 2199;

  private final List<Token> tokens;
  private final DateWords words;

  DateReader(List<Token> tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * What was read.
   *
   * @param end index after the last token
   * @param date as far as written
   * @param fixed a decade or century, which has an EDTF form of its own
   * @param relative whether it was computed from another date
   */
  record Read(int end, PartialDate date, @Nullable String fixed, boolean relative) {
    static Read of(
        int end, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
      return new Read(end, new PartialDate(year, month, day), null, false);
    }
  }

  /** Whether a date can begin at a token at all. */
  boolean mayRead(int i) {
    return i < tokens.size() && words.mayOpenDate(tokens.get(i).lower());
  }

  @Nullable Read read(int i, @Nullable PartialDate base) {
    if (!mayRead(i)) {
      return null;
    }
    Read read = dayFirst(i);
    if (read == null) {
      read = monthFirst(i, base);
    }
    read = read == null ? ofMonthMeant(i, base) : ofYearMeant(read, base);
    if (read == null) {
      read = IsoDates.read(tokens, i, year(i));
    }
    if (read == null) {
      read = DottedDates.read(tokens.get(i).text(), i + 1);
    }
    if (read == null) {
      read = Decades.read(tokens, words, i);
    }
    if (read == null) {
      read = yearOnly(i);
    }
    if (read == null) {
      read = relative(i, base);
    }
    return read;
  }

  /** The second day of "October 23 and 27, 1837". */
  @Nullable Read dayOnly(int i, PartialDate first) {
    Integer day = day(i);
    if (day == null) {
      return null;
    }
    Read year = yearAfter(i + 1, first.month(), day);
    return year != null ? year : Read.of(i + 1, first.year(), first.month(), day);
  }

  /** The second year of "1995–96". */
  @Nullable Read shortYear(int i, Read first) {
    Integer year = first.date().year();
    boolean two =
        i < tokens.size()
            && tokens.get(i).number()
            && tokens.get(i).text().length() == 2
            && tokens.get(i - 1).end() == tokens.get(i).start();
    if (!two || year == null || first.fixed() != null || first.relative()) {
      return null;
    }
    int last = year - year % CENTURY + Integer.parseInt(tokens.get(i).text());
    return last > year ? Read.of(i + 1, last, null, null) : null;
  }

  private @Nullable Read dayFirst(int i) {
    Integer day = day(i);
    if (day == null) {
      return null;
    }
    int monthAt = i + 1 < tokens.size() && tokens.get(i + 1).is("of") ? i + 2 : i + 1;
    Integer month = month(monthAt);
    if (month == null) {
      return firstOfDays(i, day);
    }
    int end = monthAt + 1;
    end = skipStop(end);
    Read withYear = yearAfter(end, month, day);
    return withYear != null ? withYear : Read.of(end, null, month, day);
  }

  /** "12" in "12–14 June", "from 12 to 14 June": the month stands behind the second day alone. */
  private @Nullable Read firstOfDays(int i, int day) {
    boolean span =
        i + 3 < tokens.size()
            && (words.dash(tokens.get(i + 1))
                || i > 0 && words.holdSpan(tokens.get(i - 1).lower(), tokens.get(i + 1).lower()));
    boolean next = i + 3 < tokens.size() && nextDay(i + 1, day);
    Integer last = span || next ? day(i + 2) : null;
    Integer month = last == null || last <= day ? null : month(i + 3);
    return month == null ? null : Read.of(i + 1, null, month, day);
  }

  /** Whether "and 12" stands at a token, behind the day 11: what goes on for two days. */
  boolean nextDay(int i, int day) {
    Integer next = i + 1 < tokens.size() && words.and(tokens.get(i).lower()) ? day(i + 1) : null;
    return next != null && next == day + 1;
  }

  private @Nullable Read monthFirst(int i, @Nullable PartialDate base) {
    Integer month = month(i);
    if (month == null) {
      return null;
    }
    int next = skipStop(i + 1);
    Integer day = day(next);
    if (day != null) {
      Read withYear = yearAfter(next + 1, month, day);
      return withYear != null ? withYear : Read.of(next + 1, null, month, day);
    }
    Read withYear = yearAfter(next, month, null);
    if (withYear != null) {
      return withYear;
    }
    if (next < tokens.size() && tokens.get(next).is("of")) {
      Integer year = year(next + 1);
      if (year != null) {
        return Read.of(next + 2, year, month, null);
      }
      Read reference = relative(next + 1, base);
      if (reference != null) {
        return new Read(
            reference.end(), new PartialDate(reference.date().year(), month, null), null, true);
      }
    }
    boolean ambiguous = words.otherWordToo(tokens.get(i).lower());
    boolean alone =
        i > 0 && words.beforeMonth(tokens.get(i - 1).lower()) && tokens.get(i).capitalised();
    return !ambiguous || alone ? (alone ? Read.of(next, null, month, null) : null) : null;
  }

  /**
   * "on 3 May of the following year", "on 3 May that year": the year that is meant, for a day that
   * has none.
   */
  private Read ofYearMeant(Read read, @Nullable PartialDate base) {
    boolean of = read.end() < tokens.size() && tokens.get(read.end()).is("of");
    boolean open =
        read.date().year() == null && read.fixed() == null && read.date().month() != null;
    Read year = open ? relative(of ? read.end() + 1 : read.end(), base) : null;
    return year == null || year.date().month() != null
        ? read
        : new Read(
            year.end(),
            new PartialDate(year.date().year(), read.date().month(), read.date().day()),
            null,
            true);
  }

  /** "the 17th of that month", "the 3rd of the following month", "on the 28th". */
  private @Nullable Read ofMonthMeant(int i, @Nullable PartialDate base) {
    Integer day = day(i);
    boolean of = day != null && i + 2 < tokens.size() && tokens.get(i + 1).is("of");
    Read month = of ? relative(i + 2, base) : null;
    boolean meant =
        month != null
            && month.fixed() == null
            && month.date().month() != null
            && month.date().day() == null;
    return meant && month != null
        ? new Read(
            month.end(),
            new PartialDate(month.date().year(), month.date().month(), day),
            null,
            true)
        : BareDays.read(tokens, i, day, base);
  }

  private @Nullable Read yearAfter(int i, @Nullable Integer month, @Nullable Integer day) {
    int at = i < tokens.size() && tokens.get(i).is(",") ? i + 1 : i;
    Integer year = year(at);
    return year == null ? null : Read.of(at + 1, year, month, day);
  }

  private @Nullable Read yearOnly(int i) {
    Integer year = year(i);
    if (year == null) {
      return null;
    }
    boolean placed =
        i == 0 || words.beforeYear(tokens.get(i - 1)) || opensSpan(i) || words.setOff(tokens, i);
    return placed && !words.counts(tokens, i) && !words.ofStreet(tokens, i)
        ? Read.of(i + 1, year, null, null)
        : null;
  }

  /** "the minister 2018-2019": two years and a dash are a span wherever they stand. */
  private boolean opensSpan(int i) {
    return i + 2 < tokens.size()
        && (tokens.get(i + 1).is("–") || tokens.get(i + 1).is("-"))
        && year(i + 2) != null;
  }

  private @Nullable Read relative(int i, @Nullable PartialDate base) {
    if (base == null || i >= tokens.size()) {
      return null;
    }
    int soon = words.soonLater(tokens, i);
    if (soon >= 0 && datedBehind(soon)) {
      // "shortly thereafter, in January 1973": the date itself
      return null;
    }
    if (soon >= 0) {
      return new Read(soon, base, base.edtf() + "~", true);
    }
    RelativeDates.Reference reference = words.reference(tokens, i);
    if (reference == null) {
      return null;
    }
    PartialDate date =
        tokens.get(i).is("then")
            ? base
            : reference.amount() == 0
                ? truncated(base, reference.unit())
                : base.plus(reference.amount(), reference.unit());
    return date == null ? null : new Read(reference.end(), date, null, true);
  }

  private boolean datedBehind(int end) {
    int at = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    return at + 1 < tokens.size()
        && words.beforeMonth(tokens.get(at).lower())
        && (month(at + 1) != null || year(at + 1) != null || day(at + 1) != null);
  }

  private static @Nullable PartialDate truncated(PartialDate base, String unit) {
    switch (unit) {
      case "year":
        return new PartialDate(base.year(), null, null);
      case "month":
        return base.month() == null ? null : new PartialDate(base.year(), base.month(), null);
      default:
        return base.day() == null ? null : base;
    }
  }

  private @Nullable Integer year(int i) {
    if (i >= tokens.size() || tokens.get(i).text().length() != 4 || !tokens.get(i).number()) {
      return null;
    }
    int year = Integer.parseInt(tokens.get(i).text());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  }

  private @Nullable Integer month(int i) {
    if (i >= tokens.size() || !tokens.get(i).capitalised() || NamesakeMonths.at(tokens, i)) {
      return null;
    }
    return words.month(tokens.get(i).lower());
  }

  private @Nullable Integer day(int i) {
    if (i >= tokens.size()) {
      return null;
    }
    String lower = tokens.get(i).lower();
    int end = 0;
    while (end < lower.length() && Character.isDigit(lower.charAt(end))) {
      end++;
    }
    if (end == 0 || end > 2 || !words.ordinalEnding(lower.substring(end))) {
      return null;
    }
    int day = Integer.parseInt(lower.substring(0, end));
    return day >= 1 && day <= 31 ? day : null;
  }

  private int skipStop(int i) {
    return i < tokens.size() && tokens.get(i).is(".") ? i + 1 : i;
  }
}
