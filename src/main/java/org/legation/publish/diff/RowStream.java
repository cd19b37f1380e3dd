package org.legation.publish.diff;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, as the fields of {@link PublishedRecord} are. */
interface RowStream extends AutoCloseable {
  /** The next row, which may be changed, or null after the last one. */
  @Nullable Map<String, String> next() throws IOException;

  /** For messages: the table, as its users know it. */
  String name();

  @Override
  void close() throws IOException;
}
