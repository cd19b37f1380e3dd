package org.legation.validate.count;

import java.util.List;
import org.legation.model.Section;
import org.legation.model.Span;

/**
 * A number that a sentence gives, and what the records have.
 *
 * @param sentence its place in the article's text
 * @param words the number and what it counts, as written: {@code 7 countries}
 * @param claimed the number
 * @param counted what the records have, each named once, sorted
 */
public record CountClaim(
    Section section, Span sentence, String words, Bound bound, int claimed, List<String> counted) {
  public CountClaim {
    counted = List.copyOf(counted);
  }

  /** How the number binds. */
  public enum Bound {
    EXACTLY(""),
    AT_LEAST("at least "),
    ABOUT("about ");

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    /** What to put before the number. */
    public String words() {
      return words;
    }
  }

  /** Whether the records have as many as the sentence says; "about" allows a tenth more or less. */
  public boolean agrees() {
    int found = counted.size();
    return switch (bound) {
      case EXACTLY -> found == claimed;
      case AT_LEAST -> found >= claimed;
      case ABOUT -> 10 * Math.abs(found - claimed) <= claimed;
    };
  }
}
