package org.legation.gazetteer.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.NameKey;
import tools.jackson.databind.JsonNode;

/** What kinds.yaml says: federations, types of parts, preferred meanings, names never used. */
final class Kinds {
  private final Set<String> federal;
  private final Set<String> parents;
  private final Set<String> sameAdmin1;
  private final Map<String, String> admin1 = new HashMap<>();
  private final Map<String, List<String>> types = new HashMap<>();
  private final Map<String, String> preferred = new HashMap<>();

  Kinds(JsonNode tree) {
    federal = strings(tree.path("federal"));
    parents = strings(tree.path("parents"));
    sameAdmin1 = strings(tree.path("admin1Same"));
    for (Map.Entry<String, JsonNode> country : tree.path("admin1").properties()) {
      for (Map.Entry<String, JsonNode> part : country.getValue().properties()) {
        String iso = country.getKey() + "-" + part.getValue().asString();
        admin1.put(country.getKey() + "-" + part.getKey(), iso);
      }
    }
    for (Map.Entry<String, JsonNode> line : tree.path("types").properties()) {
      types.put(line.getKey(), List.copyOf(strings(line.getValue())));
    }
    for (Map.Entry<String, JsonNode> line : tree.path("preferred").properties()) {
      preferred.put(NameKey.fold(line.getKey()), line.getValue().asString());
    }
  }

  /** Whether a part is a constituent state, whose name stands for itself. */
  boolean isFederal(Entry part) {
    return federal.contains(part.code())
        || (federal.contains(part.country()) && part.admin1().equals(part.code()));
  }

  /** Whether cities of a country take the code of its part as parent. */
  boolean isParent(String country) {
    return parents.contains(country);
  }

  /** The ISO 3166-2 code of a first-level part, from the package's code; empty if unknown. */
  String admin1(String country, String part) {
    String code = country + "-" + part;
    return sameAdmin1.contains(country) && !part.isEmpty() ? code : admin1.getOrDefault(code, "");
  }

  /** How English calls the parts of a country: Province, Oblast. */
  List<String> types(String country) {
    return types.getOrDefault(country, List.of());
  }

  /** The code that a name means first; empty if none is preferred. */
  String preferred(String key) {
    return preferred.getOrDefault(key, "");
  }

  /** Every preference, to check that its code exists. */
  Map<String, String> preferences() {
    return preferred;
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new HashSet<>();
    for (JsonNode item : list.isArray() ? list : List.of(list)) {
      strings.add(item.asString());
    }
    return strings;
  }
}
