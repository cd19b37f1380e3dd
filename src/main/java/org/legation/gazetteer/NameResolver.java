package org.legation.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several meanings a name has, by date, by what is named nearby, and else by what
 * a reader takes first. Which meaning comes first is data: see {@code gazetteer/facts/kinds.yaml}.
 */
public final class NameResolver {
  private static final long MANY_TIMES = 10;

  /** Chooses among all meanings. */
  public Resolution resolve(String name, List<Sense> senses, Hints hints) {
    if (senses.isEmpty()) {
      return new Resolution(null, "'" + name + "' is not in the gazetteer.", List.of());
    }
    if (senses.size() == 1) {
      return chosen(senses.get(0), "'" + name + "' has one meaning.", senses);
    }
    List<Sense> possible = inYear(senses, hints);
    if (possible.size() == 1) {
      Sense only = possible.get(0);
      return chosen(only, "Only this is meant by '" + name + "' " + when(hints) + ".", senses);
    }
    Sense usual = possible.get(0);
    for (Rule rule : RULES) {
      Optional<Resolution> found = rule.apply(name, possible, hints);
      if (found.isPresent()) {
        Resolution resolution = found.get();
        return chosen(
            resolution.chosen() == null ? usual : resolution.chosen(), resolution.reason(), senses);
      }
    }
    return chosen(usual, "Nothing nearby speaks for another meaning of '" + name + "'.", senses);
  }

  /** Chooses among the cities, where a place is asked for; among all meanings if there is none. */
  public Resolution resolvePlace(String name, List<Sense> senses, Hints hints) {
    List<Sense> cities =
        senses.stream().filter(sense -> sense.entry().kind() == Kind.CITY).toList();
    return resolve(name, cities.isEmpty() ? senses : cities, hints);
  }

  /** A way to decide; empty where it does not apply. */
  private interface Rule {
    Optional<Resolution> apply(String name, List<Sense> senses, Hints hints);
  }

  /** The first that applies decides. */
  private static final List<Rule> RULES =
      List.of(
          NameResolver::meantInThatYear,
          NameResolver::namedNearby,
          NameResolver::amongParts,
          NameResolver::cityOfSection,
          NameResolver::cityOfCountryNearby);

  /** A meaning that is bound to some years wins within them: Texas in 1840. */
  private static Optional<Resolution> meantInThatYear(
      String name, List<Sense> senses, Hints hints) {
    Integer year = hints.year();
    if (year == null) {
      return Optional.empty();
    }
    return first(
        senses,
        sense -> sense.toYear() != null && sense.covers(year),
        () -> "'" + name + "' meant this in " + year + ".");
  }

  /** What the sentence, the heading or the article names otherwise is meant again. */
  private static Optional<Resolution> namedNearby(String name, List<Sense> senses, Hints hints) {
    // a state's name of the past is not meant because the state is named: "the PRC, not the ROC"
    List<Sense> today = new ArrayList<>(senses.size());
    for (Sense sense : senses) {
      if (!pastNameOfState(sense)) {
        today.add(sense);
      }
    }
    Sense named = onlyOneNamed(today, hints.codesNearby());
    if (named != null) {
      return Optional.of(
          new Resolution(named, "It is named nearby under another name.", List.of()));
    }
    Optional<Resolution> ofSection =
        first(
            today,
            sense -> sense.entry().code().equals(hints.sectionCode()),
            () -> "The section is about it.");
    return ofSection.isPresent()
        ? ofSection
        : first(
            today,
            sense -> sense.entry().code().equals(hints.subjectCode()),
            () -> "The article is about it.");
  }

  private static boolean pastNameOfState(Sense sense) {
    return sense.entry().kind() == Kind.STATE && sense.toYear() != null;
  }

  /** The sense whose code is among some; null if there is none, or if there are several codes. */
  private static @Nullable Sense onlyOneNamed(List<Sense> senses, Set<String> codes) {
    Sense named = null;
    for (Sense sense : senses) {
      if (!codes.isEmpty() && codes.contains(sense.entry().code())) {
        if (named != null && !named.entry().code().equals(sense.entry().code())) {
          return null;
        }
        named = named == null ? sense : named;
      }
    }
    return named;
  }

  /** In the company of other parts of the same state, a name is that of a part: Georgia, Texas. */
  private static Optional<Resolution> amongParts(String name, List<Sense> senses, Hints hints) {
    if (hints.codesNearby().isEmpty()) {
      return Optional.empty();
    }
    return first(
        senses,
        sense -> {
          Entry entry = sense.entry();
          return entry.kind() == Kind.SUBDIVISION
              && hints.codesNearby().stream()
                  .anyMatch(
                      code ->
                          code.startsWith(entry.country() + "-")
                              && !code.contains("/")
                              && !code.equals(entry.code()));
        },
        () -> "Other parts of the same state are named beside '" + name + "'.");
  }

  /** A city lies in the country that the section is about, or where that lay. */
  private static Optional<Resolution> cityOfSection(String name, List<Sense> senses, Hints hints) {
    if (senses.get(0).entry().kind() != Kind.CITY || hints.sectionCode().isEmpty()) {
      return Optional.empty();
    }
    Sense there =
        firstOf(
            senses,
            sense -> isCityIn(sense, hints.sectionCode()) || isCityIn(sense, hints.groundCode()));
    Sense here = firstOf(senses, sense -> isCityIn(sense, hints.subjectCode()));
    if (there != null && here != null && outweighs(here.entry(), there.entry())) {
      return Optional.of(
          new Resolution(
              here,
              "The article is about the state whose great city '" + name + "' is.",
              List.of()));
    }
    return there == null
        ? Optional.empty()
        : Optional.of(
            new Resolution(
                there,
                "The section is about the state in which this '" + name + "' lies.",
                List.of()));
  }

  /** A capital, or a city many times as large as its namesake, that is no capital itself. */
  private static boolean outweighs(Entry here, Entry there) {
    return there.capitalOf().isEmpty()
        && (!here.capitalOf().isEmpty() || here.population() > MANY_TIMES * there.population());
  }

  private static @Nullable Sense firstOf(List<Sense> senses, Predicate<Sense> wanted) {
    for (Sense sense : senses) {
      if (wanted.test(sense)) {
        return sense;
      }
    }
    return null;
  }

  /** A city lies in a country named nearby, unless the usual meaning is a capital. */
  private static Optional<Resolution> cityOfCountryNearby(
      String name, List<Sense> senses, Hints hints) {
    Entry usual = senses.get(0).entry();
    if (usual.kind() != Kind.CITY || !usual.capitalOf().isEmpty()) {
      return Optional.empty();
    }
    List<String> codes = new ArrayList<>(hints.codesNearby());
    codes.sort(null);
    Predicate<Sense> near = sense -> codes.stream().anyMatch(code -> isCityIn(sense, code));
    return first(senses, near, () -> "The state in which this '" + name + "' lies is named nearby.")
        .or(
            () ->
                first(
                    senses,
                    sense -> isCityIn(sense, hints.subjectCode()),
                    () -> "The article is about the state in which this '" + name + "' lies."));
  }

  private static boolean isCityIn(Sense sense, String code) {
    Entry entry = sense.entry();
    return entry.kind() == Kind.CITY
        && !code.isEmpty()
        && (entry.country().equals(code) || entry.admin1().equals(code));
  }

  private static Optional<Resolution> first(
      List<Sense> senses, Predicate<Sense> wanted, Supplier<String> reason) {
    for (Sense sense : senses) {
      if (wanted.test(sense)) {
        return Optional.of(new Resolution(sense, reason.get(), List.of()));
      }
    }
    return Optional.empty();
  }

  /** Meanings that the year rules out go, as long as one remains; without a year, past ones. */
  private static List<Sense> inYear(List<Sense> senses, Hints hints) {
    Integer year = hints.year();
    List<Sense> left = new ArrayList<>(senses.size());
    boolean subjectIsPast = false;
    for (Sense sense : senses) {
      if (year != null ? sense.covers(year) : sense.toYear() == null) {
        left.add(sense);
      }
      String code = sense.entry().code();
      subjectIsPast |=
          year == null && (code.equals(hints.subjectCode()) || hints.codesNearby().contains(code));
    }
    return left.isEmpty() || subjectIsPast || left.size() == senses.size() ? senses : left;
  }

  private static String when(Hints hints) {
    return hints.year() == null ? "today" : "in " + hints.year();
  }

  private static Resolution chosen(Sense sense, String reason, List<Sense> senses) {
    List<Sense> others = new ArrayList<>(senses.size());
    for (Sense other : senses) {
      if (!other.equals(sense)) {
        others.add(other);
      }
    }
    return new Resolution(sense, reason, others);
  }
}
