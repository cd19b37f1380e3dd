package org.legation.source.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, each held no further than a limit. */
final class NdjsonLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;

  NdjsonLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param bytes without the line end; of a long line, its beginning
   * @param whole whether that is all of it
   */
  record Line(byte[] bytes, boolean whole) {}

  /** The next line; null after the last one. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean whole = true;
    boolean begun = false;
    while (fill()) {
      begun = true;
      int stop = position;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int room = longest - line.size();
      line.write(buffer, position, Math.min(room, stop - position));
      whole &= stop - position <= room;
      position = stop;
      if (stop < end) {
        position++;
        break;
      }
    }
    return begun ? new Line(line.toByteArray(), whole) : null;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer));
    }
    return position < end;
  }
}
