package org.legation.publish.diff;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.legation.publish.Column;
import org.legation.publish.ColumnType;
import org.legation.publish.Columns;
import org.sqlite.SQLiteConfig;

/** Records from the layer of that name in {@code records.gpkg}. */
final class GpkgRecords implements RecordStream {
  private final Path file;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;

  private GpkgRecords(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.statement = connection.createStatement();
    this.rows = statement.executeQuery("SELECT * FROM records ORDER BY id");
  }

  static RecordStream open(Path file) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      try {
        return new GpkgRecords(file, connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public @Nullable PublishedRecord next() throws IOException {
    try {
      return rows.next() ? record() : null;
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  private PublishedRecord record() throws SQLException {
    LinkedHashMap<String, String> fields = new LinkedHashMap<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      String name = rows.getMetaData().getColumnName(i);
      Column<?> column = Columns.RECORDS.find(name).orElse(null);
      if (column != null) {
        PublishedRecord.put(fields, name, text(column.type(), i));
      }
    }
    return new PublishedRecord(fields, null);
  }

  private String text(ColumnType type, int index) throws SQLException {
    String text = rows.getString(index);
    if (text == null) {
      return "";
    }
    return switch (type) {
      case NUMBER -> PublishedRecord.plain(BigDecimal.valueOf(rows.getDouble(index)));
      case BOOLEAN -> String.valueOf(rows.getBoolean(index));
      default -> text;
    };
  }

  private static IOException unreadable(Path file, SQLException e) {
    return new IOException(file + " cannot be read: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    try (Connection closed = connection;
        Statement first = statement) {
      rows.close();
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }
}
