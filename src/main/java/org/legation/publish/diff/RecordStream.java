package org.legation.publish.diff;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, one after the other. */
interface RecordStream extends AutoCloseable {
  /** The next record, or null after the last one. */
  @Nullable PublishedRecord next() throws IOException;

  @Override
  void close() throws IOException;
}
