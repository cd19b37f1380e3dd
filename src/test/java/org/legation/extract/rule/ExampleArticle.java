package org.legation.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.legation.article.SentenceSplitter;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.Section;
import org.legation.model.Span;

/** An example of a rule as the article that it could stand in. */
public final class ExampleArticle {
  private static final String BAR = " | ";
  private static final String GAP = "\n\n";

  private ExampleArticle() {}

  /**
   * One paragraph, list or table, in the lead or below the example's heading: lines that begin with
   * an asterisk are items, lines with bars are rows, the first one the headers.
   */
  public static Article of(Rule.Example example) {
    String heading = example.section();
    String text = heading.isEmpty() ? example.text() : heading + GAP + example.text();
    Block paragraph = block(text, text.length() - example.text().length());
    List<Section> sections = new ArrayList<>();
    if (heading.isEmpty()) {
      sections.add(new Section(1, null, List.of(), List.of(paragraph)));
    } else {
      sections.add(new Section(1, null, List.of(), List.of()));
      sections.add(
          new Section(2, new Span(0, heading.length()), List.of(heading), List.of(paragraph)));
    }
    return new Article(ArticleInfo.titled(example.article()), text, sections);
  }

  private static Block block(String text, int start) {
    if (text.startsWith("* ", start)) {
      List<Block.Item> items = new ArrayList<>();
      for (Span line : lines(text, start)) {
        items.add(new Block.Item(List.of(new Span(line.start() + 2, line.end())), List.of()));
      }
      return new Block.ItemList(items);
    }
    List<Span> lines = lines(text, start);
    if (lines.size() > 1 && lines.get(0).of(text).contains(BAR)) {
      List<Block.Row> rows = new ArrayList<>();
      for (Span line : lines) {
        rows.add(row(text, line, rows.isEmpty()));
      }
      return new Block.Table(null, rows);
    }
    return new Block.Paragraph(new SentenceSplitter().split(text, start, text.length()));
  }

  private static Block.Row row(String text, Span line, boolean header) {
    List<Block.Cell> cells = new ArrayList<>();
    int start = line.start();
    while (start <= line.end()) {
      int bar = text.indexOf(BAR, start);
      int end = bar < 0 || bar > line.end() ? line.end() : bar;
      List<Block> blocks =
          start == end
              ? List.of()
              : List.of(new Block.Paragraph(new SentenceSplitter().split(text, start, end)));
      cells.add(new Block.Cell(header, new Span(start, end), blocks));
      start = end + BAR.length();
    }
    return new Block.Row(header, cells, line);
  }

  private static List<Span> lines(String text, int start) {
    List<Span> lines = new ArrayList<>();
    int from = start;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      lines.add(new Span(from, end));
      from = end + 1;
    }
    return lines;
  }
}
