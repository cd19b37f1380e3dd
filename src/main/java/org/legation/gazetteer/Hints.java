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
 * @param codesAround codes of rivals for one name of whom the section speaks
 * @param groundCode code of the state of today where the section's state of the past lay; may be
 *     empty
 */
public record Hints(
    @Nullable Integer year,
    Set<String> codesNearby,
    String subjectCode,
    String sectionCode,
    Set<String> codesAround,
    String groundCode) {
  /** Nothing is known. */
  public static final Hints NONE = new Hints(null, Set.of(), "", "");

  /** Copies the sets. */
  public Hints {
    codesNearby = Set.copyOf(codesNearby);
    codesAround = Set.copyOf(codesAround);
  }

  /** Without what the section speaks of. */
  public Hints(
      @Nullable Integer year, Set<String> codesNearby, String subjectCode, String sectionCode) {
    this(year, codesNearby, subjectCode, sectionCode, Set.of(), "");
  }

  /** The same, of an event in this year. */
  public Hints inYear(int told) {
    return new Hints(told, codesNearby, subjectCode, sectionCode, codesAround, groundCode);
  }
}
