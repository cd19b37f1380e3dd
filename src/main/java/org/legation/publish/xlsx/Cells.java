package org.legation.publish.xlsx;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writing cells. Texts become string cells, never formulas. */
final class Cells {
  private static final int LONGEST_TEXT = 32_767;
  private static final String CUT = " … (cut: a cell holds no more)";
  private static final int LONGEST_ADDRESS = 2_079;
  private static final int WIDTH_UNITS = 256;

  /** What a workbook would take for an escaped character, as in {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** What XML 1.0 cannot hold; half a surrogate pair among it. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private Cells() {}

  static Cell text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value(text));
    cell.setCellStyle(style);
    return cell;
  }

  static void number(Row row, int column, double number, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(style);
  }

  /** Makes the cell a link, where there is an address that workbooks can hold. */
  static void link(Cell cell, String address, CellStyle style) {
    if (!isAddress(address)) {
      return;
    }
    Hyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    cell.setHyperlink(link);
    cell.setCellStyle(style);
  }

  static void header(Row row, List<String> titles, CellStyle style) {
    for (int i = 0; i < titles.size(); i++) {
      text(row, i, titles.get(i), style);
    }
  }

  static void widths(Sheet sheet, List<Integer> characters) {
    for (int i = 0; i < characters.size(); i++) {
      sheet.setColumnWidth(i, characters.get(i) * WIDTH_UNITS);
    }
  }

  /** Whether it is an address that workbooks can hold. */
  static boolean isAddress(String address) {
    return !address.isEmpty() && address.length() <= LONGEST_ADDRESS;
  }

  /** The text as a cell can hold it. */
  static String value(String text) {
    return escape(fit(withoutControls(text)));
  }

  /** XML has no way to write most control characters. */
  private static String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= Character.MIN_SURROGATE) {
        return UNWRITABLE.matcher(text).replaceAll("\\uFFFD");
      }
    }
    return text;
  }

  private static String escape(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  private static String fit(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int end = LONGEST_TEXT - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
