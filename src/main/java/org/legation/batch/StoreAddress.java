package org.legation.batch;

import java.nio.file.Path;

/** Where the store of a run is. */
public sealed interface StoreAddress {

  /**
   * A file of this machine.
   *
   * @param path absolute, without the extension that H2 adds
   */
  record File(Path path) implements StoreAddress {}

  /**
   * A PostgreSQL server, which many machines can share. One database, or one schema named in the
   * URL, serves one release.
   *
   * @param url a JDBC URL, {@code jdbc:postgresql://host/database}
   * @param user empty where the URL names one
   * @param password empty where there is none, or the URL has it
   */
  record Server(String url, String user, String password) implements StoreAddress {
    /** With what every such URL begins. */
    public static final String PREFIX = "jdbc:postgresql:";

    /** Without the password. */
    @Override
    public String toString() {
      int query = url.indexOf('?');
      return query < 0 ? url : url.substring(0, query);
    }
  }
}
