package org.legation.extract.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.legation.extract.date.DateReader.Read;

/** Reads "12.05.1991": with full stops the day stands first everywhere. */
final class DottedDates {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final int LENGTH = 10;

  private DottedDates() {}

  /**
   * @param text of a token
   * @param end the token behind it
   */
  static @Nullable Read read(String text, int end) {
    if (text.length() != LENGTH || text.charAt(2) != '.' || text.charAt(5) != '.') {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text, FORM);
      boolean plausible =
          date.getYear() >= DateReader.FIRST_YEAR && date.getYear() <= DateReader.LAST_YEAR;
      return plausible
          ? Read.of(end, date.getYear(), date.getMonthValue(), date.getDayOfMonth())
          : null;
    } catch (DateTimeParseException e) {
      // a number or an address of that shape
      return null;
    }
  }
}
