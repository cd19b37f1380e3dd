package org.legation.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.model.Block.Cell;
import org.legation.model.Block.Row;
import org.legation.model.Span;

/** Lays the cells of a table out, those that span rows or columns in each place they cover. */
final class TableGrid {
  private final List<Row> rows = new ArrayList<>();
  private final List<@Nullable Carry> carried = new ArrayList<>();
  private List<@Nullable Cell> row = new ArrayList<>();
  private final Set<Cell> own = Collections.newSetFromMap(new IdentityHashMap<>());

  boolean isFirstRow() {
    return rows.isEmpty();
  }

  void startRow() {
    row = new ArrayList<>();
    own.clear();
    for (int column = 0; column < carried.size(); column++) {
      Carry carry = carried.get(column);
      row.add(carry == null ? null : carry.cell());
      carried.set(column, carry == null ? null : carry.next());
    }
  }

  /** Places a cell into the first free column. */
  void place(Cell cell, int columnSpan, int rowSpan) {
    int column = 0;
    while (column < row.size() && row.get(column) != null) {
      column++;
    }
    for (int i = column; i < column + columnSpan; i++) {
      if (i == row.size()) {
        row.add(null);
      }
      if (i == carried.size()) {
        carried.add(null);
      }
      // Where two cells claim one place, as broken markup does, the one from above keeps it.
      if (row.get(i) == null) {
        row.set(i, cell);
        carried.set(i, rowSpan > 1 ? new Carry(cell, rowSpan - 1) : null);
      }
    }
    own.add(cell);
  }

  /** Ends the row and gives the number of places in it that its own cells do not fill. */
  int endRow(Span span) {
    while (!row.isEmpty() && row.get(row.size() - 1) == null) {
      row.remove(row.size() - 1);
    }
    List<Cell> cells = new ArrayList<>(row.size());
    for (Cell cell : row) {
      cells.add(cell == null ? empty(span) : cell);
    }
    boolean blank = own.stream().allMatch(cell -> cell.span().length() == 0);
    if (!blank) {
      rows.add(new Row(isHeader(cells), cells, span));
    }
    return (int) cells.stream().filter(cell -> !own.contains(cell)).count();
  }

  /** All rows, equally wide. */
  List<Row> finish() {
    int width = rows.stream().mapToInt(TableGrid::width).max().orElse(0);
    // Where every cell is marked as a header, only the first row can be one.
    boolean allHeaders = rows.size() > 1 && rows.stream().allMatch(Row::header);
    List<Row> finished = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row line = rows.get(i);
      List<Cell> cells =
          new ArrayList<>(line.cells().subList(0, Math.min(width, line.cells().size())));
      while (cells.size() < width) {
        cells.add(empty(line.span()));
      }
      finished.add(new Row(line.header() && (i == 0 || !allHeaders), cells, line.span()));
    }
    return finished;
  }

  /**
   * Up to the last column in which a cell starts: a span beyond it, as "colspan=99", is no column.
   */
  private static int width(Row line) {
    List<Cell> cells = line.cells();
    int last = cells.size() - 1;
    while (last > 0 && isSame(cells.get(last), cells.get(last - 1))) {
      last--;
    }
    return last + 1;
  }

  @SuppressWarnings("ReferenceEquality") // One cell in two places is meant, not two equal cells.
  private static boolean isSame(Cell one, Cell other) {
    return one == other;
  }

  /** Header cells only; an empty corner does not count. */
  private static boolean isHeader(List<Cell> cells) {
    boolean any = false;
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = cells.get(column);
      if (!cell.header() && (column > 0 || cell.span().length() > 0)) {
        return false;
      }
      any |= cell.header() && cell.span().length() > 0;
    }
    return any;
  }

  private static Cell empty(Span row) {
    return new Cell(false, new Span(row.end(), row.end()), List.of());
  }

  private record Carry(Cell cell, int rows) {
    @Nullable Carry next() {
      return rows == 1 ? null : new Carry(cell, rows - 1);
    }
  }
}
