package org.legation.validate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.model.Severity;

/**
 * What one check is about, as {@code checks/checks.yaml} says it: the source of the findings' texts
 * and of the documentation of checks.
 *
 * @param id stands in the column {@code check} of findings
 * @param severityName the severity of its findings
 * @param title what holds when the check finds nothing, one sentence
 * @param message what is the matter, with names in braces that are filled in
 * @param advice what to do about it, likewise
 * @param limit a number that the check compares with, if it does
 */
public record CheckDescription(
    String id,
    Scope scope,
    @JsonProperty("severity") String severityName,
    String title,
    String message,
    String advice,
    @Nullable Double limit) {

  /** What a check looks at. */
  public enum Scope {
    /** A record by itself. */
    @JsonProperty("record")
    RECORD,
    /** An article with the records that have evidence in it. */
    @JsonProperty("article")
    ARTICLE
  }

  /** The severity of its findings. */
  public Severity severity() {
    return Severity.valueOf(severityName.toUpperCase(Locale.ROOT));
  }

  /** The number that the check compares with. */
  double requiredLimit() {
    if (limit == null) {
      throw new IllegalStateException("checks/checks.yaml: give the check " + id + " a limit.");
    }
    return limit;
  }
}
