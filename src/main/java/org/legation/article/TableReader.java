package org.legation.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.legation.article.TextBuffer.Gap;
import org.legation.model.Block;
import org.legation.model.Block.Cell;
import org.legation.model.Span;

/** Reads a table into a full grid. */
final class TableReader {
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final int WIDEST_SPAN = 1000;

  private final TextBuffer text;
  private final LimitGuard guard;
  private final Contents contents;

  /** Reads the children of an element into a flow. */
  interface Contents {
    void read(Element parent, Flow flow) throws UnreadableArticleException;
  }

  TableReader(TextBuffer text, LimitGuard guard, Contents contents) {
    this.text = text;
    this.guard = guard;
    this.contents = contents;
  }

  Block.Table read(Element table, Flow flow, String section) throws UnreadableArticleException {
    Span caption = null;
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("caption")) {
        caption = caption(child, flow);
      } else if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (GROUPS.contains(child.normalName())) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    TableGrid grid = new TableGrid();
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), rows.size() - i, grid, flow, section);
    }
    return new Block.Table(caption, grid.finish());
  }

  private @Nullable Span caption(Element element, Flow flow) throws UnreadableArticleException {
    int before = text.runs();
    Flow inside = flow.ofCell(block -> {});
    contents.read(element, inside);
    inside.endParagraph();
    flow.gap(Gap.LINE);
    Span span = text.spanSince(before);
    return span.length() == 0 ? null : span;
  }

  private void row(Element row, int rowsLeft, TableGrid grid, Flow flow, String section)
      throws UnreadableArticleException {
    flow.gap(Gap.LINE);
    int before = text.runs();
    grid.startRow();
    boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
    for (Element element : row.children()) {
      String tag = element.normalName();
      if (tag.equals("td") || tag.equals("th")) {
        boolean header = tag.equals("th") || inHead || (grid.isFirstRow() && isBold(element));
        Cell cell = cell(element, header, flow, section);
        int columns = span(element, "colspan", WIDEST_SPAN);
        int rows =
            element.attr("rowspan").strip().equals("0")
                ? rowsLeft
                : span(element, "rowspan", rowsLeft);
        guard.countCells(columns, section);
        grid.place(cell, columns, rows);
      }
    }
    guard.countCells(grid.endRow(text.spanSince(before)), section);
    flow.gap(Gap.LINE);
  }

  private Cell cell(Element element, boolean header, Flow flow, String section)
      throws UnreadableArticleException {
    flow.gap(Gap.CELL);
    text.gap(Gap.CELL);
    int before = text.runs();
    List<Block> blocks = new ArrayList<>();
    Flow inside = flow.ofCell(blocks::add);
    contents.read(element, inside);
    inside.endParagraph();
    Span span = text.spanSince(before);
    return new Cell(header, span, blocks);
  }

  /** Whether all text of a cell is bold, as in the first row of a table written without headers. */
  private static boolean isBold(Element cell) {
    String all = cell.text();
    if (all.isEmpty()) {
      return false;
    }
    StringBuilder bold = new StringBuilder();
    cell.select("b, strong")
        .forEach(part -> bold.append(bold.isEmpty() ? "" : " ").append(part.text()));
    return bold.toString().equals(all);
  }

  private static int span(Element cell, String attribute, int most) {
    String digits = cell.attr(attribute).strip();
    int end = 0;
    while (end < digits.length() && end < 4 && Character.digit(digits.charAt(end), 10) >= 0) {
      end++;
    }
    int span = end == 0 ? 1 : Integer.parseInt(digits, 0, end, 10);
    return Math.max(1, Math.min(span, most));
  }
}
