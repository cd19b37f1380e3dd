package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legation.model.RelationRecord;

/**
 * {@code records-excel.csv} and {@code evidence-excel.csv}: for a double click in Excel. They begin
 * with the mark by which Excel knows UTF-8, and texts that Excel would turn into dates or numbers
 * have a tab in front, which it does not show. Not for programs; the workbook is better still.
 */
@AutoService(ReleaseFormat.class)
public final class ExcelCsvExporter implements ContentFormat {
  private static final String RECORDS = "records-excel.csv";
  private static final String EVIDENCE = "evidence-excel.csv";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Months and days, fractions, numbers that would lose zeros or gain an exponent. */
  private static final Pattern REWRITTEN_BY_EXCEL =
      Pattern.compile("\\d+[-/.]\\d+([-/.]\\d+)?|0\\d+|\\d{12,}|\\d+[eE]\\d+");

  @Override
  public String format() {
    return "excel-csv";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ON_DEMAND;
  }

  @Override
  public List<DataFile> files() {
    return List.of(
        DataFile.text(RECORDS, CsvFile.MEDIA_TYPE, ""),
        DataFile.text(EVIDENCE, CsvFile.MEDIA_TYPE, ""));
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (Stream<RelationRecord> records = content.records()) {
      write(folder.resolve(RECORDS), Columns.RECORDS, records);
    }
    try (Stream<RelationRecord> records = content.records()) {
      write(folder.resolve(EVIDENCE), Columns.EVIDENCE, records.flatMap(EvidenceRow::of));
    }
  }

  private static <R> void write(Path file, Table<R> table, Stream<R> rows) throws IOException {
    CsvFile.write(file, BYTE_ORDER_MARK, ExcelCsvExporter::cell, table, rows);
  }

  private static String cell(Column<?> column, String text) {
    boolean rewritten =
        column.type() == ColumnType.STRING && REWRITTEN_BY_EXCEL.matcher(text).matches();
    return rewritten ? "\t" + text : CsvFile.cell(column, text);
  }
}
