package org.legation.evaluate;

/**
 * Gold or a release that cannot be read; the message is one sentence that names it and the mend.
 */
public final class EvaluationException extends Exception {
  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }

  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
