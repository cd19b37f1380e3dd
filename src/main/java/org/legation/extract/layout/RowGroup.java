package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.model.Block.Cell;
import org.legation.model.Block.Row;

/**
 * A row of one cell over the whole width of a table, which heads the rows below it: "Italy",
 * "Visits from X to Y", "Former members".
 *
 * @param words as written; without words before the first such row
 */
record RowGroup(AnnotatedSentence words) {
  private static final int LONGEST = 80;

  /** Whether a row is one cell that heads others. */
  static boolean heads(Row row, ArticleState state) {
    List<Cell> cells = row.cells();
    if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell != cells.get(0))) {
      return false;
    }
    String words = state.text(cells.get(0).span());
    if (words.isBlank() || words.length() > LONGEST) {
      return false;
    }
    return row.header() || cells.get(0).header() || TableRow.names(state.aside(words));
  }

  /** The caption of the rows below. */
  String caption(String caption) {
    String own = words.text();
    return own.isBlank() || caption.isBlank() ? own + caption : own + ": " + caption;
  }

  /** The row with the state that heads it, where no column of its own names one. */
  TableRow completed(TableRow row) {
    if (words.size() == 0 || !TableRow.names(words) || row.partyCell() != null) {
      return row;
    }
    List<Column> columns = new ArrayList<>(row.columns());
    List<AnnotatedSentence> cells = new ArrayList<>(row.cells());
    while (columns.size() < cells.size()) {
      columns.add(new Column("", "", null, false));
    }
    columns.add(cells.size(), new Column("party", "", null, false));
    cells.add(words);
    return new TableRow(columns, cells);
  }
}
