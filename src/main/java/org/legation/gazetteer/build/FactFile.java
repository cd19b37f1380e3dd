package org.legation.gazetteer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the hand-written YAML files: see the comments at their heads. */
final class FactFile {
  private static final Set<String> KEYS =
      Set.of(
          "kind",
          "name",
          "code",
          "of",
          "in",
          "official",
          "adj",
          "people",
          "also",
          "abbr",
          "demonyms",
          "from",
          "to",
          "silent");

  private FactFile() {}

  static JsonNode tree(Path file) {
    return new YAMLMapper().readTree(file.toFile());
  }

  /** A file of lines by code. */
  static Map<String, Fact> byCode(Path file) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> line : tree(file).properties()) {
      facts.put(line.getKey(), fact(file, line.getKey(), line.getValue()));
    }
    return facts;
  }

  /** A file that is a list. */
  static List<Fact> list(Path file) {
    List<Fact> facts = new ArrayList<>();
    for (JsonNode line : tree(file)) {
      facts.add(fact(file, line.path("code").asString(""), line));
    }
    return facts;
  }

  /** The names in a list of names, or in the one name that stands for a list. */
  static List<NameFact> names(JsonNode list, Form form) {
    List<NameFact> names = new ArrayList<>();
    for (JsonNode item : list.isArray() ? list : List.of(list)) {
      if (item.isString()) {
        names.add(NameFact.of(withArticle(item.asString()), form));
      } else if (item.isObject()) {
        String text = withArticle(item.path("name").asString());
        names.add(new NameFact(text, form, year(item, "from"), year(item, "to")));
      }
    }
    return names;
  }

  private static Fact fact(Path file, String code, JsonNode line) {
    for (String key : line.propertyNames()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(
            file + ": unknown key '" + key + "' at " + code + "; known are " + KEYS + ".");
      }
    }
    Set<NameFact> names = new LinkedHashSet<>();
    names.addAll(names(line.path("official"), Form.NAME));
    names.addAll(names(line.path("also"), Form.NAME));
    names.addAll(names(line.path("abbr"), Form.ABBREVIATION));
    List<NameFact> adjectives = names(line.path("adj"), Form.DEMONYM);
    names.addAll(adjectives);
    if (line.has("people")) {
      for (NameFact people : names(line.path("people"), Form.PEOPLE)) {
        names.addAll(Demonyms.people(people));
      }
    } else {
      adjectives.forEach(adjective -> names.add(Demonyms.plural(adjective)));
    }
    for (NameFact more : names(line.path("demonyms"), Form.DEMONYM)) {
      names.add(more);
      names.add(Demonyms.plural(more));
    }
    return new Fact(
        code,
        line.path("name").asString(""),
        line.path(line.has("of") ? "of" : "in").asString(""),
        year(line, "from"),
        year(line, "to"),
        line.path("silent").asBoolean(false),
        List.copyOf(names));
  }

  private static String withArticle(String text) {
    return text.replace("{the}", "the");
  }

  private static @Nullable Integer year(JsonNode node, String key) {
    return node.has(key) ? Integer.valueOf(node.path(key).asInt()) : null;
  }
}
