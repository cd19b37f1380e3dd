package org.legation.source.dump;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a dump (MediaWiki's export format, any version) page by page. Document types and
 * entities of one's own are refused, and nothing outside the file is read.
 */
final class DumpXml {
  private static final int DEEPEST = 50;
  private static final int LONGEST_FIELD = 10_000;

  private final XMLStreamReader xml;
  private final int longestText;
  private @Nullable String base;

  DumpXml(InputStream in, int longestText) throws XMLStreamException {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_FIELD);
    this.xml = factory.createXMLStreamReader(in);
    this.longestText = longestText;
  }

  /** The address of the wiki's main page, once the head of the dump was read. */
  @Nullable String base() {
    return base;
  }

  /** Reads the head of a dump alone; what follows may be cut off. */
  void readHead() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT && isAt("base")) {
        base = field();
      } else if (event == XMLStreamConstants.END_ELEMENT && isAt("siteinfo")) {
        return;
      }
    }
  }

  /** The next page; null after the last one. */
  @Nullable DumpPage nextPage() throws XMLStreamException {
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        if (isAt("base")) {
          base = field();
        } else if (isAt("page")) {
          return page();
        }
      }
    }
    return null;
  }

  private DumpPage page() throws XMLStreamException {
    String title = "";
    int namespace = 0;
    boolean redirect = false;
    Revision revision = new Revision();
    while (next() != XMLStreamConstants.END_ELEMENT || !isAt("page")) {
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "title" -> title = field();
        case "ns" -> namespace = number(field());
        case "redirect" -> redirect = true;
        case "revision" -> revision = revision(); // of several, the last one is the newest
        default -> {
          // The page's own number, its restrictions and uploads tell nothing here.
        }
      }
    }
    return new DumpPage(
        title, namespace, redirect, revision.id, revision.timestamp, revision.text, revision.model);
  }

  private Revision revision() throws XMLStreamException {
    Revision revision = new Revision();
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (depth > 1) {
          depth++; // the contributor has a number too
          continue;
        }
        switch (xml.getLocalName()) {
          case "id" -> revision.id = field();
          case "timestamp" -> revision.timestamp = field();
          case "model" -> revision.model = field();
          case "text" -> revision.text = text(longestText);
          default -> depth++;
        }
      }
    }
    return revision;
  }

  /** The text of a short element; the reader stands at its end afterwards. */
  private String field() throws XMLStreamException {
    String name = xml.getLocalName();
    String text = text(LONGEST_FIELD);
    if (text == null) {
      throw new XMLStreamException("<" + name + "> is too long", xml.getLocation());
    }
    return text;
  }

  /** The text up to the end of the element; null if it is longer than the limit. */
  private @Nullable String text(int longest) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean fits = true;
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        throw new XMLStreamException(
            "<" + xml.getLocalName() + "> stands within text", xml.getLocation());
      }
      fits = fits && text.length() + xml.getTextLength() <= longest;
      if (fits) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    return fits ? text.toString() : null;
  }

  /** The next event that tells something. */
  private int next() throws XMLStreamException {
    while (true) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "a document type or an entity, which dumps never have", xml.getLocation());
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
          continue;
        }
        default -> {
          return event;
        }
      }
    }
  }

  private boolean isAt(String element) {
    return xml.getLocalName().equals(element);
  }

  private int number(String text) throws XMLStreamException {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new XMLStreamException("'" + text + "' is no number", xml.getLocation(), e);
    }
  }

  /** What is read of a revision. */
  private static final class Revision {
    private @Nullable String id;
    private @Nullable String timestamp;
    private @Nullable String text = "";
    private String model = "wikitext"; // formats before 0.6 do not name it
  }
}
