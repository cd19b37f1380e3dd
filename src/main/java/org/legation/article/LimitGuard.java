package org.legation.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.legation.model.Span;

/** Refuses what is beyond the limits of one article. Used for one article. */
final class LimitGuard {
  private final String location;
  private final ParseLimits limits;
  private int cells;

  LimitGuard(String location, ParseLimits limits) {
    this.location = location;
    this.limits = limits;
  }

  /** Refuses a line, paragraph or cell that is too long. */
  void checkRuns(TextBuffer text) throws UnreadableArticleException {
    for (Span run : text.spans()) {
      if (run.length() > limits.maxRunLength()) {
        throw new UnreadableArticleException(
            "%s: the paragraph \"%s\" has %,d characters, more than the %,d that one may have; break it up."
                .formatted(
                    location,
                    Chars.excerpt(run.of(text.toString())),
                    run.length(),
                    limits.maxRunLength()));
      }
    }
  }

  void countCells(int more, String section) throws UnreadableArticleException {
    cells += more;
    if (cells > limits.maxCells()) {
      throw new UnreadableArticleException(
          "%s, %s: its tables have more than the %,d cells that one article may have; split it."
              .formatted(location, place(section), limits.maxCells()));
    }
  }

  void checkNesting(Element root) throws UnreadableArticleException {
    Deepest deepest = new Deepest();
    NodeTraversor.traverse(deepest, root);
    if (deepest.depth > limits.maxNesting()) {
      throw tooDeep("an element");
    }
  }

  UnreadableArticleException tooDeep(String what) {
    return new UnreadableArticleException(
        "%s: %s is nested deeper than the %d levels that may be; mend its markup."
            .formatted(location, what, limits.maxNesting()));
  }

  private static String place(String section) {
    return section.isEmpty() ? "lead" : "section \"" + section + "\"";
  }

  private static final class Deepest implements NodeVisitor {
    private int depth;

    @Override
    public void head(Node node, int nodeDepth) {
      depth = Math.max(depth, nodeDepth);
    }
  }
}
