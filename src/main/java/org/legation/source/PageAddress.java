package org.legation.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Titles of wiki pages as they stand in addresses. */
public final class PageAddress {
  private PageAddress() {}

  /** As MediaWiki writes it: blanks are underscores, what is not plain is percent-encoded. */
  public static String of(String title) {
    return URLEncoder.encode(title.replace(' ', '_'), StandardCharsets.UTF_8)
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%21", "!")
        .replace("%40", "@")
        .replace("%24", "$")
        .replace("%3B", ";")
        .replace("%7E", "~")
        .replace("%2F", "/");
  }
}
