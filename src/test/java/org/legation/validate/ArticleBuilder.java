package org.legation.validate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.Section;
import org.legation.model.Span;

/** Builds a parsed article from plain strings. */
final class ArticleBuilder {
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private int level = 1;
  private @Nullable Span heading;
  private @Nullable String revisionDate;

  private ArticleBuilder(String title) {
    this.title = title;
  }

  static ArticleBuilder titled(String title) {
    return new ArticleBuilder(title);
  }

  ArticleBuilder revised(String day) {
    revisionDate = day;
    return this;
  }

  /** A heading below those that stand above it; level 2 is the highest. */
  ArticleBuilder heading(int newLevel, String words) {
    closeSection();
    level = newLevel;
    while (path.size() > newLevel - 2) {
      path.remove(path.size() - 1);
    }
    path.add(words);
    heading = add(words, "\n\n");
    return this;
  }

  ArticleBuilder paragraph(String... sentences) {
    blocks.add(new Block.Paragraph(spans(sentences)));
    return this;
  }

  ArticleBuilder list(String... items) {
    blocks.add(
        new Block.ItemList(
            spans(items).stream().map(item -> new Block.Item(List.of(item), List.of())).toList()));
    return this;
  }

  ArticleBuilder row(String... cells) {
    List<Span> spans = spans(cells);
    List<Block.Cell> row =
        spans.stream()
            .map(span -> new Block.Cell(false, span, List.of(new Block.Paragraph(List.of(span)))))
            .toList();
    Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    blocks.add(new Block.Table(null, List.of(new Block.Row(false, row, whole))));
    return this;
  }

  Article build() {
    closeSection();
    return new Article(
        new ArticleInfo(title, null, null, revisionDate, null), text.toString(), sections);
  }

  private void closeSection() {
    sections.add(new Section(level, heading, path, blocks));
    blocks = new ArrayList<>();
  }

  private List<Span> spans(String... parts) {
    List<Span> spans = new ArrayList<>();
    for (String part : parts) {
      spans.add(add(part, " "));
    }
    text.append('\n');
    return spans;
  }

  private Span add(String words, String after) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append(after);
    return span;
  }
}
