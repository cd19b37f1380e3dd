package org.legation.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legation.model.RelationType;

/** The rules as a page in Markdown, one chapter a type of record. */
final class RuleReference {
  private final RuleBook book;
  private final List<String> lines = new ArrayList<>();

  RuleReference(RuleBook book) {
    this.book = book;
  }

  String markdown() {
    Map<RelationType, List<Rule>> byType = new LinkedHashMap<>();
    for (Rule rule : book.rules()) {
      byType.computeIfAbsent(rule.type(), type -> new ArrayList<>()).add(rule);
    }
    byType.forEach(
        (type, rules) -> {
          add("## " + type.code());
          rules.forEach(this::rule);
        });
    return String.join("\n\n", lines) + "\n";
  }

  private void rule(Rule rule) {
    add("### " + rule.id());
    add(sentence(rule.says()));
    List<String> fields = new ArrayList<>();
    fields.add("status: " + rule.status().code());
    field(fields, "verbs", rule.verbs());
    field(fields, "object", rule.object());
    if (rule.weak()) {
      fields.add("weak: the bare noun is enough");
    }
    if (!rule.preposition().isEmpty()) {
      fields.add("preposition: *" + rule.preposition() + "*");
    }
    if (rule.intransitive()) {
      fields.add("intransitive: the object can be the subject");
    }
    field(fields, "subject", rule.subject());
    field(fields, "needs", List.copyOf(rule.needs()));
    field(fields, "without", List.copyOf(rule.without()));
    if (!rule.frame().equals(rule.type().code())) {
      fields.add("frame: " + rule.frame());
    }
    if (!rule.outcome().isEmpty()) {
      fields.add("outcome: " + rule.outcome());
    }
    fields.add("confidence: " + rule.confidence());
    add("- " + String.join("\n- ", fields));
    examples("Right:", rule.examples().stream().filter(e -> !e.gives().isEmpty()).toList());
    examples("Gives nothing:", rule.examples().stream().filter(e -> e.gives().isEmpty()).toList());
  }

  private void examples(String title, List<Rule.Example> examples) {
    if (examples.isEmpty()) {
      return;
    }
    StringBuilder list = new StringBuilder(title).append('\n');
    for (Rule.Example example : examples) {
      list.append("\n- \"").append(escaped(lines(example.text()))).append('"');
      if (!example.section().isEmpty()) {
        list.append(" (in the section *").append(escaped(example.section())).append("*)");
      }
      for (String gives : example.gives()) {
        list.append("\n  - `").append(gives).append('`');
      }
    }
    add(list.toString());
  }

  /** Rows and items of an example, one behind the other. */
  private static String lines(String text) {
    return text.strip().replace("\n", " / ");
  }

  private void add(String block) {
    lines.add(block);
  }

  private static void field(List<String> fields, String name, List<String> values) {
    if (!values.isEmpty()) {
      fields.add(name + ": " + String.join(", ", values));
    }
  }

  private static String sentence(String says) {
    return escaped(Character.toUpperCase(says.charAt(0)) + says.substring(1)) + ".";
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }
}
