package org.legation.publish.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ArticleLinks;
import org.legation.publish.Columns;
import org.legation.publish.EvidenceRow;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;

/**
 * {@code records.xlsx}: a finished workbook with the sheets Summary, Records, Evidence, Findings,
 * Columns and About. POI makes the workbook without the rows of its tables, which {@link
 * SheetFiller} streams in, so memory does not grow with them.
 */
public final class XlsxExporter implements Exporter {
  private static final String FILE = "records.xlsx";

  private static final TableSheet<RelationRecord> RECORDS =
      new TableSheet<>(
          Columns.RECORDS,
          Map.of(
              "article", r -> ArticleLinks.toQuote(r.quoted().url(), r.quoted().quote()),
              "revision", r -> ArticleLinks.permanent(r.quoted().url(), r.quoted().revision())));

  private static final TableSheet<EvidenceRow> EVIDENCE =
      new TableSheet<>(
          Columns.EVIDENCE,
          Map.of(
              "article", e -> ArticleLinks.toQuote(e.evidence().url(), e.evidence().quote()),
              "revision",
                  e -> ArticleLinks.permanent(e.evidence().url(), e.evidence().revision())));

  private static final TableSheet<Finding> FINDINGS = new TableSheet<>(Columns.FINDINGS, Map.of());

  @Override
  public String format() {
    return "xlsx";
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
    RECORDS.prepare(book, styles, summary.records());
    EVIDENCE.prepare(book, styles, summary.evidence());
    FINDINGS.prepare(book, styles, summary.findings());
    ColumnsSheet.write(book, styles);
    AboutSheet.write(book, styles, content);
  }

  private static void fill(ReleaseContent content, WorkbookFile book, Styles styles, Path target)
      throws IOException {
    book.fill(
        target,
        Map.of(
            RECORDS.title(),
            sheet -> {
              try (Stream<RelationRecord> records = content.records()) {
                RECORDS.fill(sheet, styles, records);
              }
            },
            EVIDENCE.title(),
            sheet -> {
              try (Stream<RelationRecord> records = content.records()) {
                EVIDENCE.fill(sheet, styles, records.flatMap(EvidenceRow::of));
              }
            },
            FINDINGS.title(),
            sheet -> {
              try (Stream<Finding> findings = content.findings()) {
                FINDINGS.fill(sheet, styles, findings);
              }
            }));
  }
}
