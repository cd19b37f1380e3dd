package org.legation.batch;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the indexes by which steps read what the steps before them wrote. Made from a full table,
 * an index is written once and in its order; kept while the table grows, each commit would write
 * its pages anew, as the rows fall anywhere in it. What is there already stays.
 */
final class StoreIndexes {
  /** By its name, what it is of. */
  private record Index(String name, String of, boolean unique) {
    String create() {
      return "create %sindex if not exists %s on %s".formatted(unique ? "unique " : "", name, of);
    }
  }

  private static final List<Index> OF_EXTRACTED =
      List.of(
          new Index("article_by_slug", "article (slug, ordinal)", false),
          new Index("mention_by_group", "mention (group_key, article, place)", false));

  private static final List<Index> OF_RECONCILED =
      List.of(
          new Index("fact_by_id", "fact (id)", true),
          new Index("fact_article_by_article", "fact_article (article, fact)", true));

  private final JdbcTemplate jdbc;

  StoreIndexes(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Once all articles are read. */
  void ofExtracted() {
    OF_EXTRACTED.forEach(index -> jdbc.execute(index.create()));
  }

  /** Once all records are reconciled; fails if one of them is there twice. */
  void ofReconciled() {
    OF_RECONCILED.forEach(index -> jdbc.execute(index.create()));
  }

  /** Drops all of them, before the tables are filled. */
  void drop() {
    for (List<Index> indexes : List.of(OF_EXTRACTED, OF_RECONCILED)) {
      indexes.forEach(index -> jdbc.execute("drop index if exists " + index.name()));
    }
  }
}
