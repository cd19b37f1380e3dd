package org.legation.publish.diff;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Column;
import org.legation.publish.ColumnType;
import org.legation.publish.Columns;
import org.legation.publish.Table;
import org.xml.sax.SAXException;

/**
 * The rows of a sheet of {@code records.xlsx}. Where a text is longer than a cell can hold, or has
 * characters that XML has not, it is what the cell has of it.
 */
final class SheetRows implements RowStream {
  private final Path file;
  private final Table<?> table;
  private final OPCPackage book;
  private final SheetCells cells;

  /** By their place in the sheet, which has more columns than the table. */
  private final Map<Integer, Column<?>> columns = new HashMap<>();

  private SheetRows(Path file, Table<?> table, OPCPackage book)
      throws IOException, OpenXML4JException, SAXException, XMLStreamException {
    this.file = file;
    this.table = table;
    this.book = book;
    this.cells =
        new SheetCells(
            sheet(new XSSFReader(book), table.title()), new ReadOnlySharedStringsTable(book));
    Map<Integer, String> header = cells.nextRow();
    if (header != null) {
      header.forEach((at, title) -> table.titled(title).ifPresent(it -> columns.put(at, it)));
    }
    if (!columns.containsValue(table.columns().get(0))) {
      throw new OpenXML4JException("the sheet " + table.title() + " has no ids");
    }
  }

  /** The sheet of records with that of evidence. */
  static RecordStream joined(Path file) throws IOException {
    SheetRows records = open(file, Columns.RECORDS);
    try {
      return JoinedRecords.of(records, open(file, Columns.EVIDENCE));
    } catch (IOException e) {
      records.close();
      throw e;
    }
  }

  private static SheetRows open(Path file, Table<?> table) throws IOException {
    try {
      OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ);
      try {
        return new SheetRows(file, table, book);
      } catch (IOException | OpenXML4JException | SAXException | XMLStreamException e) {
        book.revert();
        throw e;
      }
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | SAXException
        | XMLStreamException e) {
      throw unreadable(file, e);
    }
  }

  private static InputStream sheet(XSSFReader reader, String title)
      throws IOException, OpenXML4JException {
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      InputStream sheet = sheets.next();
      if (sheets.getSheetName().equals(title)) {
        return sheet;
      }
      sheet.close();
    }
    throw new OpenXML4JException("there is no sheet " + title);
  }

  @Override
  public @Nullable Map<String, String> next() throws IOException {
    try {
      Map<Integer, String> row = cells.nextRow();
      return row == null ? null : fields(row);
    } catch (XMLStreamException e) {
      throw unreadable(file, e);
    }
  }

  private Map<String, String> fields(Map<Integer, String> row) {
    LinkedHashMap<String, String> fields = new LinkedHashMap<>();
    row.forEach(
        (at, value) -> {
          Column<?> column = columns.get(at);
          if (column != null) {
            PublishedRecord.put(fields, column.name(), text(column.type(), value));
          }
        });
    return fields;
  }

  private static String text(ColumnType type, String value) {
    return switch (type) {
      case NUMBER -> PublishedRecord.plain(new BigDecimal(value));
      case BOOLEAN -> String.valueOf(value.equals("1"));
      // days before the spreadsheets' calendars begin stand there as text
      case DATE ->
          value.contains("-")
              ? value
              : DateUtil.getLocalDateTime(Double.parseDouble(value)).toLocalDate().toString();
      default -> value;
    };
  }

  private static IOException unreadable(Path file, Exception e) {
    return new IOException(file + " cannot be read: " + e.getMessage(), e);
  }

  @Override
  public String name() {
    return "the sheet " + table.title() + " of " + file;
  }

  @Override
  public void close() throws IOException {
    try (cells) {
      book.revert(); // closes it without a look at whether it changed
    }
  }
}
