package org.legation.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as CSV by RFC 4180: UTF-8, commas, lines that end in CR LF, quotes where needed and
 * doubled within. A text that a spreadsheet would take for a formula gets an apostrophe in front;
 * numbers stay numbers.
 */
public final class CsvFile {
  static final String MEDIA_TYPE = "text/csv";

  /** What readers of the files have to know, for their descriptions. */
  static final String RULE =
      "A text that begins with =, +, -, @, tab or a line break has an apostrophe in front, so that"
          + " spreadsheets do not take it for a formula.";

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private CsvFile() {}

  static <R> void write(Path file, Table<R> table, Stream<R> rows) throws IOException {
    write(file, "", CsvFile::cell, table, rows);
  }

  /**
   * Writes a table in a variant.
   *
   * @param mark what stands before the header
   * @param cells how a value is written
   */
  static <R> void write(Path file, String mark, CellText cells, Table<R> table, Stream<R> rows)
      throws IOException {
    List<Column<R>> columns = table.columns();
    try (Writer out = LargeFile.writer(file);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      out.write(mark);
      csv.writeRecord(table.columnNames());
      String[] line = new String[columns.size()];
      for (Iterator<R> i = rows.iterator(); i.hasNext(); ) {
        R row = i.next();
        for (int c = 0; c < line.length; c++) {
          line[c] = cells.of(columns.get(c), columns.get(c).text(row));
        }
        csv.writeRecord(line);
      }
    } catch (UncheckedIOException e) {
      throw new IOException("cannot write " + file, e.getCause());
    }
  }

  /** How a value is written into a cell. */
  @FunctionalInterface
  interface CellText {
    String of(Column<?> column, String text);
  }

  /** A value that no spreadsheet takes for a formula. */
  static String cell(Column<?> column, String text) {
    boolean formula =
        column.type() == ColumnType.STRING
            && !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /**
   * The text that {@link #cell} made a cell of. A text that itself begins with an apostrophe before
   * such a character loses it; there is no telling the two apart.
   */
  public static String textOf(Column<?> column, String cell) {
    boolean marked =
        column.type() == ColumnType.STRING
            && cell.length() > 1
            && cell.charAt(0) == '\''
            && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
    return marked ? cell.substring(1) : cell;
  }
}
