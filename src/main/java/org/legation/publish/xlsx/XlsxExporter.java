package org.legation.publish.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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
 * Columns and About. Rows are streamed, so memory does not grow with them.
 */
public final class XlsxExporter implements Exporter {
  private static final String FILE = "records.xlsx";
  private static final int ROWS_IN_MEMORY = 100;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    Path raw = Files.createTempFile("legation-", ".xlsx");
    try {
      write(content, raw);
      ReproducibleZip.rewrite(raw, folder.resolve(FILE));
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static void write(ReleaseContent content, Path file) throws IOException {
    try (XSSFWorkbook base = new XSSFWorkbook()) {
      WorkbookProperties.set(base, content.dataset());
      Styles styles = new Styles(base);
      // The only sheet with charts, which rows that are streamed cannot have.
      SummarySheet.write(base, styles, Summary.of(content), content.dataset());
      try (SXSSFWorkbook book = new SXSSFWorkbook(base, ROWS_IN_MEMORY, true, false);
          OutputStream out = Files.newOutputStream(file)) {
        writeRows(content, book, styles);
        ColumnsSheet.write(book, styles);
        AboutSheet.write(book, styles, content.dataset());
        book.write(out);
      }
    }
  }

  private static void writeRows(ReleaseContent content, SXSSFWorkbook book, Styles styles)
      throws IOException {
    try (Stream<RelationRecord> records = content.records()) {
      Map<String, TableSheet.Link<RelationRecord>> links =
          Map.of(
              "article", r -> ArticleLinks.toQuote(r.quoted().url(), r.quoted().quote()),
              "revision", r -> ArticleLinks.permanent(r.quoted().url(), r.quoted().revision()));
      new TableSheet<>(Columns.RECORDS, links).write(book, styles, records);
    }
    try (Stream<RelationRecord> records = content.records()) {
      Map<String, TableSheet.Link<EvidenceRow>> links =
          Map.of(
              "article", e -> ArticleLinks.toQuote(e.evidence().url(), e.evidence().quote()),
              "revision", e -> ArticleLinks.permanent(e.evidence().url(), e.evidence().revision()));
      new TableSheet<>(Columns.EVIDENCE, links)
          .write(book, styles, records.flatMap(EvidenceRow::of));
    }
    try (Stream<Finding> findings = content.findings()) {
      new TableSheet<>(Columns.FINDINGS, Map.of()).write(book, styles, findings);
    }
  }
}
