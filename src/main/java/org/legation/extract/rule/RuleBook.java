package org.legation.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.legation.extract.lexicon.Yaml;
import org.legation.model.RelationType;
import org.legation.model.Status;
import tools.jackson.databind.JsonNode;

/** All rules, from {@code rules/*.yaml}, by the verbs that trigger them. */
public final class RuleBook {
  private final List<Rule> rules;
  private final Map<String, Rule> byId = new HashMap<>();
  private final Map<String, List<Rule>> byVerb = new HashMap<>();

  /** A book of these rules. */
  public RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalArgumentException("two rules have the id " + rule.id());
      }
      for (String verb : new LinkedHashSet<>(rule.verbs())) {
        byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule);
      }
    }
    byVerb.replaceAll((verb, own) -> withGeneral(own, verb));
  }

  /**
   * The rules of a verb with its particle, then those of the verb alone that are not among them.
   */
  private List<Rule> withGeneral(List<Rule> particular, String verb) {
    int space = verb.indexOf(' ');
    List<Rule> general =
        space < 0 ? List.of() : byVerb.getOrDefault(verb.substring(0, space), List.of());
    Map<String, Rule> all = new LinkedHashMap<>();
    particular.forEach(rule -> all.put(rule.id(), rule));
    general.forEach(rule -> all.putIfAbsent(rule.id(), rule));
    return List.copyOf(all.values());
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

  /**
   * The rules that a verb triggers, those that name its particle first; empty if it triggers none.
   *
   * @param lemma "call"
   * @param verb with its particle, if it has one: "call on"
   */
  public List<Rule> forVerb(String lemma, String verb) {
    List<Rule> particular = byVerb.get(verb);
    return particular == null ? byVerb.getOrDefault(lemma, List.of()) : particular;
  }

  /**
   * The rule with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Rule rule(String id) {
    Rule rule = byId.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + id);
    }
    return rule;
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
        node.path("frame").asString(type).intern(),
        Status.ofCode(node.path("status").asString("asserted")),
        Yaml.texts(node.path("verbs")),
        Yaml.texts(node.path("object")),
        node.path("weak").asBoolean(false),
        node.path("preposition").asString(""),
        node.path("intransitive").asBoolean(false),
        Yaml.texts(node.path("subject")),
        Yaml.set(node.path("needs")),
        Yaml.set(node.path("without")),
        Yaml.texts(node.path("yields")),
        node.path("outcome").asString(""),
        node.path("confidence").asDouble(0.9),
        examples);
  }
}
