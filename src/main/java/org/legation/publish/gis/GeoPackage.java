package org.legation.publish.gis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * A GeoPackage 1.3 (OGC 12-128r17) in the making: an SQLite database in one file, written once.
 * Nothing in it comes from the clock, and the same layers give the same bytes.
 */
final class GeoPackage implements AutoCloseable {
  static final int WGS84 = 4326;

  /** "GPKG". */
  private static final int APPLICATION_ID = 0x47504B47;

  private static final int VERSION_1_3 = 10300;

  private final Connection connection;

  private GeoPackage(Connection connection) {
    this.connection = connection;
  }

  /** Begins a new file; one that a killed run has left is replaced. */
  static GeoPackage create(Path file) throws IOException, SQLException {
    Files.deleteIfExists(file);
    SQLiteConfig config = new SQLiteConfig();
    // A release is staged whole: a file that is not finished is never used, so no journal beside
    // it.
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setApplicationId(APPLICATION_ID);
    config.setUserVersion(VERSION_1_3);
    GeoPackage result = new GeoPackage(config.createConnection("jdbc:sqlite:" + file));
    try {
      result.connection.setAutoCommit(false);
      result.run(GpkgSchema.tables());
    } catch (SQLException e) {
      result.close();
      throw e;
    }
    return result;
  }

  /** Adds a layer with its index and its style. */
  <R> void add(Layer<R> layer, String description) throws SQLException, IOException {
    run(List.of(GpkgSchema.layer(layer)));
    int count;
    try (GpkgRows<R> rows = new GpkgRows<>(connection, layer)) {
      count = rows.writeAll();
      GpkgContents.register(connection, layer, description, rows.extent());
    }
    run(GpkgSchema.indexTriggers(layer.name()));
    LayerStyle.add(connection, layer.name(), count);
  }

  /** Ends the file. */
  void commit() throws SQLException {
    connection.commit();
  }

  private void run(List<String> statements) throws SQLException {
    for (String sql : statements) {
      // A statement at a time: the driver compiles no more than one.
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(sql);
      }
    }
  }

  static void update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
