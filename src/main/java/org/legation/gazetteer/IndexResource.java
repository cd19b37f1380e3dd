package org.legation.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Brings the index file of the jar into memory. */
final class IndexResource {
  private IndexResource() {}

  static byte[] read() {
    try (InputStream in = IndexResource.class.getResourceAsStream(IndexFormat.RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The gazetteer's index is missing from the build; run `mvn process-classes`.");
      }
      return readAll(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer's index cannot be read.", e);
    }
  }

  /** Reads into one array of the right size, where the stream knows how much is to come. */
  private static byte[] readAll(InputStream in) throws IOException {
    byte[] expected = new byte[0];
    int size = in.available();
    if (size > 0) {
      expected = new byte[size];
      int read = in.readNBytes(expected, 0, size);
      expected = read == size ? expected : Arrays.copyOf(expected, read);
    }
    byte[] rest = in.readAllBytes();
    if (rest.length == 0) {
      return expected;
    }
    byte[] all = Arrays.copyOf(expected, expected.length + rest.length);
    System.arraycopy(rest, 0, all, expected.length, rest.length);
    return all;
  }
}
