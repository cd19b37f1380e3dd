package org.legation.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it, up to the next heading of any level.
 *
 * @param level 1 for the lead, 2 for {@code h2} and so on
 * @param heading the heading's place in the text; none for the lead
 * @param path the headings from the outermost to this one; empty for the lead
 * @param blocks paragraphs, lists and tables in reading order
 */
public record Section(int level, @Nullable Span heading, List<String> path, List<Block> blocks) {
  public Section {
    path = List.copyOf(path);
    blocks = List.copyOf(blocks);
  }

  /** The path as the column {@code section} gives it: headings joined by {@code " > "}. */
  public String name() {
    return String.join(" > ", path);
  }
}
