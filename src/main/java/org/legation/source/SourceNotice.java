package org.legation.source;

import org.legation.model.Finding;
import org.legation.model.Severity;

/**
 * Something to know about how an article was found, for example that its title is a redirect.
 *
 * @param check stands in the column {@code check} of findings
 * @param message what is the matter, one sentence
 * @param advice what to do about it, one sentence
 * @param outdated whether an earlier revision was read than the source has, so that the next run
 *     may find another text though the source is the same
 */
public record SourceNotice(
    String check, Severity severity, String message, String advice, boolean outdated) {
  private static final int NOWHERE = -1;

  /** The notice as a finding about a whole article, by its title. */
  public Finding about(String article) {
    return new Finding(severity, check, article, "", "", NOWHERE, NOWHERE, "", message, advice);
  }
}
