package org.legation.extract.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.text.Token;
import tools.jackson.databind.JsonNode;

/** The words of dates, from {@code lexicon/dates.yaml}. */
public final class DateWords {
  private static final int LONGEST_STREET = 4;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> centuries = new HashMap<>();
  private final DateUnits units;
  private final Set<String> ordinalEndings;
  private final Set<String> beforeYear;
  private final Set<String> beforeMonth;
  private final Set<String> settingOff;
  private final Set<String> behindSetOff;
  private final Set<String> countedNouns;
  private final Set<String> determiners;
  private final Set<String> functionWords;
  private final Map<String, Role> roles = new HashMap<>();

  /** Phrases by their last word, the longest first. */
  private final Map<String, List<List<String>>> approximations = new HashMap<>();

  private final Set<String> decadeParts;
  private final Set<String> spanOpeners;
  private final Set<String> spanJoiners;
  private final Set<String> spanBetween;
  private final Set<String> spanAnd;
  private final Set<String> monthsToo;
  private final Set<String> dating;
  private final Set<String> lastEvents;
  private final Set<String> streets;
  private final Set<String> lookingForward;
  private final SoonLater soonLater;
  private final RelativeDates relative;

  /** With which words that are no figures a date expression can begin. */
  private final Set<String> openers = new HashSet<>();

  private DateWords(JsonNode yaml) {
    Map<String, List<String>> monthNames = Yaml.lists(yaml.path("months"));
    int number = 1;
    for (List<String> names : monthNames.values()) {
      for (String name : names) {
        months.put(name, number);
      }
      number++;
    }
    yaml.path("centuries")
        .properties()
        .forEach(e -> centuries.put(e.getKey(), e.getValue().asInt()));
    units = new DateUnits(yaml);
    ordinalEndings = Yaml.set(yaml.path("ordinal_endings"));
    beforeYear = Yaml.set(yaml.path("before_year"));
    settingOff = Yaml.set(yaml.path("setting_off"));
    behindSetOff = Yaml.set(yaml.path("behind_set_off"));
    beforeMonth = Yaml.set(yaml.path("before_month"));
    countedNouns = Yaml.set(yaml.path("counted_nouns"));
    determiners = Yaml.set(yaml.path("determiners"));
    functionWords = Yaml.set(yaml.path("function_words"));
    Yaml.lists(yaml.path("roles"))
        .forEach(
            (role, words) ->
                words.forEach(
                    word ->
                        roles.put(word, Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)))));
    for (String phrase : Yaml.texts(yaml.path("approximations"))) {
      List<String> parts = List.of(phrase.split(" "));
      approximations
          .computeIfAbsent(parts.get(parts.size() - 1), last -> new ArrayList<>())
          .add(parts);
    }
    decadeParts = Yaml.set(yaml.path("decade_parts"));
    spanOpeners = Yaml.set(yaml.path("span_openers"));
    spanJoiners = Yaml.set(yaml.path("span_joiners"));
    spanBetween = Yaml.set(yaml.path("span_between"));
    spanAnd = Yaml.set(yaml.path("span_and"));
    monthsToo = Yaml.set(yaml.path("other_words_too"));
    dating = Yaml.set(yaml.path("dating"));
    lastEvents = Yaml.set(yaml.path("last_events"));
    streets = Yaml.set(yaml.path("street_words"));
    lookingForward = Yaml.set(yaml.path("looking_forward"));
    soonLater = new SoonLater(yaml);
    relative = new RelativeDates(yaml, units, months);
    months
        .keySet()
        .forEach(
            month -> {
              openers.add(month);
              openers.add(month + ".");
            });
    openers.addAll(soonLater.openers());
    openers.add("the");
    openers.add("then");
    openers.addAll(centuries.keySet());
    openers.addAll(units.numberWords());
    openers.addAll(relative.openers());
  }

  /** The words that come with this version. */
  public static DateWords bundled() {
    return new DateWords(Yaml.resource("lexicon/dates.yaml"));
  }

  /** Whether a date expression can begin with a word at all: most words are told by this alone. */
  boolean mayOpenDate(String word) {
    return Character.isDigit(word.charAt(0)) || openers.contains(word) || partOfDecadeBegins(word);
  }

  /** "mid-1990s". */
  private boolean partOfDecadeBegins(String word) {
    int dash = word.indexOf('-');
    return dash > 0 && decadeParts.contains(word.substring(0, dash));
  }

  @Nullable Integer month(String word) {
    return months.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  @Nullable Integer century(String word) {
    return centuries.get(word);
  }

  boolean looksForward(String word) {
    return lookingForward.contains(word);
  }

  /** "mid" in "mid-1990s". */
  boolean partOfDecade(String word) {
    return decadeParts.contains(word);
  }

  boolean ordinalEnding(String ending) {
    return ending.isEmpty() || ordinalEndings.contains(ending);
  }

  /** Whether a number of four digits after this token is a year. */
  boolean beforeYear(Token token) {
    return token.punctuation()
        || beforeYear.contains(token.lower())
        || months.containsKey(token.lower());
  }

  /** "It was 1794 before X came", "it would be 1794 when": a year that a clause sets off. */
  boolean setOff(List<Token> tokens, int i) {
    int verb = i - 1;
    int subject = verb - 1 >= 0 && tokens.get(verb).is("be") ? verb - 2 : verb - 1;
    return subject >= 0
        && i + 1 < tokens.size()
        && tokens.get(subject).is("it")
        && settingOff.contains(tokens.get(verb).lower())
        && behindSetOff.contains(tokens.get(i + 1).lower());
  }

  /** Whether a month is another word as well: "may", "march". */
  boolean otherWordToo(String month) {
    return monthsToo.contains(month);
  }

  boolean beforeMonth(String word) {
    return beforeMonth.contains(word);
  }

  /** "resulted in 1992 refugees", not "In 1992 citizens of both": a number of people or things. */
  boolean counts(List<Token> tokens, int i) {
    return i > 1 && i + 1 < tokens.size() && countedNouns.contains(tokens.get(i + 1).lower());
  }

  boolean street(String word) {
    return streets.contains(word);
  }

  boolean dash(Token token) {
    return token.is("–") || token.is("-") || token.is("—");
  }

  /** Whether a word begins a span: "from 1960". */
  boolean opensSpan(String word) {
    return spanOpeners.contains(word);
  }

  /** Whether two words hold the ends of a span: "from 12 to 14", "between 12 and 14". */
  boolean holdSpan(String opener, String joiner) {
    return spanOpeners.contains(opener) && spanJoiners.contains(joiner)
        || spanBetween.contains(opener) && spanAnd.contains(joiner);
  }

  /** The word between the ends of "between 12 and 14". */
  boolean and(String word) {
    return spanAnd.contains(word);
  }

  Set<String> determiners() {
    return determiners;
  }

  boolean functionWord(String word) {
    return functionWords.contains(word) || roles.containsKey(word);
  }

  /** What the preposition before a date says; determiners and adverbs between are skipped. */
  Role role(List<Token> tokens, int start) {
    for (int i = start - 1; i >= 0 && i >= start - 4; i--) {
      String word = tokens.get(i).lower();
      Role role = roles.get(word);
      if (role != null) {
        boolean datesBack =
            role == Role.UNTIL && i > 0 && dating.contains(tokens.get(i - 1).lower());
        return datesBack
            ? Role.SINCE
            : role == Role.AT && untilEvent(tokens, i) ? Role.UNTIL : role;
      }
      if (!beforeYear.contains(word) && !determiners.contains(word)) {
        return Role.AT;
      }
    }
    return Role.AT;
  }

  /**
   * "until his death in 1963", "until the end of 1990": what ended it gives the date of its end.
   */
  private boolean untilEvent(List<Token> tokens, int preposition) {
    int noun = preposition - 1;
    if (noun < 2 || !lastEvents.contains(tokens.get(noun).lower())) {
      return false;
    }
    int until = noun - 1;
    until -= determiners.contains(tokens.get(until).lower()) ? 1 : 0;
    return tokens.get(until).is("until") || tokens.get(until).is("till");
  }

  /** "from 1866 until his death in 1871": where the date behind the event begins. */
  int behindLastEvent(List<Token> tokens, int from) {
    int noun =
        from < tokens.size() && determiners.contains(tokens.get(from).lower()) ? from + 1 : from;
    int in = noun + 1;
    boolean event =
        in + 1 < tokens.size()
            && lastEvents.contains(tokens.get(noun).lower())
            && roles.get(tokens.get(in).lower()) == Role.AT;
    return event ? in + 1 : from;
  }

  /** "(1630 Karl Johan Street)": the number of a house. */
  boolean ofStreet(List<Token> tokens, int i) {
    int word = i + 1;
    while (word < tokens.size() && word <= i + LONGEST_STREET && tokens.get(word).capitalised()) {
      if (word > i + 1 && streets.contains(tokens.get(word).lower())) {
        return true;
      }
      word++;
    }
    return false;
  }

  /** Where a phrase such as "on or shortly after" that ends before this token begins; else -1. */
  int approximation(List<Token> tokens, int start) {
    String last = start > 0 ? tokens.get(start - 1).lower() : "";
    for (List<String> parts : approximations.getOrDefault(last, List.of())) {
      int from = start - parts.size();
      if (from >= 0) {
        boolean all = true;
        for (int i = 0; i < parts.size() && all; i++) {
          all = tokens.get(from + i).is(parts.get(i));
        }
        if (all) {
          return from;
        }
      }
    }
    return -1;
  }

  /** The end of "shortly afterwards" where it begins at a token; else -1. */
  int soonLater(List<Token> tokens, int i) {
    return soonLater.end(tokens, i);
  }

  /** A date that leans on the last one and begins at a token; null if none does. */
  RelativeDates.@Nullable Reference reference(List<Token> tokens, int i) {
    return relative.read(tokens, i);
  }
}
