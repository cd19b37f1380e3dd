package org.legation.publish.diff;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** What the cells of a worksheet hold, a row at a time; POI itself reads sheets only whole. */
final class SheetCells implements AutoCloseable {
  private static final String SHARED = "s";

  private final InputStream in;
  private final XMLStreamReader xml;
  private final SharedStrings strings;

  /** Takes over the stream. */
  SheetCells(InputStream sheet, SharedStrings strings) throws XMLStreamException {
    this.in = sheet;
    this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
    this.strings = strings;
  }

  /** The values of the next row that has cells, by column, or null after the last one. */
  @Nullable Map<Integer, String> nextRow() throws XMLStreamException {
    Map<Integer, String> cells = new LinkedHashMap<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        int column = new CellReference(xml.getAttributeValue(null, "r")).getCol();
        boolean shared = SHARED.equals(xml.getAttributeValue(null, "t"));
        cells.put(column, value(shared));
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("row")
          && !cells.isEmpty()) {
        return cells;
      }
    }
    return null;
  }

  /** Reads to the end of the cell. */
  private String value(boolean shared) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
    }
    return shared
        ? strings.getItemAt(Integer.parseInt(text.toString())).getString()
        : unescaped(text.toString());
  }

  /** Workbooks write some characters as {@code _x000D_}. */
  private static String unescaped(String text) {
    return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("a sheet cannot be closed: " + e.getMessage(), e);
    } finally {
      in.close();
    }
  }
}
