package org.legation.batch;

/** Not one article could be read; the message is one sentence. */
final class NothingReadException extends Exception {
  private static final long serialVersionUID = 1L;

  NothingReadException(String message) {
    super(message);
  }
}
