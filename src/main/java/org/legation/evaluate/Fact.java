package org.legation.evaluate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legation.model.RelationType;

/**
 * Type and parties in the form in which they are compared: the parties of a symmetric type sorted,
 * a municipality as its country and its own slug.
 */
record Fact(String type, String first, String second) {
  private static final Set<String> SYMMETRIC =
      Stream.of(RelationType.values())
          .filter(RelationType::symmetric)
          .map(RelationType::code)
          .collect(Collectors.toUnmodifiableSet());

  static Fact of(String type, String actorId, String counterpartId) {
    String actor = party(actorId);
    String counterpart = party(counterpartId);
    boolean swap = SYMMETRIC.contains(type) && actor.compareTo(counterpart) > 0;
    return new Fact(type, swap ? counterpart : actor, swap ? actor : counterpart);
  }

  /** Gold and gazetteer may know a municipality's subdivision or not: only the country counts. */
  private static String party(String id) {
    String code = id.strip();
    int slash = code.indexOf('/');
    if (slash < 0) {
      return code.toUpperCase(Locale.ROOT);
    }
    String parent = code.substring(0, slash);
    int hyphen = parent.indexOf('-');
    String country = hyphen < 0 ? parent : parent.substring(0, hyphen);
    return country.toUpperCase(Locale.ROOT) + "/" + ComparisonKey.of(code.substring(slash + 1));
  }
}
