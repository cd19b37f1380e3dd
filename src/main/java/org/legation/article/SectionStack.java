package org.legation.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Block;
import org.legation.model.Section;
import org.legation.model.Span;

/** Collects blocks into sections, and knows the path of each from the levels of the headings. */
final class SectionStack {
  private static final int LEAD = 1;

  private final List<Section> done = new ArrayList<>();
  private final List<Open> path = new ArrayList<>();
  private @Nullable Span heading;
  private int level = LEAD;
  private List<Block> blocks = new ArrayList<>();

  void add(Block block) {
    blocks.add(block);
  }

  /** Opens a section; the one before it ends. */
  void open(int newLevel, Span newHeading, String title) {
    close();
    while (!path.isEmpty() && path.get(path.size() - 1).level() >= newLevel) {
      path.remove(path.size() - 1);
    }
    path.add(new Open(newLevel, title));
    heading = newHeading;
    level = newLevel;
    blocks = new ArrayList<>();
  }

  /** The innermost heading as a reader sees it, for messages; empty in the lead. */
  String current() {
    return path.isEmpty() ? "" : path.get(path.size() - 1).title();
  }

  List<Section> finish() {
    close();
    return List.copyOf(done);
  }

  private void close() {
    done.add(new Section(level, heading, path.stream().map(Open::title).toList(), blocks));
  }

  private record Open(int level, String title) {}
}
