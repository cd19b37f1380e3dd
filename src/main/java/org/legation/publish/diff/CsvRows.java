package org.legation.publish.diff;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Columns;
import org.legation.publish.CsvFile;
import org.legation.publish.Table;

/** The rows of a CSV file of a release. */
final class CsvRows implements RowStream {
  private final Path file;
  private final Table<?> table;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> rows;
  private final List<String> header;

  private CsvRows(Path file, Table<?> table) throws IOException {
    this.file = file;
    this.table = table;
    this.csv = CsvReader.builder().ofCsvRecord(file);
    this.rows = csv.iterator();
    try {
      this.header = header();
    } catch (IOException e) {
      csv.close();
      throw e;
    }
  }

  /** The records, with the evidence that lies beside them. */
  static RecordStream joined(Path file) throws IOException {
    Path beside = file.resolveSibling("evidence.csv");
    CsvRows records = new CsvRows(file, Columns.RECORDS);
    try {
      return JoinedRecords.of(
          records, Files.exists(beside) ? new CsvRows(beside, Columns.EVIDENCE) : null);
    } catch (IOException e) {
      records.close();
      throw e;
    }
  }

  private List<String> header() throws IOException {
    CsvRecord first = read();
    String id = table.columnNames().get(0);
    if (first == null || !first.getFields().contains(id)) {
      throw new IOException(file + " has no column " + id + "; it is not of a release");
    }
    return first.getFields();
  }

  @Override
  public @Nullable Map<String, String> next() throws IOException {
    CsvRecord row = read();
    if (row == null) {
      return null;
    }
    LinkedHashMap<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
      PublishedRecord.put(fields, header.get(i), text(header.get(i), row.getField(i)));
    }
    return fields;
  }

  private String text(String name, String cell) {
    return table.find(name).map(column -> CsvFile.textOf(column, cell)).orElse(cell);
  }

  private @Nullable CsvRecord read() throws IOException {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (CsvParseException | UncheckedIOException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
