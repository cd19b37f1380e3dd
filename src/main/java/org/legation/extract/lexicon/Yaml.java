package org.legation.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML resources of this package and of the rules. */
public final class Yaml {
  private static final YAMLMapper MAPPER = new YAMLMapper();

  private Yaml() {}

  /** The root of a resource, named from the root of the class path. */
  public static JsonNode resource(String name) {
    try (InputStream in = Yaml.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
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

  /** A map of lists; a single value is a list of one. */
  public static Map<String, List<String>> lists(JsonNode node) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    node.properties().forEach(entry -> map.put(entry.getKey(), texts(entry.getValue())));
    return map;
  }
}
