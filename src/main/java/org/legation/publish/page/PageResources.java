package org.legation.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of the page that come with the jar. */
final class PageResources {
  private static final String FOLDER = "/publish/page/";

  private PageResources() {}

  /** The text of a part, with line feeds whatever git did to its line ends. */
  static String read(String name) {
    try (InputStream in = PageResources.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
