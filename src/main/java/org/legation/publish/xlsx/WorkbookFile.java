package org.legation.publish.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/** A workbook on disk whose sheets lack rows. */
final class WorkbookFile {
  /**
   * XML shrinks to a tenth with the least effort already, and more effort takes most of the time.
   */
  private static final int COMPRESSION = 3;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final SheetFiller filler = new SheetFiller();

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
    try (ZipFile zip = ZipFile.builder().setPath(file).get();
        ZipArchiveOutputStream copy = new ZipArchiveOutputStream(target)) {
      copy.setUseZip64(Zip64Mode.AsNeeded);
      copy.setLevel(COMPRESSION);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        SheetFiller.RowSource source = rows.get(titles.getOrDefault(entry.getName(), ""));
        if (source == null) {
          try (InputStream in = zip.getRawInputStream(entry)) {
            copy.addRawArchiveEntry(entry, in);
          }
        } else {
          fill(zip, entry, copy, source);
        }
      }
    }
  }

  private void fill(
      ZipFile zip, ZipArchiveEntry entry, ZipArchiveOutputStream copy, SheetFiller.RowSource rows)
      throws IOException {
    copy.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
    List<SheetRows.Link> links;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = buffered(copy)) {
      links = filler.fill(in, out, rows);
    }
    copy.closeArchiveEntry();
    if (!links.isEmpty()) {
      copy.putArchiveEntry(new ZipArchiveEntry(relationships(entry.getName())));
      try (OutputStream out = buffered(copy)) {
        filler.writeLinks(links, out);
      }
      copy.closeArchiveEntry();
    }
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
