package org.legation.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database of a server, as the store of one run. */
record SharedStore(DataSource database, String url) {
  private static final String USER = "postgres";

  /** Makes an empty one. */
  static SharedStore make(EmbeddedPostgres server, String name) throws SQLException {
    execute(server.getPostgresDatabase(), "create database " + name);
    return new SharedStore(server.getDatabase(USER, name), server.getJdbcUrl(USER, name));
  }

  /** The number of articles that are there. */
  long articles() {
    return count("article");
  }

  /** The number of rows; 0 if there is no such table yet. */
  long count(String tableAndCondition) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + tableAndCondition)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      // The manager has not made the tables yet.
      return 0;
    }
  }

  void cutConnections() throws SQLException {
    execute(
        database,
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
            + " and backend_type = 'client backend' and pid <> pg_backend_pid()");
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
