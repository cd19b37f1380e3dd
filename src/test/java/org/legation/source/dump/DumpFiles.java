package org.legation.source.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Makes dumps as Wikimedia publishes them. */
public final class DumpFiles {
  public static final String HEAD =
      """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
        <siteinfo>
          <sitename>Wikipedia</sitename>
          <base>https://en.wikipedia.org/wiki/Main_Page</base>
          <namespaces><namespace key="0" case="first-letter" /></namespaces>
        </siteinfo>
      """;
  public static final String TAIL = "</mediawiki>\n";

  private DumpFiles() {}

  public static String page(String title, int namespace, String inPage, String text) {
    return """
      <page>
        <title>%s</title>
        <ns>%d</ns>
        <id>7</id>
        %s
        <revision>
          <id>%d</id>
          <parentid>1</parentid>
          <timestamp>2024-05-01T12:00:00Z</timestamp>
          <contributor><username>Somebody</username><id>99</id></contributor>
          <model>wikitext</model>
          <format>text/x-wiki</format>
          <text bytes="%d" xml:space="preserve">%s</text>
          <sha1>x</sha1>
        </revision>
      </page>
    """
        .formatted(title, namespace, inPage, 1000 + title.length(), text.length(), text);
  }

  public static String page(String title, String text) {
    return page(title, 0, "", text);
  }

  public static Path text(Path file, String content) throws IOException {
    return Files.writeString(file, content);
  }

  static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  public static byte[] bzip2(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  public static Path gzip(Path file, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** A dump of several bzip2 streams; gives where each begins. */
  public static List<Long> multistream(Path file, String... parts) throws IOException {
    List<Long> offsets = new ArrayList<>();
    try (OutputStream out = Files.newOutputStream(file)) {
      long offset = 0;
      for (String part : parts) {
        byte[] packed = bzip2(part);
        offsets.add(offset);
        out.write(packed);
        offset += packed.length;
      }
    }
    return offsets;
  }

  /** A packed archive of files with these contents. */
  public static Path tarGz(Path file, String... namesAndContents) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return file;
  }
}
