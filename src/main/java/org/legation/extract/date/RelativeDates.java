package org.legation.extract.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.text.Token;
import tools.jackson.databind.JsonNode;

/** Reads dates that lean on the one told last: "the following day", "two years later". */
final class RelativeDates {
  /** The next month of a name, behind the last date. */
  static final String MONTH_AFTER = "month after";

  /** The last month of a name, before the last date. */
  static final String MONTH_BEFORE = "month before";

  /** The next part of a year that begins with a month, behind the last date. */
  static final String SEASON_AFTER = "season after";

  /** Words of "a week before", counted from nought. */
  private static final int LONGEST_REFERENCE = 2;

  private final DateUnits units;
  private final Set<String> same;
  private final Set<String> next;
  private final Set<String> previous;
  private final Set<String> sameDay;

  private final Set<String> later;
  private final Set<String> following;
  private final Set<String> earlier;
  private final Set<String> earlierThan;
  private final Map<String, Integer> months;
  private final Map<String, Integer> seasons;

  /**
   * @param yaml the words of dates
   * @param months by their names
   */
  RelativeDates(JsonNode yaml, DateUnits units, Map<String, Integer> months) {
    this.units = units;
    this.months = months;
    same = Yaml.set(yaml.path("same"));
    next = Yaml.set(yaml.path("next"));
    previous = Yaml.set(yaml.path("previous"));
    sameDay = Yaml.set(yaml.path("same_day"));
    later = Yaml.set(yaml.path("later"));
    following = Yaml.set(yaml.path("later_than"));
    earlier = Yaml.set(yaml.path("earlier"));
    earlierThan = Yaml.set(yaml.path("earlier_than"));
    seasons = new HashMap<>();
    yaml.path("seasons")
        .properties()
        .forEach(season -> seasons.put(season.getKey(), season.getValue().asInt()));
  }

  /**
   * A date that leans on the last one.
   *
   * @param end index after its last token
   * @param amount how many units later; negative for earlier; 0 for the same; of a named month, its
   *     number
   * @param unit {@code day}, {@code week}, {@code month} or {@code year}; {@link #MONTH_AFTER} or
   *     {@link #MONTH_BEFORE} for "the following January"; {@link #SEASON_AFTER}
   */
  record Reference(int end, int amount, String unit) {}

  /** The words that are no numbers and with which such a date can begin. */
  Set<String> openers() {
    Set<String> openers = new HashSet<>(same);
    openers.addAll(next);
    openers.addAll(previous);
    return openers;
  }

  /** "that year", "the following day", "two days later", "a year later", "the same month". */
  @Nullable Reference read(List<Token> tokens, int i) {
    int at = i;
    if (i > 0 && tokens.get(i).is("then") && thenIsDate(tokens, i)) {
      return new Reference(i + 1, 0, "day");
    }
    if (at < tokens.size() && tokens.get(at).is("the")) {
      at++;
    }
    if (at + 1 >= tokens.size()) {
      return null;
    }
    String first = tokens.get(at).lower();
    String noun = tokens.get(at + 1).lower();
    boolean link = noun.equals("time") && (at < 3 || !first.equals("same"));
    if (sameDay.contains(noun) && same.contains(first) && !link) {
      return new Reference(at + 2, 0, "day");
    }
    if (at > i && units.single(first) && endsWithBefore(tokens, at + 1)) {
      // "had recognised X the day before"
      return new Reference(at + 2, -1, first);
    }
    Integer named = tokens.get(at + 1).capitalised() ? months.get(noun) : null;
    if (named != null && (next.contains(first) || previous.contains(first))) {
      // "the following January"
      return new Reference(at + 2, named, next.contains(first) ? MONTH_AFTER : MONTH_BEFORE);
    }
    Integer season = seasons.get(noun);
    boolean fallOf = at + 2 < tokens.size() && tokens.get(at + 2).is("of");
    if (season != null && !fallOf && (same.contains(first) || next.contains(first))) {
      // "the following summer": only the year of it counts; not "that fall of the king"
      return same.contains(first)
          ? new Reference(at + 2, 0, "year")
          : new Reference(at + 2, season, SEASON_AFTER);
    }
    String own = at > i && units.single(first) ? first : "";
    boolean ends = at + 2 >= tokens.size() || tokens.get(at + 2).punctuation();
    if (!own.isEmpty() && ends && following.contains(noun)) {
      // "was renewed the year after"
      return new Reference(at + 2, 1, own);
    }
    String unit = units.unit(noun);
    if (unit == null) {
      return null;
    }
    // "in the following years": no year of its own
    boolean one = units.single(noun);
    if (one && same.contains(first)) {
      return new Reference(at + 2, 0, unit);
    }
    if (one && next.contains(first)) {
      return new Reference(at + 2, 1, unit);
    }
    if (one && previous.contains(first)) {
      return new Reference(at + 2, -1, unit);
    }
    Integer number = units.amount(first, noun);
    if (number != null && at + 2 < tokens.size()) {
      String direction = tokens.get(at + 2).lower();
      if (later.contains(direction) || following.contains(direction)) {
        boolean ofSomething =
            following.contains(direction)
                && at + 3 < tokens.size()
                && !tokens.get(at + 3).punctuation();
        return ofSomething ? null : new Reference(at + 3, number, unit);
      }
      if (earlier.contains(direction) || endsWithBefore(tokens, at + 2)) {
        return new Reference(at + 3, -number, unit);
      }
    }
    return null;
  }

  /**
   * "has been ambassador since then", "was consul until then": the date told of last. A "since
   * then" that leads a sentence is a mere link.
   */
  private static boolean thenIsDate(List<Token> tokens, int then) {
    Token before = tokens.get(then - 1);
    boolean apposed =
        then > 1
            && tokens.get(then - 2).is(",")
            && then + 1 < tokens.size()
            && !tokens.get(then + 1).punctuation();
    if (apposed) {
      // "X, until then consul, became minister"
      return false;
    }
    return before.is("until") || before.is("till") || then > 1 && before.is("since");
  }

  /**
   * "three days before.", not "three days before the war"; "A week before," at the start of a
   * sentence may lean on what was told without a date.
   */
  private boolean endsWithBefore(List<Token> tokens, int at) {
    return tokens.size() > at
        && at > LONGEST_REFERENCE
        && earlierThan.contains(tokens.get(at).lower())
        && (tokens.size() == at + 1
            || tokens.get(at + 1).punctuation()
            || tokens.get(at + 1).is("and"));
  }
}
