package org.legation.gazetteer.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.gazetteer.Form;

/**
 * The ways to spell an organisation's name: British or American, with or without a comma before the
 * last "and", and "UN" for the United Nations before the name of one of their bodies.
 */
final class OrganisationSpellings {
  /** What may stand for each other. */
  private record Pair(String one, String other) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("Organization", "Organisation"),
          new Pair("Cooperation", "Co-operation"),
          new Pair("Cooperative", "Co-operative"),
          new Pair("Harmonization", "Harmonisation"),
          new Pair("Standardization", "Standardisation"),
          new Pair("Programme", "Program"),
          new Pair("Centre", "Center"),
          new Pair("Labour", "Labor"),
          new Pair("Defence", "Defense"),
          new Pair("–", "-"));

  private static final String UNITED_NATIONS = "United Nations ";

  private OrganisationSpellings() {}

  /** The other spellings of a name; the name itself is not among them. */
  static List<NameFact> of(NameFact name) {
    if (name.form() != Form.NAME) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>(List.of(name.text()));
    for (Pair pair : PAIRS) {
      for (String spelling : List.copyOf(all)) {
        all.add(swapped(spelling, pair.one(), pair.other()));
        all.add(swapped(spelling, pair.other(), pair.one()));
      }
    }
    for (String spelling : List.copyOf(all)) {
      if (spelling.indexOf(',') > 0) {
        all.add(swapped(spelling, ", and ", " and "));
        all.add(spelling.contains(", and ") ? spelling : swapped(spelling, " and ", ", and "));
      }
      if (spelling.startsWith(UNITED_NATIONS)) {
        all.add("UN " + spelling.substring(UNITED_NATIONS.length()));
        all.add("U.N. " + spelling.substring(UNITED_NATIONS.length()));
      }
    }
    all.remove(name.text());
    return all.stream()
        .map(spelling -> new NameFact(spelling, Form.NAME, name.from(), name.to()))
        .toList();
  }

  /** A name with one word for another; as it was where it does not have the word. */
  private static String swapped(String name, String word, String other) {
    int at = name.indexOf(word);
    boolean within =
        at >= 0
            && at + word.length() < name.length()
            && Character.isLetter(word.codePointBefore(word.length()))
            && Character.isLetter(name.codePointAt(at + word.length()))
            && name.codePointAt(at + word.length()) != 's';
    return at < 0 || within ? name : name.replace(word, other);
  }
}
