package org.legation.source.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleCursor;
import org.legation.source.OfferedArticle;
import org.legation.source.SourceException;

/**
 * Reads only those parts of a multistream dump in which the index has matching titles: each part is
 * a bzip2 stream of its own with some hundred pages. The articles and their order are those of the
 * whole dump.
 */
final class MultistreamCursor implements ArticleCursor {
  private static final int BUFFER = 1 << 16;

  private final Dump dump;
  private final long[] parts;
  private final DumpPages pages;
  private int following;
  private @Nullable DumpXml part;
  private @Nullable InputStream open;

  private MultistreamCursor(Dump dump, long[] parts) throws IOException, XMLStreamException {
    this.dump = dump;
    this.parts = parts;
    try (InputStream in = partAt(0)) {
      DumpXml head = new DumpXml(in, 0);
      head.readHead();
      this.pages = new DumpPages(dump, head.base());
    }
  }

  static MultistreamCursor open(Dump dump, Path index) throws SourceException {
    long[] parts = MultistreamIndex.parts(dump, index);
    try {
      return new MultistreamCursor(dump, parts);
    } catch (IOException | XMLStreamException e) {
      throw dump.broken(e);
    }
  }

  @Override
  public @Nullable OfferedArticle next() throws SourceException {
    try {
      while (true) {
        if (part == null) {
          if (following == parts.length) {
            return null;
          }
          part = pagesAt(parts[following++]);
        }
        DumpPage page = part.nextPage();
        if (page == null) {
          close();
        } else if (page.isArticle() && dump.titles().matches(page.title())) {
          return pages.article(page);
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw dump.broken(e);
    }
  }

  @Override
  public void close() {
    XmlDumpCursor.close(open);
    open = null;
    part = null;
  }

  /** A part is a row of pages without a root. */
  private DumpXml pagesAt(long offset) throws IOException, XMLStreamException {
    List<InputStream> document = List.of(text("<mediawiki>"), partAt(offset), text("</mediawiki>"));
    InputStream in = new SequenceInputStream(Collections.enumeration(document));
    open = in;
    return new DumpXml(in, dump.limits().wikitextCharacters());
  }

  private InputStream partAt(long offset) throws IOException {
    FileChannel file = FileChannel.open(dump.file()).position(offset);
    try {
      InputStream packed = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      return new BufferedInputStream(new BZip2CompressorInputStream(packed, false), BUFFER);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static InputStream text(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }
}
