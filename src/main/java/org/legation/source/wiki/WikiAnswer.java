package org.legation.source.wiki;

/**
 * What a wiki answered.
 *
 * @param contentType as its header says; empty without one
 */
record WikiAnswer(int status, String contentType, byte[] body) {
  boolean isGood() {
    return status == 200;
  }

  /** Whether it says that there is no such thing, here or by this way. */
  boolean isAbsent() {
    return status == 403 || status == 404 || status == 410 || status == 501;
  }
}
