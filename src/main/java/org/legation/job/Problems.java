package org.legation.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a job file, and reads values while it does. */
final class Problems {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
  private final List<JobProblem> found = new ArrayList<>();

  void at(YamlNode node, String message) {
    found.add(new JobProblem(node.line(), node.column(), message));
  }

  void at(int line, int column, String message) {
    found.add(new JobProblem(line, column, message));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of the file. */
  List<JobProblem> sorted() {
    return found.stream()
        .sorted(Comparator.comparingInt(JobProblem::line).thenComparingInt(JobProblem::column))
        .toList();
  }

  /** The mapping's values by key; reports keys that are unknown, or there twice. */
  Map<String, YamlNode> keys(YamlNode.Mapping mapping, String where, Set<String> known) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String suggestion = Suggestion.sentence(entry.key(), known);
        at(
            entry.line(),
            entry.column(),
            "Unknown key '%s' in %s.%s"
                .formatted(
                    entry.key(),
                    where,
                    suggestion.isEmpty()
                        ? " Known keys: " + String.join(", ", new TreeSet<>(known)) + "."
                        : suggestion));
      } else if (values.putIfAbsent(entry.key(), entry.value()) != null) {
        at(
            entry.line(),
            entry.column(),
            "The key '%s' stands twice in %s. Remove one of them.".formatted(entry.key(), where));
      }
    }
    return values;
  }

  YamlNode.@Nullable Mapping mapping(YamlNode node, String what) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    at(node, "'%s' must be a mapping of keys, but is %s.".formatted(what, node.kind()));
    return null;
  }

  YamlNode.@Nullable Sequence list(YamlNode node, String what) {
    if (node instanceof YamlNode.Sequence list && !list.items().isEmpty()) {
      return list;
    }
    String is = node instanceof YamlNode.Sequence ? "empty" : node.kind();
    at(
        node,
        "'%s' must be a list with at least one item, each on a line of its own after '- ', but is %s."
            .formatted(what, is));
    return null;
  }

  /** Null where there is none, or where it is no text. */
  @Nullable String text(@Nullable YamlNode node, String what) {
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Text text && !text.value().isBlank()) {
      return text.value().strip();
    }
    String mend =
        node instanceof YamlNode.Literal literal
            ? " Put it in quotes: '" + literal.value() + "'."
            : node instanceof YamlNode.Text ? " Write it, or remove the key." : "";
    String is = node instanceof YamlNode.Text ? "empty" : node.kind();
    at(node, "'%s' must be text, but is %s.%s".formatted(what, is, mend));
    return null;
  }

  /** Text or a whole number, as for revisions. */
  @Nullable String textOrNumber(@Nullable YamlNode node, String what) {
    return node instanceof YamlNode.Literal literal && literal.number()
        ? literal.value()
        : text(node, what);
  }

  @Nullable Integer count(@Nullable YamlNode node, String what) {
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Literal literal
        && literal.number()
        && WHOLE_NUMBER.matcher(literal.value()).matches()) {
      return Integer.valueOf(literal.value());
    }
    at(
        node,
        "'%s' must be a whole number such as 40, but is %s."
            .formatted(
                what, node instanceof YamlNode.Text text ? "'" + text.value() + "'" : node.kind()));
    return null;
  }
}
