package org.legation.source;

import org.jspecify.annotations.Nullable;

/** A source that cannot be read; the message is one sentence that names it and the mend. */
public final class SourceException extends Exception {
  /** The check of findings on articles that cannot be read for no more special reason. */
  public static final String UNREADABLE = "article-unreadable";

  private static final long serialVersionUID = 1L;

  private final String check;
  private final boolean passing;
  private final String reason;
  private final transient @Nullable SourceNotice notice;

  public SourceException(String message) {
    this(UNREADABLE, message, null);
  }

  public SourceException(String message, Throwable cause) {
    this(UNREADABLE, message, cause);
  }

  /**
   * A reason that has a name of its own.
   *
   * @param check stands in the column {@code check} of findings
   */
  public SourceException(String check, String message, @Nullable Throwable cause) {
    this(check, message, false, message, null, cause);
  }

  private SourceException(
      String check,
      String message,
      boolean passing,
      String reason,
      @Nullable SourceNotice notice,
      @Nullable Throwable cause) {
    super(message, cause);
    this.check = check;
    this.passing = passing;
    this.reason = reason;
    this.notice = notice;
  }

  /** What is the matter is known as a notice, with an advice of its own. */
  public static SourceException of(SourceNotice notice) {
    String message = notice.message() + " " + notice.advice();
    return new SourceException(notice.check(), message, false, notice.message(), notice, null);
  }

  /**
   * A failure that may be gone the next time without anybody's doing.
   *
   * @param check stands in the column {@code check} of findings
   * @param what cannot be done, as the beginning of a sentence
   * @param reason why not, without a full stop
   * @param mend what to do, as the end of the sentence
   */
  public static SourceException passing(
      String check, String what, String reason, String mend, @Nullable Throwable cause) {
    String message = "%s (%s); %s.".formatted(what, reason, mend);
    return new SourceException(check, message, true, reason, null, cause);
  }

  /** Stands in the column {@code check} of findings. */
  public String check() {
    return check;
  }

  /** Whether the same may be readable the next time, as after a failure of the network. */
  public boolean isPassing() {
    return passing;
  }

  /** What is the matter and what to do about it, apart; null if only the message tells. */
  public @Nullable SourceNotice notice() {
    return notice;
  }

  /** Why, without what is to be done about it. */
  public String reason() {
    return reason;
  }
}
