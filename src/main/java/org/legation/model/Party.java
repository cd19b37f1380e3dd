package org.legation.model;

/**
 * A side of a relation.
 *
 * @param id ISO 3166-1 alpha-2, ISO 3166-2, a territory code, ISO 3166-3 alpha-4, or {@code
 *     PARENT/slug} for a municipality; see the data dictionary. Empty where the article names none
 * @param name the name in English, for readers; empty where {@code id} is
 */
public record Party(String id, String name) {
  /** No party: a denial without a nameable actor, or the counterpart of a membership. */
  public static final Party NONE = new Party("", "");

  /** Whether there is a party at all. */
  public boolean isPresent() {
    return !id.isEmpty();
  }
}
