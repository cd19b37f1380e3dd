package org.legation.gazetteer.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.gazetteer.Form;
import tools.jackson.databind.JsonNode;

/**
 * The ways to spell an organisation's name: by {@code facts/spellings.yaml}, and with or without a
 * comma before the last "and".
 */
final class OrganisationSpellings {
  /** Two words that may stand for each other. */
  private record Pair(String one, String other) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, List<String>> beginnings = new LinkedHashMap<>();

  /**
   * The spellings of a file.
   *
   * @param tree of {@code facts/spellings.yaml}
   */
  OrganisationSpellings(JsonNode tree) {
    for (JsonNode pair : tree.path("words")) {
      pairs.add(new Pair(pair.path(0).asString(), pair.path(1).asString()));
    }
    for (Map.Entry<String, JsonNode> beginning : tree.path("beginnings").properties()) {
      List<String> others = new ArrayList<>();
      beginning.getValue().forEach(other -> others.add(other.asString() + " "));
      beginnings.put(beginning.getKey() + " ", others);
    }
  }

  /** The other spellings of a name; the name itself is not among them. */
  List<NameFact> of(NameFact name) {
    if (name.form() != Form.NAME) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>(List.of(name.text()));
    for (Pair pair : pairs) {
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
      beginnings.forEach(
          (beginning, others) -> {
            if (spelling.startsWith(beginning)) {
              String rest = spelling.substring(beginning.length());
              others.forEach(other -> all.add(other + rest));
            }
          });
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
