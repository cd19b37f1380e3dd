package org.legation.job;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.legation.job.Checks.Range;
import org.legation.model.RelationType;
import org.legation.model.Severity;

/** Reads the entry {@code checks} of a job file. */
final class ChecksReader {
  private static final Set<String> KEYS =
      Set.of(
          "min_records",
          "max_records",
          "types",
          "max_change",
          "max_source_age",
          "max_findings",
          "max_failures");
  private static final Set<String> RANGE_KEYS = Set.of("min", "max");
  private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?) ?%");
  private static final Pattern DAYS = Pattern.compile("([0-9]{1,6}) days?");

  private final Problems problems;

  ChecksReader(Problems problems) {
    this.problems = problems;
  }

  Checks read(@Nullable YamlNode node) {
    YamlNode.Mapping mapping = node == null ? null : problems.mapping(node, "checks");
    if (mapping == null) {
      return Checks.NONE;
    }
    Map<String, YamlNode> keys = problems.keys(mapping, "'checks'", KEYS);
    return new Checks(
        range(keys.get("min_records"), "min_records", keys.get("max_records"), "max_records"),
        byName(keys.get("types"), "types", RelationType.values(), RelationType::code, this::range),
        share(keys.get("max_change")),
        days(keys.get("max_source_age")),
        byName(
            keys.get("max_findings"),
            "max_findings",
            Severity.values(),
            Severity::code,
            problems::count),
        problems.count(keys.get("max_failures"), "max_failures"));
  }

  private Range range(
      @Nullable YamlNode least, String leastKey, @Nullable YamlNode most, String mostKey) {
    Integer min = problems.count(least, leastKey);
    Integer max = problems.count(most, mostKey);
    if (min != null && max != null && most != null && min > max) {
      problems.at(
          most, "'%s' is %d, but '%s' is %d. Swap them.".formatted(mostKey, max, leastKey, min));
    }
    return new Range(min == null ? 0 : min, max);
  }

  private @Nullable Range range(YamlNode node, String what) {
    YamlNode.Mapping mapping = node instanceof YamlNode.Mapping found ? found : null;
    if (mapping == null) {
      problems.at(
          node,
          "'%s' must be a range such as {min: 10, max: 60}, but is %s."
              .formatted(what, node.kind()));
      return null;
    }
    Map<String, YamlNode> keys = problems.keys(mapping, "'" + what + "'", RANGE_KEYS);
    return range(keys.get("min"), "min", keys.get("max"), "max");
  }

  /** A mapping whose keys are names that are known beforehand. */
  private <K extends Enum<K>, V> Map<K, V> byName(
      @Nullable YamlNode node,
      String what,
      K[] known,
      Function<K, String> code,
      ValueReader<V> reader) {
    Map<K, V> values = new EnumMap<>(known[0].getDeclaringClass());
    YamlNode.Mapping mapping = node == null ? null : problems.mapping(node, what);
    if (mapping == null) {
      return values;
    }
    List<K> all = Arrays.asList(known);
    Set<String> names = all.stream().map(code).collect(Collectors.toCollection(TreeSet::new));
    Map<String, YamlNode> keys = problems.keys(mapping, "'" + what + "'", names);
    for (K key : all) {
      YamlNode given = keys.get(code.apply(key));
      V value = given == null ? null : reader.read(given, code.apply(key));
      if (value != null) {
        values.put(key, value);
      }
    }
    return values;
  }

  private @Nullable Double share(@Nullable YamlNode node) {
    String share = matching(node, PERCENTAGE, "max_change", "a percentage such as 30%");
    return share == null ? null : Double.valueOf(Double.parseDouble(share) / 100);
  }

  private @Nullable Integer days(@Nullable YamlNode node) {
    String days = matching(node, DAYS, "max_source_age", "a number of days such as '90 days'");
    return days == null ? null : Integer.valueOf(days);
  }

  /** What the pattern's group holds; null where there is nothing, or nothing that fits. */
  private @Nullable String matching(
      @Nullable YamlNode node, Pattern pattern, String what, String wanted) {
    if (node == null) {
      return null;
    }
    Matcher match =
        node instanceof YamlNode.Text text ? pattern.matcher(text.value().strip()) : null;
    if (match != null && match.matches()) {
      return match.group(1);
    }
    problems.at(node, "'%s' must be %s, but is %s.".formatted(what, wanted, written(node)));
    return null;
  }

  private static String written(YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      return "'" + text.value() + "'";
    }
    return node instanceof YamlNode.Literal literal ? literal.value() : node.kind();
  }

  /** Reads one value of a mapping; reports and gives null where it is none. */
  private interface ValueReader<V> {
    @Nullable V read(YamlNode node, String what);
  }
}
