package org.legation.publish.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Column;
import org.legation.publish.ColumnType;
import org.legation.publish.Table;

/**
 * A sheet with the rows of a table under a header that stays and filters. Days are true date cells,
 * but for those that spreadsheets disagree about, which stay texts. Beside each EDTF column stands
 * one with date cells, filled where the date is a full day.
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
  private static final int DAY_LENGTH = 10;
  private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Table<R> table;
  private final Map<String, Link<R>> links;
  private final List<Column<R>> wrapped;

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
    this.wrapped = table.columns().stream().filter(Column::wraps).toList();
  }

  /** The name of the sheet. */
  String title() {
    return table.title();
  }

  /**
   * Makes the sheet with its header and all that it is besides rows.
   *
   * @param rows how many will follow
   * @throws IOException if there are more than a sheet can hold
   */
  void prepare(XSSFWorkbook book, Styles styles, long rows) throws IOException {
    int most = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    if (rows > most) {
      throw new IOException(
          "more %s than a sheet of a workbook holds (%d); leave out xlsx from the formats"
              .formatted(table.name(), most));
    }
    XSSFSheet sheet = book.createSheet(table.title());
    writeHeader(sheet, styles);
    sheet.setAutoFilter(new CellRangeAddress(0, (int) Math.max(1, rows), 0, titles().size() - 1));
  }

  /** Writes the rows. */
  void fill(SheetRows sheet, Styles styles, Stream<R> rows) throws XMLStreamException {
    for (Iterator<R> i = rows.iterator(); i.hasNext(); ) {
      writeRow(sheet, styles, i.next());
    }
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

  private void writeHeader(XSSFSheet sheet, Styles styles) {
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

  private void writeRow(SheetRows sheet, Styles styles, R data) throws XMLStreamException {
    sheet.begin(height(data));
    int next = 0;
    for (Column<R> column : table.columns()) {
      Object value = column.value(data);
      if (value != null && !value.equals("")) {
        writeCell(sheet, next, styles, column, value, data);
      }
      next++;
      if (isEdtf(column)) {
        Optional<LocalDate> day = day(value);
        if (day.isPresent()) {
          sheet.day(next, day.get(), styles.day);
        }
        next++;
      }
    }
    sheet.end();
  }

  private RowHeight height(R data) {
    RowHeight height = new RowHeight();
    for (Column<R> column : wrapped) {
      height.fit(column.text(data), column.width());
    }
    return height;
  }

  private void writeCell(
      SheetRows sheet, int at, Styles styles, Column<R> column, Object value, R data)
      throws XMLStreamException {
    if (value instanceof Integer number) {
      sheet.number(at, number, styles.integer);
    } else if (value instanceof BigDecimal number) {
      sheet.number(at, number, styles.decimal);
    } else if (value instanceof Boolean truth) {
      sheet.truth(at, truth, styles.plain);
    } else {
      writeText(sheet, at, styles, column, value.toString(), data);
    }
  }

  private void writeText(
      SheetRows sheet, int at, Styles styles, Column<R> column, String text, R data)
      throws XMLStreamException {
    Optional<LocalDate> day = column.type() == ColumnType.DATE ? day(text) : Optional.empty();
    Link<R> link = links.get(column.name());
    if (day.isPresent()) {
      sheet.day(at, day.get(), styles.day);
    } else if (link != null && sheet.count() <= LINKED_ROWS + 1) {
      sheet.link(at, text, link.of(data), styles);
    } else {
      sheet.text(at, text, column.wraps() ? styles.prose : styles.text);
    }
  }

  /** The value as a day that a cell can hold; empty where it is none. */
  private static Optional<LocalDate> day(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (text.length() != DAY_LENGTH || !FULL_DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.parse(text);
    return day.isBefore(FIRST_DAY) ? Optional.empty() : Optional.of(day);
  }

  private static boolean isEdtf(Column<?> column) {
    return column.type() == ColumnType.STRING && "edtf".equals(column.format());
  }
}
