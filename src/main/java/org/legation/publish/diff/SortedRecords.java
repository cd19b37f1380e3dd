package org.legation.publish.diff;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes sure of the order in which two releases are read side by side. */
final class SortedRecords implements RecordStream {
  private final RecordStream records;
  private final Path file;
  private String lastId = "";

  SortedRecords(RecordStream records, Path file) {
    this.records = records;
    this.file = file;
  }

  @Override
  public @Nullable PublishedRecord next() throws IOException {
    PublishedRecord record = records.next();
    if (record != null) {
      String id = record.id();
      if (id.compareTo(lastId) <= 0) {
        throw new IOException(file + " is not sorted by id at " + id + "; make the release anew");
      }
      lastId = id;
    }
    return record;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
