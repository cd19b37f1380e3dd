package org.legation.publish.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes rows and cells of a worksheet (SpreadsheetML, ISO/IEC 29500-1, 18.3.1) straight into its
 * XML. It holds nothing but the links, which stand at the end of a worksheet. Tags are the same in
 * millions of cells and written as they stand, which takes a third of what it takes to have each
 * composed and checked; only texts are left to be escaped.
 */
final class SheetRows {
  /** The cells of one sheet that link somewhere. */
  record Link(String cell, String address) {}

  private final XMLStreamWriter2 xml;
  private final List<String> letters = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<String> indexes = new ArrayList<>();
  private int row;
  private String rowNumber = "";

  /**
   * @param row how many rows the sheet has so far
   */
  SheetRows(XMLStreamWriter2 xml, int row) {
    this.xml = xml;
    this.row = row;
  }

  /** How many rows the sheet has. */
  int count() {
    return row;
  }

  List<Link> links() {
    return links;
  }

  void begin(RowHeight height) throws XMLStreamException {
    row++;
    rowNumber = Integer.toString(row);
    xml.writeRaw("<row r=\"");
    xml.writeRaw(rowNumber);
    if (height.isSet()) {
      xml.writeRaw("\" ht=\"");
      xml.writeRaw(Float.toString(height.points()));
      xml.writeRaw("\" customHeight=\"1");
    }
    xml.writeRaw("\">");
  }

  void end() throws XMLStreamException {
    xml.writeRaw("</row>");
  }

  void text(int column, String text, CellStyle style) throws XMLStreamException {
    String value = Cells.value(text);
    beginCell(column, style, " t=\"inlineStr\"><is><t");
    xml.writeRaw(hasSpaceAtItsEnds(value) ? " xml:space=\"preserve\">" : ">");
    xml.writeCharacters(value);
    xml.writeRaw("</t></is></c>");
  }

  /** A text that links, where there is an address that workbooks can hold. */
  void link(int column, String text, String address, Styles styles) throws XMLStreamException {
    if (Cells.isAddress(address)) {
      text(column, text, styles.link);
      links.add(new Link(reference(column), address));
    } else {
      text(column, text, styles.text);
    }
  }

  void number(int column, BigDecimal number, CellStyle style) throws XMLStreamException {
    value(column, number.toPlainString(), style);
  }

  void number(int column, int number, CellStyle style) throws XMLStreamException {
    value(column, Integer.toString(number), style);
  }

  void truth(int column, boolean truth, CellStyle style) throws XMLStreamException {
    beginCell(column, style, " t=\"b\">");
    endValue(truth ? "1" : "0");
  }

  void day(int column, LocalDate day, CellStyle style) throws XMLStreamException {
    value(column, Integer.toString((int) DateUtil.getExcelDate(day)), style);
  }

  private void value(int column, String value, CellStyle style) throws XMLStreamException {
    beginCell(column, style, ">");
    endValue(value);
  }

  private void beginCell(int column, CellStyle style, String rest) throws XMLStreamException {
    xml.writeRaw("<c r=\"");
    xml.writeRaw(letter(column));
    xml.writeRaw(rowNumber);
    xml.writeRaw("\" s=\"");
    xml.writeRaw(index(style));
    xml.writeRaw("\"");
    xml.writeRaw(rest);
  }

  /** Ends a cell that holds digits. */
  private void endValue(String value) throws XMLStreamException {
    xml.writeRaw("<v>");
    xml.writeRaw(value);
    xml.writeRaw("</v></c>");
  }

  private String index(CellStyle style) {
    int index = style.getIndex();
    while (indexes.size() <= index) {
      indexes.add(Integer.toString(indexes.size()));
    }
    return indexes.get(index);
  }

  private String reference(int column) {
    return letter(column).concat(rowNumber);
  }

  private String letter(int column) {
    while (letters.size() <= column) {
      letters.add(CellReference.convertNumToColString(letters.size()));
    }
    return letters.get(column);
  }

  private static boolean hasSpaceAtItsEnds(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1)));
  }
}
