package org.legation.publish.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Copies the XML of a worksheet and puts rows behind those that it has. POI makes the sheet with
 * all that it is besides rows; as many rows as there may be are written past it, many times faster.
 */
final class SheetFiller {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** The elements before which links stand; the order of a worksheet's elements is fixed. */
  private static final Set<String> AFTER_LINKS =
      Set.of("printOptions", "pageMargins", "pageSetup", "headerFooter");

  private final InputFactoryImpl readers = new InputFactoryImpl();
  private final OutputFactoryImpl writers = new OutputFactoryImpl();

  /** Writes the rows of a sheet. */
  interface RowSource {
    void writeTo(SheetRows rows) throws IOException, XMLStreamException;
  }

  /**
   * Writes the sheet with its rows; neither stream is closed.
   *
   * @return the links, which {@link #writeLinks} puts into the part of relationships
   */
  List<SheetRows.Link> fill(InputStream sheet, OutputStream out, RowSource source)
      throws IOException {
    try {
      XMLStreamReader2 reader =
          (XMLStreamReader2) readers.createXMLStreamReader(sheet, StandardCharsets.UTF_8.name());
      XMLStreamWriter2 writer = writer(out);
      int rows = 0;
      List<SheetRows.Link> links = List.of();
      boolean linked = false;
      while (reader.hasNext()) {
        int event = reader.next();
        if (is(reader, event, XMLStreamConstants.END_ELEMENT, Set.of("sheetData"))) {
          SheetRows filled = new SheetRows(writer, rows);
          source.writeTo(filled);
          links = filled.links();
        } else if (is(reader, event, XMLStreamConstants.START_ELEMENT, Set.of("row"))) {
          rows++;
        } else if (!linked && is(reader, event, XMLStreamConstants.START_ELEMENT, AFTER_LINKS)) {
          refer(writer, links);
          linked = true;
        }
        writer.copyEventFromReader(reader, false);
      }
      writer.flush();
      return links;
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  /** Writes where the links of a sheet lead. */
  void writeLinks(List<SheetRows.Link> links, OutputStream out) throws IOException {
    try {
      XMLStreamWriter2 xml = writer(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("Relationships");
      xml.writeDefaultNamespace(PACKAGE_RELATIONSHIPS);
      for (int i = 0; i < links.size(); i++) {
        xml.writeEmptyElement("Relationship");
        xml.writeAttribute("Id", relationship(i));
        xml.writeAttribute("Type", RELATIONSHIPS + "/hyperlink");
        xml.writeAttribute("Target", links.get(i).address());
        xml.writeAttribute("TargetMode", "External");
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  private static void refer(XMLStreamWriter2 xml, List<SheetRows.Link> links)
      throws XMLStreamException {
    if (links.isEmpty()) {
      return;
    }
    xml.writeStartElement("hyperlinks");
    xml.writeNamespace("r", RELATIONSHIPS);
    for (int i = 0; i < links.size(); i++) {
      xml.writeEmptyElement("hyperlink");
      xml.writeAttribute("ref", links.get(i).cell());
      xml.writeAttribute("r", RELATIONSHIPS, "id", relationship(i));
    }
    xml.writeEndElement();
  }

  private XMLStreamWriter2 writer(OutputStream out) throws XMLStreamException {
    return (XMLStreamWriter2) writers.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }

  private static boolean is(XMLStreamReader reader, int event, int kind, Set<String> names) {
    return event == kind && names.contains(reader.getLocalName());
  }

  private static String relationship(int link) {
    return "rId" + (link + 1);
  }

  private static IOException asIoException(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause
        ? cause
        : new IOException("a sheet of the workbook cannot be written: " + e.getMessage(), e);
  }
}
