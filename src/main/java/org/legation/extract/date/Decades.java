package org.legation.extract.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.date.DateReader.Read;
import org.legation.extract.text.Token;

/** Reads decades, centuries and parts of years: "the 1960s", "the 17th century", "mid-2004". */
final class Decades {
  private Decades() {}

  static @Nullable Read read(List<Token> tokens, DateWords words, int i) {
    Token token = tokens.get(i);
    String lower = token.lower();
    int dash = lower.indexOf('-');
    String digits =
        dash > 0 && words.partOfDecade(lower.substring(0, dash))
            ? lower.substring(dash + 1)
            : lower;
    if (dash > 0 && digits.length() == 4 && !digits.equals(lower) && allDigits(digits, 4)) {
      // "mid-2004"
      return Read.of(i + 1, Integer.parseInt(digits), null, null);
    }
    if (digits.length() == 5
        && digits.endsWith("s")
        && digits.charAt(3) == '0'
        && allDigits(digits, 4)) {
      int year = Integer.parseInt(digits.substring(0, 4)); // also in digits of other scripts
      String decade = String.format(Locale.ROOT, "%03dX", year / 10);
      return new Read(i + 1, PartialDate.ofYear(year), decade, false);
    }
    Integer century = words.century(lower);
    if (century != null
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is("century")
        && !entitled(tokens, words, i)) {
      return new Read(
          i + 2,
          PartialDate.ofYear((century - 1) * 100),
          (century <= 10 ? "0" : "") + (century - 1) + "XX",
          false);
    }
    return null;
  }

  /** "Partnership for the 21st Century": what a paper looks forward to does not date it. */
  private static boolean entitled(List<Token> tokens, DateWords words, int ordinal) {
    return ordinal > 1
        && tokens.get(ordinal + 1).capitalised()
        && tokens.get(ordinal - 1).is("the")
        && words.looksForward(tokens.get(ordinal - 2).lower());
  }

  private static boolean allDigits(String s, int length) {
    for (int i = 0; i < length; i++) {
      if (!Character.isDigit(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
