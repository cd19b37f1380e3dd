package org.legation.publish.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file, which describes what stands before it: the description, its length,
 * four letters.
 */
final class Footer {
  private static final int LENGTH_AND_MAGIC = 8;

  private Footer() {}

  /**
   * Sorts the encodings of each column. The library holds them in sets whose order is another one
   * in each process, and writes them down as they come.
   */
  static void sortEncodings(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long end = file.length() - LENGTH_AND_MAGIC;
      file.seek(end);
      byte[] tail = new byte[LENGTH_AND_MAGIC];
      file.readFully(tail);
      byte[] written = new byte[BytesUtils.readIntLittleEndian(tail, 0)];
      file.seek(end - written.length);
      file.readFully(written);
      byte[] sorted = sorted(written);
      if (sorted.length != written.length) {
        throw new IOException(path + ": its description is not as long as it was");
      }
      file.seek(end - sorted.length);
      file.write(sorted);
    }
  }

  private static byte[] sorted(byte[] written) throws IOException {
    FileMetaData description = Util.readFileMetaData(new ByteArrayInputStream(written));
    for (RowGroup group : description.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        Collections.sort(column.getMeta_data().getEncodings());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(written.length);
    Util.writeFileMetaData(description, out);
    return out.toByteArray();
  }
}
