package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.layout.TableMatcher.Column;

/** Rows of missions of which one row holds what others write in several. */
final class MissionColumns {
  private MissionColumns() {}

  /**
   * The rows that a row stands for: one for each of its columns of cities ("Embassy",
   * "Consulates"), or for each sending state in a cell behind a city ("Kumasi | Norway, Chile").
   */
  static List<TableRow> apart(TableRow row) {
    if (row.has("city") && row.partyCell() == null) {
      return senders(row);
    }
    List<Integer> located = new ArrayList<>();
    for (int i = 0; i < Math.min(row.cells().size(), row.columns().size()); i++) {
      AnnotatedSentence cell = row.cells().get(i);
      boolean mission = row.columns().get(i).role().equals("mission");
      if (mission && !cell.mentions(CityMention.class, 0, cell.size()).isEmpty()) {
        located.add(i);
      }
    }
    boolean several = located.size() > 1 && !row.has("city") && !row.has("residence");
    if (!several) {
      return List.of(row);
    }
    List<TableRow> rows = new ArrayList<>();
    for (int column : located) {
      rows.add(only(row, column, column == located.get(0)));
    }
    return rows;
  }

  /**
   * The row with one of its columns of missions; whom it serves and who heads it is of the first.
   */
  private static TableRow only(TableRow row, int mission, boolean first) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < row.columns().size(); i++) {
      Column column = row.columns().get(i);
      boolean kept = i == mission || column.party() || first && !column.role().equals("mission");
      columns.add(kept ? column : new Column("", column.header(), null, false));
    }
    return new TableRow(columns, row.cells());
  }

  private static List<TableRow> senders(TableRow row) {
    List<Column> columns = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < row.columns().size(); i++) {
      Column column = row.columns().get(i);
      boolean names =
          column.role().equals("mission")
              && i < row.cells().size()
              && TableRow.names(row.cells().get(i));
      any |= names;
      columns.add(names ? new Column("sender", column.header(), null, false) : column);
    }
    return List.of(any ? new TableRow(columns, row.cells()) : row);
  }
}
