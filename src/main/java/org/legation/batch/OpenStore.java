package org.legation.batch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The store of a run while it is open.
 *
 * @param database gives connections
 * @param kind which database it is
 * @param lock keeps other runs out as long as it is open; null where the file itself is locked
 * @param pool closes all connections
 */
record OpenStore(DataSource database, StoreKind kind, @Nullable Connection lock, Runnable pool)
    implements AutoCloseable {

  /**
   * Payloads of usual size stay in their rows: H2 reads larger ones one by one. What is done is
   * saved as it is committed: H2's own thread, which saves twice a second, may do so in the midst
   * of a transaction, and a kill right then leaves an index with an entry that nothing rolls back.
   * And as many rows of an answer are held in memory, whatever the machine has: H2 would hold
   * 40,000 for each of its GB. What goes wrong is told by the run, not in a file of H2's beside it.
   */
  private static final String OPTIONS =
      ";DB_CLOSE_ON_EXIT=FALSE;MAX_LENGTH_INPLACE_LOB=65536;WRITE_DELAY=0;MAX_MEMORY_ROWS=10000"
          + ";TRACE_LEVEL_FILE=0";

  /** Each thread reads by one and writes by another, and the job repository has its own. */
  private static final int CONNECTIONS = 64;

  private static final int SERVER_CONNECTIONS = 12;
  private static final long WAIT_MILLIS = 20_000;

  /** Any number will do, as long as nothing else of the database locks by it. */
  private static final long LOCK = 0x4c45474154494f4eL;

  /**
   * Opens the store and makes its tables.
   *
   * @throws SQLException if it cannot be used, or another run is using it
   */
  static OpenStore at(StoreAddress address) throws SQLException {
    OpenStore store =
        address instanceof StoreAddress.Server server
            ? server(server, true)
            : file((StoreAddress.File) address);
    new StoreSchema(store.database, store.kind).prepare();
    return store;
  }

  /** Opens a store that a run is using, to work for that run. */
  static OpenStore shared(StoreAddress.Server server) throws SQLException {
    return server(server, false);
  }

  private static OpenStore file(StoreAddress.File file) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:file:" + file.path() + OPTIONS, "sa", "");
    pool.setMaxConnections(CONNECTIONS);
    return new OpenStore(pool, StoreKind.H2, null, pool::dispose);
  }

  private static OpenStore server(StoreAddress.Server server, boolean alone) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    if (!server.user().isEmpty()) {
      config.setUsername(server.user());
      config.setPassword(server.password());
    }
    config.setMaximumPoolSize(SERVER_CONNECTIONS);
    config.setConnectionTimeout(WAIT_MILLIS);
    HikariDataSource pool = new HikariDataSource(config);
    try {
      return new OpenStore(pool, StoreKind.POSTGRESQL, alone ? lock(pool) : null, pool::close);
    } catch (SQLException e) {
      pool.close();
      throw e;
    }
  }

  private static Connection lock(DataSource pool) throws SQLException {
    Connection connection = pool.getConnection();
    // The schema is part of the lock, as each serves a release of its own.
    String sql =
        "select pg_try_advisory_lock(" + LOCK + " # hashtext(coalesce(current_schema(), '')))";
    try (Statement statement = connection.createStatement();
        ResultSet locked = statement.executeQuery(sql)) {
      locked.next();
      if (locked.getBoolean(1)) {
        return connection;
      }
    }
    connection.close();
    throw new StoreInUseException();
  }

  @Override
  public void close() throws SQLException {
    if (lock != null) {
      lock.close();
    }
    pool.run();
  }

  /** Another run has the store. */
  static final class StoreInUseException extends SQLException {
    private static final long serialVersionUID = 1L;
  }
}
