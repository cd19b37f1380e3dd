package org.legation.batch;

import java.sql.SQLException;
import java.util.List;

/** A store on a PostgreSQL server. */
record StoreServer(StoreAddress.Server address) implements StorePlace {
  /** SQL states of connections that are not to be had, or were ended by the server. */
  private static final List<String> LOST = List.of("08", "57P");

  @Override
  public void prepare(boolean fresh) throws SQLException {
    if (!fresh) {
      return;
    }
    try (OpenStore store = OpenStore.at(address)) {
      new StoreSchema(store.database(), store.kind()).make();
    }
  }

  @Override
  public String explain(SQLException failure) {
    if (Failures.find(failure, OpenStore.StoreInUseException.class) != null) {
      return "Another run is using the store %s. Wait until it is done, or give each release a database or schema of its own."
          .formatted(address);
    }
    String state = failure.getSQLState();
    String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
    if (state == null || LOST.stream().anyMatch(state::startsWith)) {
      return "The store %s cannot be reached (%s). Check the address and that the server runs; then run again, and it goes on from there."
          .formatted(address, reason);
    }
    return "The store %s cannot be used (%s). Run again with --fresh to begin anew."
        .formatted(address, reason);
  }
}
