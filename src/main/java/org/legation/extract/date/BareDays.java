package org.legation.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;

/** A day of which the month was told before: "came in May 2022 and signed a treaty on the 28th". */
final class BareDays {
  private BareDays() {}

  /**
   * Null where the number counts something else ("on the 5th floor"), or no month was told.
   *
   * @param day the number at the token; null if it is none of a day
   */
  static DateReader.@Nullable Read read(
      List<Token> tokens, int i, @Nullable Integer day, @Nullable PartialDate base) {
    boolean led = i > 1 && tokens.get(i - 1).is("the") && tokens.get(i - 2).is("on");
    boolean ordinal =
        !Character.isDigit(tokens.get(i).text().charAt(tokens.get(i).text().length() - 1));
    boolean ends =
        i + 1 >= tokens.size()
            || tokens.get(i + 1).punctuation()
            || tokens.get(i + 1).is("and")
            || tokens.get(i + 1).is("but");
    boolean meant = day != null && led && ordinal && ends;
    return meant && base != null && base.month() != null
        ? new DateReader.Read(i + 1, new PartialDate(base.year(), base.month(), day), null, true)
        : null;
  }
}
