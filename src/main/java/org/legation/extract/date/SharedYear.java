package org.legation.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;

/** Finds the year that stands behind the last of several days: "27 August and 12 December 1991". */
final class SharedYear {
  /** Days in a row that may share a year. */
  private static final int LONGEST_LIST = 6;

  private SharedYear() {}

  /** The date that tells the year of a day and month without one; null if none follows in a row. */
  static @Nullable PartialDate of(List<Token> tokens, DateReader reader, DateReader.Read first) {
    DateReader.Read read = first;
    for (int k = 0; k < LONGEST_LIST; k++) {
      PartialDate date = read.date();
      if (read.relative() || read.fixed() != null || date.month() == null) {
        return null;
      }
      if (date.year() != null) {
        return k > 0 && !laterInYear(first.date(), date) ? date : null;
      }
      int next = behindJoiner(tokens, read.end());
      DateReader.Read following = next < 0 ? null : reader.read(next, null);
      if (following == null) {
        return null;
      }
      read = following;
    }
    return null;
  }

  /**
   * "on 27 August with Chile and with Peru on 12 December 1991": the next date of the sentence,
   * where it is a day with its year; null else.
   */
  static @Nullable PartialDate ahead(List<Token> tokens, DateReader reader, DateReader.Read first) {
    for (int i = first.end(); i < tokens.size(); i++) {
      DateReader.Read next = reader.read(i, null);
      if (next != null) {
        PartialDate date = next.date();
        return date.ofDay() && !next.relative() && !laterInYear(first.date(), date) ? date : null;
      }
    }
    return null;
  }

  /** "30 December and 2 January 1992": the first day is of the year before. */
  private static boolean laterInYear(PartialDate first, PartialDate last) {
    Integer month = first.month();
    Integer end = last.month();
    return month != null && end != null && month > end;
  }

  /** The token behind a comma, "and" or both, over a preposition: "and on 12 December"; else -1. */
  private static int behindJoiner(List<Token> tokens, int at) {
    int i = at;
    i += is(tokens, i, ",") ? 1 : 0;
    i += is(tokens, i, "and") || is(tokens, i, "or") ? 1 : 0;
    if (i == at) {
      return -1;
    }
    i += is(tokens, i, "then") ? 1 : 0;
    i += is(tokens, i, "on") || is(tokens, i, "in") ? 1 : 0;
    return i < tokens.size() ? i : -1;
  }

  private static boolean is(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }
}
