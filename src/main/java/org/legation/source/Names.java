package org.legation.source;

import java.util.regex.Pattern;

/** Names from elsewhere, made fit for a message. */
final class Names {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final int LONGEST = 200;

  private Names() {}

  /** Without control characters, and cut where it is very long. */
  static String shown(String name) {
    String clean = CONTROL.matcher(name).replaceAll("?");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
