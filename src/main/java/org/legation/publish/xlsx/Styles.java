package org.legation.publish.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook; each is made once. */
final class Styles {
  /** The height of a row with a title. */
  static final float TITLE_POINTS = 22f;

  private static final short INDENT = 1;

  /** The one that new workbooks have. */
  private static final String FONT = "Calibri";

  /** Bold on a light ground, for the row above a table. */
  final CellStyle header;

  /** The same above numbers, which stand on the right. */
  final CellStyle headerOfNumbers;

  /** The same above indented text. */
  final CellStyle headerOfIndented;

  /** Bold and large, for the name of a sheet's part. */
  final CellStyle title;

  /** Text that stays text when somebody edits it: codes with leading zeros, EDTF. */
  final CellStyle text;

  /** The same, away from the number on its left. */
  final CellStyle indented;

  /** Sentences, wrapped. Not of the format "text", which old Excels show as #### beyond 255. */
  final CellStyle prose;

  /** A whole number. */
  final CellStyle integer;

  /** A number with digits after its point. */
  final CellStyle decimal;

  /** A day. */
  final CellStyle day;

  /** Text that links somewhere. */
  final CellStyle link;

  /** Anything else. */
  final CellStyle plain;

  Styles(XSSFWorkbook book) {
    plain = base(book);
    header = header(book);
    headerOfNumbers = header(book);
    headerOfNumbers.setAlignment(HorizontalAlignment.RIGHT);
    headerOfIndented = header(book);
    indent(headerOfIndented);
    title = base(book);
    title.setFont(font(book, true, 14, IndexedColors.AUTOMATIC));
    text = format(book, "@");
    indented = format(book, "@");
    indent(indented);
    prose = base(book);
    prose.setWrapText(true);
    prose.setQuotePrefixed(true);
    integer = format(book, "0");
    decimal = format(book, "0.######");
    day = format(book, "yyyy-mm-dd");
    link = format(book, "@");
    Font blue = font(book, false, 11, IndexedColors.BLUE);
    blue.setUnderline(Font.U_SINGLE);
    link.setFont(blue);
  }

  private static CellStyle header(XSSFWorkbook book) {
    CellStyle style = base(book);
    style.setFont(font(book, true, 11, IndexedColors.AUTOMATIC));
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    return style;
  }

  private static void indent(CellStyle style) {
    // What is aligned by its kind is not indented.
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention(INDENT);
  }

  private static CellStyle format(XSSFWorkbook book, String format) {
    CellStyle style = base(book);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static CellStyle base(XSSFWorkbook book) {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static Font font(XSSFWorkbook book, boolean bold, int points, IndexedColors color) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    // Where the font is missing, one of its kind.
    font.setFamily(FontFamily.SWISS);
    font.setScheme(FontScheme.MINOR);
    font.setBold(bold);
    font.setFontHeightInPoints((short) points);
    font.setColor(color.getIndex());
    return font;
  }
}
