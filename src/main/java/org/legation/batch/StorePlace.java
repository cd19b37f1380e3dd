package org.legation.batch;

import java.io.IOException;
import java.sql.SQLException;

/** Where the store is: made ready, and told apart when it cannot be used. */
interface StorePlace {

  static StorePlace of(StoreAddress address) {
    return address instanceof StoreAddress.Server server
        ? new StoreServer(server)
        : new StoreFile((StoreAddress.File) address);
  }

  /**
   * Makes ready to open the store.
   *
   * @param fresh whether to drop all that is in it, also when it is damaged
   * @throws SQLException if it cannot be used, or another run is using it
   */
  void prepare(boolean fresh) throws IOException, SQLException;

  /** What to tell the user about a failure to use it. */
  String explain(SQLException failure);
}
