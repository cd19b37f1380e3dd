package org.legation.source;

/** Names from elsewhere, made fit for a message. */
final class Names {
  private static final int LONGEST = 200;

  private Names() {}

  /** Without control characters, and cut where it is very long. */
  static String shown(String name) {
    String clean = name.replaceAll("\\p{Cntrl}", "?");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
