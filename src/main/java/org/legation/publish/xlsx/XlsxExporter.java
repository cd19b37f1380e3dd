package org.legation.publish.xlsx;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ContentFormat;
import org.legation.publish.DataFile;
import org.legation.publish.EvidenceRow;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;

/**
 * {@code records.xlsx}: a finished workbook with the sheets Summary, Records, Evidence, Findings,
 * Columns and About. POI makes the workbook without the rows of its tables, which {@link
 * SheetFiller} streams in, so memory does not grow with them.
 */
@AutoService(ReleaseFormat.class)
public final class XlsxExporter implements ContentFormat {
  private static final String FILE = "records.xlsx";

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public int place() {
    return 2;
  }

  @Override
  public List<DataFile> files() {
    return List.of(DataFile.binary(FILE, MEDIA_TYPE, ""));
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    Path empty = Files.createTempFile("legation-", ".xlsx");
    Path filled = Files.createTempFile("legation-", ".xlsx");
    try {
      try (XSSFWorkbook book = new XSSFWorkbook()) {
        Styles styles = new Styles(book);
        prepare(content, book, styles);
        try (OutputStream out = Files.newOutputStream(empty)) {
          book.write(out);
        }
        fill(content, new WorkbookFile(book, empty), styles, filled);
      }
      ReproducibleZip.rewrite(filled, folder.resolve(FILE));
    } finally {
      Files.deleteIfExists(empty);
      Files.deleteIfExists(filled);
    }
  }

  private static void prepare(ReleaseContent content, XSSFWorkbook book, Styles styles)
      throws IOException {
    Summary summary = Summary.of(content);
    WorkbookProperties.set(book, content.dataset());
    SummarySheet.write(book, styles, summary, content.dataset());
    TableSheets.RECORDS.prepare(book, styles, summary.records());
    TableSheets.EVIDENCE.prepare(book, styles, summary.evidence());
    TableSheets.FINDINGS.prepare(book, styles, summary.findings());
    ColumnsSheet.write(book, styles);
    AboutSheet.write(book, styles, content);
  }

  private static void fill(ReleaseContent content, WorkbookFile book, Styles styles, Path target)
      throws IOException {
    book.fill(
        target,
        Map.of(
            TableSheets.RECORDS.title(),
            sheet -> {
              try (Stream<RelationRecord> records = content.records()) {
                TableSheets.RECORDS.fill(sheet, styles, records);
              }
            },
            TableSheets.EVIDENCE.title(),
            sheet -> {
              try (Stream<RelationRecord> records = content.records()) {
                TableSheets.EVIDENCE.fill(sheet, styles, records.flatMap(EvidenceRow::of));
              }
            },
            TableSheets.FINDINGS.title(),
            sheet -> {
              try (Stream<Finding> findings = content.findings()) {
                TableSheets.FINDINGS.fill(sheet, styles, findings);
              }
            }));
  }
}
