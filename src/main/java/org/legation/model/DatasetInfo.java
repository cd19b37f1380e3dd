package org.legation.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself.
 *
 * @param name the job's name, a slug
 * @param title the job's title
 * @param version the version of Legation that made it
 * @param sources the articles, sorted by title
 * @param input from what it was made; null where the same input may give another release
 */
public record DatasetInfo(
    String name,
    String title,
    String version,
    List<ArticleInfo> sources,
    @Nullable InputState input) {
  public DatasetInfo {
    sources = List.copyOf(sources);
  }

  /** A dataset that does not tell from what it was made. */
  public DatasetInfo(String name, String title, String version, List<ArticleInfo> sources) {
    this(name, title, version, sources, null);
  }
}
