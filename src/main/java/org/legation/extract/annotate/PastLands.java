package org.legation.extract.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Entry;

/**
 * Cities of states that are gone, from {@code lexicon/past-lands.yaml}: in an article about such a
 * state a city lies in it, not in the state of today.
 */
final class PastLands {
  private final Map<String, Set<String>> lands = new HashMap<>();

  private PastLands() {
    Yaml.lists(Yaml.resource("lexicon/past-lands.yaml"))
        .forEach((state, parts) -> lands.put(state, new HashSet<>(parts)));
  }

  /** The lands that come with this version. */
  static PastLands bundled() {
    return new PastLands();
  }

  /**
   * A city as one of the state that an article is about, if it was.
   *
   * @param subject the code of whom the article is about
   */
  CityMention of(CityMention mention, String subject) {
    Set<String> parts = lands.getOrDefault(subject, Set.of());
    Entry city = mention.city();
    boolean there =
        parts.contains(city.code())
            || parts.contains(city.admin1())
            || parts.contains(city.country());
    return there ? new CityMention(mention.start(), mention.end(), within(city, subject)) : mention;
  }

  private static Entry within(Entry city, String state) {
    return new Entry(
        city.code(),
        city.kind(),
        city.name(),
        city.latitude(),
        city.longitude(),
        state,
        "",
        city.population(),
        city.fromYear(),
        city.toYear(),
        city.capitalOf().isEmpty() ? "" : state);
  }
}
