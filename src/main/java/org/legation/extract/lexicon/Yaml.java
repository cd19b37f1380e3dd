package org.legation.extract.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.resource.Bundled;
import tools.jackson.databind.JsonNode;

/** Reads the YAML resources of this package and of the rules. */
public final class Yaml {
  private Yaml() {}

  /** The root of a resource, named from the root of the class path. */
  public static JsonNode resource(String name) {
    return Bundled.tree(name);
  }

  /** The texts of a list, or of a single value. */
  public static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.add(item.asString()));
    } else if (!node.isMissingNode() && !node.isNull()) {
      texts.add(node.asString());
    }
    return texts;
  }

  /** The texts of a list, each once, in order. */
  public static Set<String> set(JsonNode node) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(texts(node)));
  }

  /** A map of lists; a single value is a list of one. */
  public static Map<String, List<String>> lists(JsonNode node) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    node.properties().forEach(entry -> map.put(entry.getKey(), texts(entry.getValue())));
    return map;
  }
}
