package org.legation.source.dump;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleCursor;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;

/** Reads an XML dump from its beginning. */
final class XmlDumpCursor implements ArticleCursor {
  private final Dump dump;
  private final InputStream in;
  private final DumpXml xml;
  private @Nullable DumpPages pages;

  private XmlDumpCursor(Dump dump, InputStream in) throws XMLStreamException {
    this.dump = dump;
    this.in = in;
    this.xml = new DumpXml(in, dump.limits().wikitextCharacters());
  }

  static XmlDumpCursor open(Dump dump) throws SourceException {
    InputStream in = null;
    try {
      in = Dump.unpacked(dump.file());
      return new XmlDumpCursor(dump, in);
    } catch (IOException | XMLStreamException e) {
      close(in);
      throw dump.broken(e);
    }
  }

  @Override
  public @Nullable OfferedArticle next() throws SourceException {
    try {
      for (DumpPage page = xml.nextPage(); page != null; page = xml.nextPage()) {
        if (page.isArticle() && dump.titles().matches(page.title())) {
          if (pages == null) {
            pages = new DumpPages(dump, xml.base());
          }
          return pages.article(page);
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw dump.broken(e);
    }
  }

  @Override
  public void close() {
    close(in);
  }

  static void close(@Nullable InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // It was only read, so nothing is lost.
      return;
    }
  }
}
