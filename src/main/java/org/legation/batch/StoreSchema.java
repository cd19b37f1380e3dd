package org.legation.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables of the store: Legation's and those of Spring Batch's job repository. A version is
 * noted when all of them are made, so those of a run that was killed while making them, or of a
 * Legation that had other ones, are made anew.
 */
final class StoreSchema {
  /** Goes up whenever a table of {@code store.sql} changes. */
  private static final String VERSION = "7";

  private static final String BATCH = "org/springframework/batch/core/";

  private final DataSource database;
  private final StoreKind kind;

  StoreSchema(DataSource database, StoreKind kind) {
    this.database = database;
    this.kind = kind;
  }

  /** Makes the tables, unless they are there. */
  void prepare() throws SQLException {
    if (!isCurrent()) {
      make();
    }
  }

  /** Drops all tables and makes them anew. */
  void make() throws SQLException {
    ResourceDatabasePopulator drop =
        new ResourceDatabasePopulator(
            new ClassPathResource(BATCH + "schema-drop-" + kind.platform() + ".sql"));
    drop.setIgnoreFailedDrops(true);
    drop.execute(database);
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.execute("drop table if exists store_version");
    for (String table : Store.TABLES) {
      jdbc.execute("drop table if exists " + table);
    }
    new ResourceDatabasePopulator(
            tables(), new ClassPathResource(BATCH + "schema-" + kind.platform() + ".sql"))
        .execute(database);
    jdbc.execute("create table store_version (version varchar(20) not null)");
    jdbc.update("insert into store_version (version) values (?)", VERSION);
  }

  private boolean isCurrent() throws SQLException {
    try (Connection connection = database.getConnection()) {
      try (ResultSet tables =
          connection
              .getMetaData()
              .getTables(null, connection.getSchema(), kind.name("store_version"), null)) {
        if (!tables.next()) {
          return false;
        }
      }
      try (Statement statement = connection.createStatement();
          ResultSet version = statement.executeQuery("select version from store_version")) {
        return version.next() && version.getString(1).equals(VERSION);
      }
    }
  }

  private Resource tables() {
    try {
      String sql =
          new ClassPathResource("store.sql", StoreSchema.class)
              .getContentAsString(StandardCharsets.UTF_8);
      return new ByteArrayResource(kind.dialect(sql).getBytes(StandardCharsets.UTF_8), "store.sql");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
