package org.legation.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.lexicon.Yaml;
import org.legation.model.RelationType;
import org.legation.model.Status;
import tools.jackson.databind.JsonNode;

/** All rules, from {@code rules/*.yaml}, by the verbs that trigger them. */
public final class RuleBook {
  private final List<Rule> rules;
  private final Map<String, List<Rule>> byVerb = new HashMap<>();

  /** A book of these rules. */
  public RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules have the id " + rule.id());
      }
      for (String verb : rule.verbs()) {
        byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The rules that come with this version. */
  public static RuleBook bundled() {
    List<Rule> rules = new ArrayList<>();
    for (String file : Yaml.texts(Yaml.resource("rules/index.yaml").path("files"))) {
      rules.addAll(read(Yaml.resource("rules/" + file), file));
    }
    return new RuleBook(rules);
  }

  /** In the order of the files. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rules that a verb triggers; empty if it triggers none. */
  public List<Rule> forVerb(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  /**
   * The rule with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Rule rule(String id) {
    for (Rule rule : rules) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException("no rule " + id);
  }

  private static List<Rule> read(JsonNode yaml, String file) {
    List<Rule> rules = new ArrayList<>();
    String type = yaml.path("type").asString("");
    for (JsonNode node : yaml.path("rules")) {
      try {
        rules.add(rule(node, node.path("type").asString(type)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "rules/" + file + ", rule " + node.path("id").asString("?") + ": " + e.getMessage(), e);
      }
    }
    return rules;
  }

  private static Rule rule(JsonNode node, String type) {
    RelationType relationType = RelationType.ofCode(type);
    List<Rule.Example> examples = new ArrayList<>();
    for (JsonNode example : node.path("examples")) {
      examples.add(
          new Rule.Example(
              example.path("text").asString(),
              example.path("article").asString("Foreign relations of Norway"),
              example.path("section").asString(""),
              Yaml.texts(example.path("gives"))));
    }
    return new Rule(
        node.path("id").asString(),
        node.path("says").asString(""),
        relationType,
        node.path("frame").asString(type),
        Status.ofCode(node.path("status").asString("asserted")),
        Yaml.texts(node.path("verbs")),
        Yaml.texts(node.path("object")),
        node.path("weak").asBoolean(false),
        node.path("preposition").asString(""),
        node.path("intransitive").asBoolean(false),
        Yaml.texts(node.path("subject")),
        Yaml.texts(node.path("needs")),
        Yaml.texts(node.path("without")),
        node.path("outcome").asString(""),
        node.path("confidence").asDouble(0.9),
        examples);
  }
}
