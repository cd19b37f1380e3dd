package org.legation.model;

import java.util.List;

/**
 * What a release says of itself.
 *
 * @param name the job's name, a slug
 * @param title the job's title
 * @param version the version of Legation that made it
 * @param sources the articles, sorted by title
 */
public record DatasetInfo(String name, String title, String version, List<ArticleInfo> sources) {
  public DatasetInfo {
    sources = List.copyOf(sources);
  }
}
