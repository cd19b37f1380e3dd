package org.legation.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Span;

/**
 * The parsed text while it grows. Text comes in runs; between two runs stands the widest gap that
 * was asked for, so that nothing begins or ends with a blank. Blanks inside a run are one space.
 */
final class TextBuffer {

  /** What stands between two runs, the narrowest first. */
  enum Gap {
    NONE(""),
    SPACE(" "),
    /** A line break or a new paragraph inside a row, which stays on one line. */
    BREAK(" / "),
    CELL(" | "),
    LINE("\n"),
    BLOCK("\n\n");

    private final String text;

    Gap(String text) {
      this.text = text;
    }
  }

  private static final int NO_RUN = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Span> runs = new ArrayList<>();
  private Gap gap = Gap.NONE;
  private int runStart = NO_RUN;

  void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      // Other spaces, such as thin ones, stay as they are, but not at the start of a run.
      boolean space =
          c <= ' ' || Chars.isNoBreakSpace(c) || (runStart == NO_RUN && Chars.isBlank(c));
      if (space) {
        gap(Gap.SPACE);
        continue;
      }
      if (text.length() > 0) {
        text.append(gap.text);
      }
      gap = Gap.NONE;
      if (runStart == NO_RUN) {
        runStart = text.length();
      }
      text.append(c);
    }
  }

  /** Asks for a gap before the next character. */
  void gap(Gap wanted) {
    if (wanted.compareTo(gap) > 0) {
      gap = wanted;
    }
  }

  /** Ends the run, if one is open, and gives its span. */
  @Nullable Span endRun() {
    if (runStart == NO_RUN) {
      return null;
    }
    int end = text.length();
    while (Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    Span run = new Span(runStart, end);
    runStart = NO_RUN;
    runs.add(run);
    return run;
  }

  /** How many runs have ended; see {@link #spanSince(int)}. */
  int runs() {
    return runs.size();
  }

  /** From the start of a run to the end of the last one; empty if none came since. */
  Span spanSince(int run) {
    if (run >= runs.size()) {
      return new Span(text.length(), text.length());
    }
    return new Span(runs.get(run).start(), runs.get(runs.size() - 1).end());
  }

  /** All runs that have ended. */
  List<Span> spans() {
    return runs;
  }

  CharSequence chars() {
    return text;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
