package org.legation.source;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text, for example from a job file.
 *
 * @param title the title; null where the parser has to find it
 * @param url where the article can be read
 * @param revision the revision that is read
 * @param revisionDate the day of that revision, ISO 8601
 * @param license an SPDX identifier
 */
public record KnownFacts(
    @Nullable String title,
    @Nullable String url,
    @Nullable String revision,
    @Nullable String revisionDate,
    @Nullable String license) {

  /** Nothing is known. */
  public static final KnownFacts NONE = new KnownFacts(null, null, null, null, null);
}
