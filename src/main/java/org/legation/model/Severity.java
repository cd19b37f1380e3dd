package org.legation.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding matters, most first. */
public enum Severity {
  /** The data cannot be trusted as it is; a release with such a finding is not published. */
  ERROR,
  /** Somebody should look at it. */
  WARNING,
  /** Good to know: what was resolved by context, what the article leaves open. */
  NOTE;

  /** The value of the column {@code severity}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
