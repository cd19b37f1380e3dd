package org.legation.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the article says that a relation stands. */
public enum Status {
  /** It holds, or it happened. */
  ASSERTED,
  /** It held and was withdrawn, severed, closed, left, revoked or expired. */
  ENDED,
  /** It may happen: could, may, plans, has applied, negotiations under way. */
  POSSIBLE,
  /** Somebody else urges it. */
  REQUESTED,
  /** The article says that it is not so, was refused, or was voted down. */
  DENIED;

  /** The value of the column {@code status}, for example {@code asserted}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The status with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Status ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
