package org.legation.source;

import java.util.ArrayList;
import java.util.List;
import org.legation.model.RawArticle;

/** All that a source has, for tests. */
public final class Offered {
  private Offered() {}

  public static List<OfferedArticle> by(ArticleSource source) throws SourceException {
    return by(source, 0);
  }

  /** What follows after some articles, as a run that is taken up reads it. */
  public static List<OfferedArticle> by(ArticleSource source, long skipped) throws SourceException {
    List<OfferedArticle> all = new ArrayList<>();
    try (ArticleCursor cursor = source.open()) {
      cursor.skip(skipped);
      for (OfferedArticle next = cursor.next(); next != null; next = cursor.next()) {
        all.add(next);
      }
    }
    return all;
  }

  public static List<String> locations(ArticleSource source) throws SourceException {
    return by(source).stream().map(OfferedArticle::location).toList();
  }

  /** Reads each article while the source is open. */
  public static List<RawArticle> read(ArticleSource source) throws SourceException {
    List<RawArticle> all = new ArrayList<>();
    try (ArticleCursor cursor = source.open()) {
      for (OfferedArticle next = cursor.next(); next != null; next = cursor.next()) {
        all.add(next.read());
      }
    }
    return all;
  }
}
