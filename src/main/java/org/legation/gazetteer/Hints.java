package org.legation.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a name.
 *
 * @param year of the event told; null where unknown
 * @param codesNearby codes of what else is named in the sentence, row or list
 * @param subjectCode code of the article's subject; may be empty
 * @param sectionCode code that the section's heading names; may be empty
 */
public record Hints(
    @Nullable Integer year, Set<String> codesNearby, String subjectCode, String sectionCode) {
  /** Nothing is known. */
  public static final Hints NONE = new Hints(null, Set.of(), "", "");

  /** Copies the set. */
  public Hints {
    codesNearby = Set.copyOf(codesNearby);
  }
}
