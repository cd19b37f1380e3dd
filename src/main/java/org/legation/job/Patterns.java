package org.legation.job;

import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;
import org.legation.source.TitlePattern;

/** Reads patterns of titles. */
final class Patterns {
  private Patterns() {}

  /** The pattern, or that for all titles where there is none; null where it is wrong. */
  static @Nullable TitlePattern read(@Nullable YamlNode node, String key, Problems problems) {
    if (node == null) {
      return TitlePattern.ANY;
    }
    String regex = problems.text(node, key);
    if (regex == null) {
      return null;
    }
    try {
      return TitlePattern.of(regex);
    } catch (SourceException e) {
      problems.at(node, "'%s': %s".formatted(key, e.getMessage()));
      return null;
    }
  }
}
