package org.legation.publish.page;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes a long text into script elements of one class, a piece into each: a browser that reads a
 * page copies what it has of an element's text for every further block that it gets, so that one of
 * megabytes takes many times as long as its pieces. Closing it leaves the page open.
 */
final class ScriptPieces extends Writer {
  /** Characters: about what browsers read at a time. */
  static final int PIECE = 60_000;

  private final Writer page;
  private final String begin;
  private int room;

  /**
   * @param style the class of the elements
   */
  ScriptPieces(Writer page, String style) throws IOException {
    this.page = page;
    this.begin = "<script type=\"application/json\" class=\"" + style + "\">";
    begin();
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    while (from < end) {
      if (room == 0) {
        end();
        begin();
      }
      int count = Math.min(room, end - from);
      page.write(text, from, count);
      room -= count;
      from += count;
    }
  }

  private void begin() throws IOException {
    page.write(begin);
    room = PIECE;
  }

  private void end() throws IOException {
    page.write("</script>\n");
  }

  @Override
  public void flush() throws IOException {
    page.flush();
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
