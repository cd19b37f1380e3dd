package org.legation.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints: results to {@code out}, all else to {@code err}.
 *
 * @param terminal whether a person watches
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {

  /** The process's own streams, always in UTF-8. */
  static Console ofProcess() {
    boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    return new Console(utf8(System.out), utf8(System.err), terminal);
  }

  void print(String line) {
    out.println(safe(line));
  }

  void tell(String line) {
    err.println(safe(line));
  }

  /** The text without control characters: articles must not be able to steer a terminal. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean control = Character.isISOControl(c) && c != '\n';
              safe.appendCodePoint(control ? ' ' : c);
            });
    return safe.toString();
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
