package org.legation.publish.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes rows and cells of a worksheet (SpreadsheetML, ISO/IEC 29500-1, 18.3.1) straight into its
 * XML. It holds nothing but the links, which stand at the end of a worksheet.
 */
final class SheetRows {
  /** The cells of one sheet that link somewhere. */
  record Link(String cell, String address) {}

  private final XMLStreamWriter2 xml;
  private final List<String> letters = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
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
    xml.writeStartElement("row");
    xml.writeAttribute("r", rowNumber);
    if (height.isSet()) {
      xml.writeAttribute("ht", Float.toString(height.points()));
      xml.writeAttribute("customHeight", "1");
    }
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  void text(int column, String text, CellStyle style) throws XMLStreamException {
    String value = Cells.value(text);
    beginCell(column, style);
    xml.writeAttribute("t", "inlineStr");
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    if (hasSpaceAtItsEnds(value)) {
      xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
    }
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
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
    beginCell(column, style);
    xml.writeAttribute("t", "b");
    endValue(truth ? "1" : "0");
  }

  void day(int column, LocalDate day, CellStyle style) throws XMLStreamException {
    value(column, Integer.toString((int) DateUtil.getExcelDate(day)), style);
  }

  private void value(int column, String value, CellStyle style) throws XMLStreamException {
    beginCell(column, style);
    endValue(value);
  }

  private void beginCell(int column, CellStyle style) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", reference(column));
    xml.writeAttribute("s", Integer.toString(style.getIndex()));
  }

  private void endValue(String value) throws XMLStreamException {
    xml.writeStartElement("v");
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private String reference(int column) {
    while (letters.size() <= column) {
      letters.add(CellReference.convertNumToColString(letters.size()));
    }
    return letters.get(column).concat(rowNumber);
  }

  private static boolean hasSpaceAtItsEnds(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1)));
  }
}
