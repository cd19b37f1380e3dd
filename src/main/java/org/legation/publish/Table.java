package org.legation.publish;

import java.util.List;
import java.util.Optional;

/**
 * A published table.
 *
 * @param name the name of its files, for example {@code records}
 * @param title for people
 * @param row what a row is, one sentence
 * @param columns in the order in which readers see them
 */
public record Table<R>(String name, String title, String row, List<Column<R>> columns) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The column with this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Column<R> column(String columnName) {
    return find(columnName)
        .orElseThrow(() -> new IllegalArgumentException("no column " + columnName + " in " + name));
  }

  /** The column with this name, if there is one. */
  public Optional<Column<R>> find(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** The column with this title for people, if there is one. */
  public Optional<Column<R>> titled(String title) {
    return columns.stream().filter(column -> column.title().equals(title)).findFirst();
  }

  /** This table without one of its columns. */
  Table<R> without(String columnName) {
    return new Table<>(
        name,
        title,
        row,
        columns.stream().filter(column -> !column.name().equals(columnName)).toList());
  }
}
