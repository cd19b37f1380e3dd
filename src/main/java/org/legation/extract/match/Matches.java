package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.rule.Rule;

/**
 * What the rules found in a sentence.
 *
 * @param unresolved a deed whose parties could not be told; null if the sentence has none, or
 *     states anything else
 */
public record Matches(List<ClaimDraft> drafts, @Nullable Unresolved unresolved) {
  public Matches {
    drafts = List.copyOf(drafts);
  }

  /**
   * A rule that found its verb and its noun, but no two parties.
   *
   * @param name the name that stands where a party should, which the gazetteer does not know; empty
   *     if none does
   */
  public record Unresolved(Rule rule, String name) {}
}
