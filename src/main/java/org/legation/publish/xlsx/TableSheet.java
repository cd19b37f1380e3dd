package org.legation.publish.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.legation.publish.Column;
import org.legation.publish.ColumnType;
import org.legation.publish.Table;

/**
 * A sheet with the rows of a table under a header that stays and filters. Beside each EDTF column
 * stands one with true date cells, filled where the date is a full day.
 */
final class TableSheet<R> {
  /** Title of the column that stands beside an EDTF column. */
  static final String DAY_TITLE = "Day";

  /** Spreadsheets disagree about the days before this one. */
  static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** Links stay in memory, and Excel takes no more than 65,530 a sheet. */
  static final int LINKED_ROWS = 10_000;

  /** Two lines, for titles wider than their numbers. */
  private static final float HEADER_POINTS = 30f;

  private static final int DAY_WIDTH = 12;
  private static final int PROSE_WIDTH = 50;
  private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Table<R> table;
  private final Map<String, Link<R>> links;

  /** Where a cell of a row links to; empty for nowhere. */
  @FunctionalInterface
  interface Link<R> {
    String of(R row);
  }

  /**
   * @param links by the name of the column whose cells link
   */
  TableSheet(Table<R> table, Map<String, Link<R>> links) {
    this.table = table;
    this.links = links;
  }

  /**
   * Writes the sheet.
   *
   * @throws IOException if there are more rows than a sheet can hold
   */
  void write(SXSSFWorkbook book, Styles styles, Stream<R> rows) throws IOException {
    SXSSFSheet sheet = book.createSheet(table.title());
    writeHeader(sheet, styles);
    int next = 1;
    for (Iterator<R> i = rows.iterator(); i.hasNext(); next++) {
      if (next > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
        throw new IOException(
            "more "
                + table.name()
                + " than a sheet of a workbook holds ("
                + SpreadsheetVersion.EXCEL2007.getLastRowIndex()
                + "); leave out xlsx from the formats");
      }
      writeRow(sheet.createRow(next), styles, i.next());
    }
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, sheetColumns() - 1));
  }

  private int sheetColumns() {
    return titles().size();
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (Column<R> column : table.columns()) {
      titles.add(column.title());
      if (isEdtf(column)) {
        titles.add(DAY_TITLE);
      }
    }
    return titles;
  }

  private void writeHeader(SXSSFSheet sheet, Styles styles) {
    List<Integer> widths = new ArrayList<>();
    for (Column<R> column : table.columns()) {
      widths.add(column.width());
      if (isEdtf(column)) {
        widths.add(DAY_WIDTH);
      }
    }
    Cells.widths(sheet, widths);
    Row header = sheet.createRow(0);
    Cells.header(header, titles(), styles.header);
    header.setHeightInPoints(HEADER_POINTS);
    sheet.createFreezePane(0, 1);
    PrintLayout.table(sheet, widths.size());
  }

  private void writeRow(Row row, Styles styles, R data) {
    int next = 0;
    RowHeight height = new RowHeight();
    for (Column<R> column : table.columns()) {
      writeCell(row, next, styles, column, data);
      if (isProse(column)) {
        height.fit(column.text(data), column.width());
      }
      next++;
      if (isEdtf(column)) {
        writeDay(row, next, styles, column.text(data));
        next++;
      }
    }
    height.setOn(row);
  }

  private void writeCell(Row row, int at, Styles styles, Column<R> column, R data) {
    Object value = column.value(data);
    if (value == null || value.equals("")) {
      return;
    }
    if (value instanceof Integer number) {
      Cells.number(row, at, number, styles.integer);
    } else if (value instanceof BigDecimal number) {
      Cells.number(row, at, number.doubleValue(), styles.decimal);
    } else if (value instanceof Boolean truth) {
      Cell cell = row.createCell(at);
      cell.setCellValue(truth);
      cell.setCellStyle(styles.plain);
    } else {
      CellStyle style = isProse(column) ? styles.prose : styles.text;
      Cell cell = Cells.text(row, at, value.toString(), style);
      Link<R> link = links.get(column.name());
      if (link != null && row.getRowNum() <= LINKED_ROWS) {
        Cells.link(cell, link.of(data), styles.link);
      }
    }
  }

  private static void writeDay(Row row, int at, Styles styles, String edtf) {
    if (!FULL_DAY.matcher(edtf).matches()) {
      return;
    }
    LocalDate day = LocalDate.parse(edtf);
    if (!day.isBefore(FIRST_DAY)) {
      Cell cell = row.createCell(at);
      cell.setCellValue(day);
      cell.setCellStyle(styles.day);
    }
  }

  private static boolean isProse(Column<?> column) {
    return column.type() == ColumnType.STRING && column.width() >= PROSE_WIDTH;
  }

  private static boolean isEdtf(Column<?> column) {
    return column.type() == ColumnType.STRING && "edtf".equals(column.format());
  }
}
