package org.legation.fuzz;

import java.util.List;
import java.util.Set;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Hints;
import org.legation.gazetteer.NameKey;
import org.legation.gazetteer.NameMatch;
import org.legation.gazetteer.NameResolver;
import org.legation.gazetteer.Resolution;
import org.legation.gazetteer.Sense;
import org.legation.model.Slug;

/** Reads a text as one name, and as a sentence with names. */
final class NameReading {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final NameResolver RESOLVER = new NameResolver();
  private static final int SUGGESTIONS = 5;

  private NameReading() {}

  static void read(String text) {
    name(text);
    int start = 0;
    while (start < text.length()) {
      NameMatch match = GAZETTEER.longestAt(text, start);
      if (match == null) {
        start++;
        continue;
      }
      Broken.unless(
          match.start() == start && match.end() > start && match.end() <= text.length(),
          "a name without a place",
          match);
      name(text.substring(match.start(), match.end()));
      start = match.end();
    }
  }

  private static void name(String name) {
    NameKey.of(name).key();
    Broken.unless(
        NameKey.fold(NameKey.fold(name)).equals(NameKey.fold(name)), "a key of a key", name);
    Broken.unless(Slug.of(name).matches("[a-z0-9-]*"), "a slug", name);
    GAZETTEER.cities(name);
    List<Sense> senses = GAZETTEER.lookup(name);
    // they look through the whole gazetteer, so not for every name
    if (senses.isEmpty() && name.hashCode() % 50 == 0) {
      GAZETTEER.suggestions(name, SUGGESTIONS);
    }
    Integer year = name.length() % 2 == 0 ? null : 1700 + name.length();
    Hints hints = new Hints(year, Set.of("US", "GE"), "US", "");
    for (Resolution resolution :
        List.of(
            RESOLVER.resolve(name, senses, hints), RESOLVER.resolvePlace(name, senses, hints))) {
      Broken.unless(!resolution.reason().isBlank(), "a decision without a reason", name);
      Sense chosen = resolution.chosen();
      if (chosen != null) {
        Broken.unless(senses.contains(chosen), "a sense that the name has not", name);
      }
    }
  }
}
