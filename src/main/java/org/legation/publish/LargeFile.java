package org.legation.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of hundreds of megabytes: written in few large pieces. */
final class LargeFile {
  private static final int BUFFER = 1 << 16;

  private LargeFile() {}

  /**
   * Writes UTF-8, in place of a file that is there. Texts are not gathered: that is for the library
   * that writes the format, which does so anyway.
   */
  static Writer writer(Path file) throws IOException {
    return new OutputStreamWriter(stream(file), StandardCharsets.UTF_8);
  }

  /** Writes bytes, in place of a file that is there. */
  static OutputStream stream(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }
}
