package org.legation.publish.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON so that it cannot end the script element in which it stands, whatever its texts hold:
 * "&lt;", which JSON has in texts only, becomes {@code \u005cu003c}. Closing it leaves the page
 * open.
 */
final class ScriptSafeWriter extends FilterWriter {
  private static final String ESCAPED = "\\u003c";

  ScriptSafeWriter(Writer page) {
    super(page);
  }

  @Override
  public void write(int c) throws IOException {
    if (c == '<') {
      out.write(ESCAPED);
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    int end = offset + length;
    int from = offset;
    for (int at = text.indexOf('<', from); at >= 0 && at < end; at = text.indexOf('<', from)) {
      out.write(text, from, at - from);
      out.write(ESCAPED);
      from = at + 1;
    }
    out.write(text, from, end - from);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
