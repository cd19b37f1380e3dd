package org.legation.publish.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.legation.publish.Column;
import org.legation.publish.ColumnType;
import org.legation.publish.Columns;
import org.legation.publish.Table;

/** The sheet that explains every column of the others. */
final class ColumnsSheet {
  private static final List<String> TITLES =
      List.of("Sheet", "Column", "Name in the files", "Kind", "Meaning", "Allowed values");
  private static final List<Integer> WIDTHS = List.of(11, 22, 20, 10, 70, 80);

  private final XSSFSheet sheet;
  private final Styles styles;

  private ColumnsSheet(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  static void write(XSSFWorkbook book, Styles styles) {
    XSSFSheet sheet = book.createSheet("Columns");
    Cells.widths(sheet, WIDTHS);
    Cells.header(sheet.createRow(0), TITLES, styles.header);
    sheet.createFreezePane(0, 1);
    PrintLayout.table(sheet, TITLES.size());
    ColumnsSheet writer = new ColumnsSheet(sheet, styles);
    writer.explain(Columns.RECORDS);
    writer.explain(Columns.EVIDENCE);
    writer.explain(Columns.FINDINGS);
    sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, TITLES.size() - 1));
  }

  private void explain(Table<?> table) {
    for (Column<?> column : table.columns()) {
      add(table, column.title(), column.name(), kind(column), meaning(column), values(column));
      if ("edtf".equals(column.format())) {
        add(
            table,
            TableSheet.DAY_TITLE,
            "",
            "date",
            "The same date as a true date cell, where it is a full day since "
                + TableSheet.FIRST_DAY
                + "; spreadsheets know no earlier ones. Only in this workbook.",
            "");
      }
    }
  }

  private void add(
      Table<?> table, String title, String name, String kind, String meaning, String values) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    Cells.text(row, 0, table.title(), styles.text);
    Cells.text(row, 1, title, styles.text);
    Cells.text(row, 2, name, styles.text);
    Cells.text(row, 3, kind, styles.text);
    Cells.text(row, 4, meaning, styles.prose);
    Cells.text(row, 5, values, styles.prose);
    RowHeight height = new RowHeight();
    height.fit(meaning, WIDTHS.get(4));
    height.fit(values, WIDTHS.get(5));
    height.setOn(row);
  }

  private static String meaning(Column<?> column) {
    return column.type() == ColumnType.DATE
        ? column.description()
            + " Days before "
            + TableSheet.FIRST_DAY
            + " are text here; spreadsheets know no earlier ones."
        : column.description();
  }

  private static String kind(Column<?> column) {
    return column.type() == ColumnType.STRING ? "text" : column.type().code();
  }

  private static String values(Column<?> column) {
    return column.values().entrySet().stream()
        .map(value -> value.getKey() + ": " + value.getValue())
        .collect(Collectors.joining("\n"));
  }
}
