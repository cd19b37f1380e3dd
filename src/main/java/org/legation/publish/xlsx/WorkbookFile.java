package org.legation.publish.xlsx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.legation.publish.SideBySide;

/** A workbook on disk whose sheets lack rows. */
final class WorkbookFile {
  /**
   * XML shrinks to a tenth with the least effort already, and more effort takes most of the time.
   */
  private static final int COMPRESSION = 1;

  private static final int BUFFER = 1 << 16;

  private final Path file;

  /** The titles of sheets by the paths of their parts. */
  private final Map<String, String> titles = new HashMap<>();

  WorkbookFile(XSSFWorkbook book, Path file) {
    this.file = file;
    book.sheetIterator()
        .forEachRemaining(
            sheet ->
                titles.put(
                    ((XSSFSheet) sheet).getPackagePart().getPartName().getName().substring(1),
                    sheet.getSheetName()));
  }

  /**
   * Copies the workbook.
   *
   * @param rows what fills the sheets of these titles
   */
  void fill(Path target, Map<String, SheetFiller.RowSource> rows) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      Map<String, SheetPart> parts = new HashMap<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        SheetFiller.RowSource source = rows.get(titles.getOrDefault(entry.getName(), ""));
        if (source != null) {
          try (InputStream in = zip.getInputStream(entry)) {
            parts.put(entry.getName(), SheetPart.of(entry.getName(), in.readAllBytes(), source));
          }
        }
      }
      try {
        SideBySide.run(parts.values().toArray(SheetPart[]::new));
        copy(zip, parts, target);
      } finally {
        for (SheetPart part : parts.values()) {
          part.close();
        }
      }
    }
  }

  private static void copy(ZipFile zip, Map<String, SheetPart> parts, Path target)
      throws IOException {
    try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(target)) {
      copy.setUseZip64(Zip64Mode.AsNeeded);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        SheetPart part = parts.get(entry.getName());
        if (part == null) {
          copy(zip, entry, copy);
        } else {
          part.writeTo(copy);
        }
      }
    }
  }

  private static void copy(ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to)
      throws IOException {
    try (InputStream in = from.getRawInputStream(entry)) {
      to.addRawArchiveEntry(entry, in);
    }
  }

  /** A sheet and its links, filled and compressed into a file of their own. */
  private record SheetPart(String name, byte[] empty, SheetFiller.RowSource source, Path file)
      implements SideBySide.Task, Closeable {

    static SheetPart of(String name, byte[] empty, SheetFiller.RowSource source)
        throws IOException {
      return new SheetPart(name, empty, source, Files.createTempFile("legation-", ".zip"));
    }

    @Override
    public void run() throws IOException {
      SheetFiller filler = new SheetFiller();
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
        zip.setUseZip64(Zip64Mode.AsNeeded);
        zip.setLevel(COMPRESSION);
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        List<SheetRows.Link> links;
        try (OutputStream out = buffered(zip)) {
          links = filler.fill(new ByteArrayInputStream(empty), out, source);
        }
        zip.closeArchiveEntry();
        if (!links.isEmpty()) {
          zip.putArchiveEntry(new ZipArchiveEntry(relationships(name)));
          try (OutputStream out = buffered(zip)) {
            filler.writeLinks(links, out);
          }
          zip.closeArchiveEntry();
        }
      }
    }

    void writeTo(ZipArchiveOutputStream target) throws IOException {
      try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
          copy(zip, entry, target);
        }
      }
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }

    private static OutputStream buffered(ZipArchiveOutputStream entry) {
      return new BufferedOutputStream(CloseShieldOutputStream.wrap(entry), BUFFER);
    }

    /** The part that says where the links of a part lead. */
    private static String relationships(String part) {
      int name = part.lastIndexOf('/') + 1;
      return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }
  }
}
