package org.legation.model;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a release have in common. The articles themselves may be as many as a dump
 * has, and are read one by one.
 *
 * @param count how many there are
 * @param licenses their SPDX identifiers; an article that tells none adds none
 * @param newestRevision the last day of a revision among them; null if none tells its day
 */
public record SourcesSummary(int count, Set<String> licenses, @Nullable LocalDate newestRevision) {
  public SourcesSummary {
    licenses = Set.copyOf(licenses);
  }

  /** Reads the articles one by one. */
  public static SourcesSummary of(Stream<ArticleInfo> articles) {
    int count = 0;
    Set<String> licenses = new TreeSet<>();
    LocalDate newest = null;
    for (Iterator<ArticleInfo> i = articles.iterator(); i.hasNext(); ) {
      ArticleInfo article = i.next();
      count++;
      if (article.license() != null) {
        licenses.add(article.license());
      }
      if (article.revisionDate() != null) {
        LocalDate day = LocalDate.parse(article.revisionDate());
        newest = newest == null || day.isAfter(newest) ? day : newest;
      }
    }
    return new SourcesSummary(count, licenses, newest);
  }
}
