package org.legation.extract.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.lexicon.Yaml;
import tools.jackson.databind.JsonNode;

/** Reads how much time is told: "three days", "a fortnight". */
public final class DateUnits {
  private static final int LONGEST_NUMBER = 3;
  private static final String WEEK = "week";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> units;
  private final Set<String> fortnights;

  DateUnits(JsonNode yaml) {
    yaml.path("numbers").properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
    units = Yaml.set(yaml.path("units"));
    fortnights = Yaml.set(yaml.path("fortnights"));
  }

  /** The words that come with this version. */
  public static DateUnits bundled() {
    return new DateUnits(Yaml.resource("lexicon/dates.yaml"));
  }

  /** The words for numbers. */
  Set<String> numberWords() {
    return numbers.keySet();
  }

  /** Whether a word is a unit in the singular. */
  boolean single(String word) {
    return units.contains(word);
  }

  /**
   * The unit that a word names in the singular or plural; null if it names none.
   *
   * @return {@code day}, {@code week}, {@code month} or {@code year}
   */
  public @Nullable String unit(String word) {
    if (fortnights.contains(word)) {
      return WEEK;
    }
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return units.contains(singular) ? singular : null;
  }

  /**
   * How many of its {@link #unit} a number and a noun tell: "two fortnights" are four; null if the
   * first is no number.
   */
  public @Nullable Integer amount(String number, String noun) {
    Integer count = number(number);
    return count == null || !fortnights.contains(noun) ? count : Integer.valueOf(2 * count);
  }

  /** A number by its word or its digits; null if it is none. */
  @Nullable Integer number(String word) {
    Integer number = numbers.get(word);
    return number == null && !word.isEmpty() && word.length() <= LONGEST_NUMBER && digits(word)
        ? Integer.valueOf(word)
        : number;
  }

  private static boolean digits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
