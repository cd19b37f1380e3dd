package org.legation.model;

import org.jspecify.annotations.Nullable;

/**
 * What identifies an article.
 *
 * @param title the title, as {@code article} in every export
 * @param url where it can be read
 * @param revision the revision that was read, as its source names it
 * @param revisionDate the day of that revision, ISO 8601
 * @param license an SPDX identifier
 */
public record ArticleInfo(
    String title,
    @Nullable String url,
    @Nullable String revision,
    @Nullable String revisionDate,
    @Nullable String license) {

  /** An article of which nothing but the title is known. */
  public static ArticleInfo titled(String title) {
    return new ArticleInfo(title, null, null, null, null);
  }

  /** The file name in {@code texts/}. */
  public String slug() {
    return slugOf(title);
  }

  /** The file name in {@code texts/} of the article with this title. */
  public static String slugOf(String title) {
    return Slug.of(title, "article");
  }
}
