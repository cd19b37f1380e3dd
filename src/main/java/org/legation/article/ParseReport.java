package org.legation.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What parsing left out that may have been text.
 *
 * @param vanishedTemplates wikitext templates that the program does not know and gave no text for,
 *     by name, with the number of times each was called
 */
public record ParseReport(Map<String, Integer> vanishedTemplates) {
  public ParseReport {
    vanishedTemplates = Collections.unmodifiableMap(new TreeMap<>(vanishedTemplates));
  }

  /** Nothing was left out. */
  public static ParseReport nothing() {
    return new ParseReport(Map.of());
  }
}
