package org.legation.source;

/** A source that cannot be read; the message is one sentence that names it and the mend. */
public final class SourceException extends Exception {
  /** The check of findings on articles that cannot be read for no more special reason. */
  public static final String UNREADABLE = "article-unreadable";

  private static final long serialVersionUID = 1L;

  private final String check;
  private final boolean passing;

  public SourceException(String message) {
    this(UNREADABLE, message, false, null);
  }

  public SourceException(String message, Throwable cause) {
    this(UNREADABLE, message, false, cause);
  }

  /**
   * A reason that has a name of its own.
   *
   * @param check stands in the column {@code check} of findings
   * @param passing whether the same may be readable the next time without anybody's doing
   */
  public SourceException(
      String check,
      String message,
      boolean passing,
      @org.jspecify.annotations.Nullable Throwable cause) {
    super(message, cause);
    this.check = check;
    this.passing = passing;
  }

  /** Stands in the column {@code check} of findings. */
  public String check() {
    return check;
  }

  /** Whether the same may be readable the next time, as after a failure of the network. */
  public boolean isPassing() {
    return passing;
  }
}
