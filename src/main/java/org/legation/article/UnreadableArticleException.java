package org.legation.article;

/** An article that cannot be parsed; the message is one sentence that names it and the mend. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableArticleException(String message) {
    super(message);
  }

  public UnreadableArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
