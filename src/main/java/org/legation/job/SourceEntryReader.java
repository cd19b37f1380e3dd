package org.legation.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.legation.source.wiki.WikiPolicy;

/** Reads one entry of {@code sources}; which kind it is of is told by the key that it has. */
final class SourceEntryReader {
  private static final List<String> KINDS =
      List.of(FileEntryReader.KIND, DumpEntryReader.KIND, WikiEntryReader.KIND);

  private final Path folder;
  private final WikiPolicy policy;
  private final Problems problems;

  SourceEntryReader(Path folder, WikiPolicy policy, Problems problems) {
    this.folder = folder;
    this.policy = policy;
    this.problems = problems;
  }

  @Nullable SourceSpec read(YamlNode node) {
    YamlNode.Mapping mapping = problems.mapping(node, "sources");
    if (mapping == null) {
      return null;
    }
    List<String> kinds = kinds(mapping);
    if (kinds.size() != 1) {
      reportKinds(mapping, kinds);
      return null;
    }
    return switch (kinds.get(0)) {
      case DumpEntryReader.KIND -> {
        Map<String, YamlNode> keys =
            problems.keys(mapping, "a source of the kind 'dump'", DumpEntryReader.KEYS);
        yield new DumpEntryReader(folder, problems).read(value(keys, DumpEntryReader.KIND), keys);
      }
      case WikiEntryReader.KIND -> {
        Map<String, YamlNode> keys =
            problems.keys(mapping, "a source of the kind 'mediawiki'", WikiEntryReader.KEYS);
        yield new WikiEntryReader(policy, problems)
            .read(value(keys, WikiEntryReader.KIND), keys, mapping);
      }
      default -> {
        Map<String, YamlNode> keys = problems.keys(mapping, "a source", FileEntryReader.KEYS);
        yield new FileEntryReader(folder, problems).read(value(keys, FileEntryReader.KIND), keys);
      }
    };
  }

  private static List<String> kinds(YamlNode.Mapping mapping) {
    return mapping.entries().stream()
        .map(YamlNode.Entry::key)
        .filter(KINDS::contains)
        .distinct()
        .toList();
  }

  private void reportKinds(YamlNode.Mapping mapping, List<String> kinds) {
    if (!kinds.isEmpty()) {
      problems.at(
          mapping,
          "'%s' and '%s' exclude each other. Make two sources of them."
              .formatted(kinds.get(0), kinds.get(1)));
      return;
    }
    Set<String> known = new TreeSet<>(FileEntryReader.KEYS);
    known.addAll(DumpEntryReader.KEYS);
    known.addAll(WikiEntryReader.KEYS);
    problems.keys(mapping, "a source", known);
    problems.at(
        mapping,
        "A source needs the key 'path', 'dump' or 'mediawiki'. Add the path of an article or a folder.");
  }

  private static YamlNode value(Map<String, YamlNode> keys, String kind) {
    YamlNode value = keys.get(kind);
    if (value == null) {
      throw new IllegalStateException("the key " + kind + " was there");
    }
    return value;
  }
}
