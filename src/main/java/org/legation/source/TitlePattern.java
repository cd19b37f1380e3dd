package org.legation.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;

/**
 * Chooses articles by their whole titles. Matched in time linear in the title, whatever the
 * pattern, so that no pattern can hang a run.
 */
public final class TitlePattern {
  private static final int LONGEST = 1000;
  private static final long MOST_REPEATS = 1000;
  private static final Pattern COUNTS = Pattern.compile("\\{([0-9]+)(?:,([0-9]*))?\\}");

  /** All titles. */
  public static final TitlePattern ANY = new TitlePattern(".*");

  private final Pattern pattern;

  private TitlePattern(String regex) {
    pattern = Pattern.compile(regex, Pattern.DOTALL);
  }

  /**
   * A pattern in the syntax of RE2.
   *
   * @throws SourceException if it is none; the message begins with the pattern
   */
  public static TitlePattern of(String regex) throws SourceException {
    if (regex.length() > LONGEST || repeats(regex) > MOST_REPEATS) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "'%s' is too large a pattern: at most %,d characters, and counts such as {3} that"
                  + " multiply to at most %,d.",
              Names.shown(regex),
              LONGEST,
              MOST_REPEATS));
    }
    try {
      return new TitlePattern(regex);
    } catch (PatternSyntaxException e) {
      throw new SourceException(
          "'%s' is no pattern (%s); put a backslash before ( ) [ ] { } . * + ? | if they are meant"
                  .formatted(regex, e.getDescription())
              + " as they stand.",
          e);
    }
  }

  public boolean matches(String title) {
    return pattern.matches(title);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }

  /** Counts are unrolled, and those within others multiply. */
  private static long repeats(String regex) {
    long product = 1;
    Matcher counts = COUNTS.matcher(regex);
    while (counts.find() && product <= MOST_REPEATS) {
      String most = counts.group(2);
      String count = most == null || most.isEmpty() ? counts.group(1) : most;
      product *= count.length() > 4 ? MOST_REPEATS + 1 : Math.max(1, Long.parseLong(count));
    }
    return product;
  }
}
