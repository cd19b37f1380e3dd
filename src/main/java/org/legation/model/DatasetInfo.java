package org.legation.model;

import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself.
 *
 * @param name the job's name, a slug
 * @param title the job's title
 * @param version the version of Legation that made it
 * @param sources what its articles have in common
 * @param input from what it was made; null where the same input may give another release
 */
public record DatasetInfo(
    String name, String title, String version, SourcesSummary sources, @Nullable InputState input) {

  /** A dataset that does not tell from what it was made. */
  public DatasetInfo(String name, String title, String version, SourcesSummary sources) {
    this(name, title, version, sources, null);
  }
}
