package org.legation.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;

/** Reads "1990-05-03", which is five tokens. */
final class IsoDates {
  private static final int TOKENS = 5;

  private IsoDates() {}

  /**
   * The date that begins at a token; null if none does.
   *
   * @param year what the token says as a year
   */
  static DateReader.@Nullable Read read(List<Token> tokens, int i, @Nullable Integer year) {
    boolean written =
        year != null
            && i + TOKENS <= tokens.size()
            && tokens.get(i + 1).is("-")
            && tokens.get(i + 3).is("-")
            && twoDigits(tokens.get(i + 2))
            && twoDigits(tokens.get(i + 4));
    if (!written) {
      return null;
    }
    int month = Integer.parseInt(tokens.get(i + 2).text());
    int day = Integer.parseInt(tokens.get(i + 4).text());
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? DateReader.Read.of(i + TOKENS, year, month, day)
        : null;
  }

  private static boolean twoDigits(Token token) {
    return token.number() && token.text().length() <= 2;
  }
}
