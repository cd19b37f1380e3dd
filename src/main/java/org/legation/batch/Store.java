package org.legation.batch;

import java.util.List;
import java.util.stream.Stream;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.publish.ReleaseContent.ParsedText;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What steps hand over to each other, in tables. Writes join the transaction of the step; streams
 * read by cursor and must be closed.
 */
final class Store {
  static final String MENTIONS_BY_GROUP =
      "select group_key, payload from mention where group_key >= ? and group_key < ?"
          + " order by group_key, article, place";
  static final String ARTICLES =
      "select ordinal from article where mod(ordinal, ?) = ? order by ordinal";
  static final int FETCH_SIZE = 1000;
  static final List<String> TABLES =
      List.of(
          "sealed",
          "vanished",
          "finding",
          "fact_article",
          "fact",
          "mention",
          "outdated",
          "skipped",
          "article");
  private final JdbcTemplate jdbc;
  private final StoreJson json;
  private final StoreKind kind;
  private final StoreWriter writer;
  private final StoreSummary summary;
  private final StoreIndexes indexes;

  Store(JdbcTemplate jdbc, StoreJson json, StoreKind kind) {
    this.jdbc = jdbc;
    this.json = json;
    this.kind = kind;
    this.writer = new StoreWriter(jdbc, json);
    this.summary = new StoreSummary(jdbc);
    this.indexes = new StoreIndexes(jdbc);
  }

  StoreKind kind() {
    return kind;
  }

  /** Writes what steps found. */
  StoreWriter writer() {
    return writer;
  }

  /** Counts what is there. */
  StoreSummary summary() {
    return summary;
  }

  /** Makes the indexes that reading needs. */
  StoreIndexes indexes() {
    return indexes;
  }

  /** Empties all tables, for a run that begins anew. */
  void clear() {
    indexes.drop();
    for (String table : TABLES) {
      jdbc.update("delete from " + table);
    }
  }

  /**
   * The articles that have the file name in {@code texts/} of one before them, in the order in
   * which the job reads them.
   */
  List<Repeat> repeats() {
    return jdbc.query(
        """
        select a.ordinal, a.location, a.title, f.title
        from article a
        join (select slug, min(ordinal) as ordinal from article group by slug having count(*) > 1) d
          on d.slug = a.slug and d.ordinal < a.ordinal
        join article f on f.ordinal = d.ordinal
        order by a.ordinal
        """,
        (row, i) ->
            new Repeat(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  /** Drops an article with all that was found in it. */
  void drop(int number) {
    jdbc.update("delete from finding where origin = ?", number);
    for (String table : List.of("mention", "vanished", "outdated")) {
      jdbc.update("delete from " + table + " where article = ?", number);
    }
    jdbc.update("delete from article where ordinal = ?", number);
  }

  Article article(int number) {
    Article found =
        jdbc.queryForObject(
            "select " + StoreRows.ARTICLE_INFO + ", body, structure from article where ordinal = ?",
            (row, i) ->
                new Article(
                    StoreRows.INFO.mapRow(row, i),
                    row.getString("body"),
                    json.read(row.getString("structure"), Structure.class).sections()),
            number);
    if (found == null) {
      throw new IllegalStateException("no article " + number + " in the store");
    }
    return found;
  }

  /** The records that have evidence in the article, sorted by id. */
  List<RelationRecord> factsIn(String article) {
    return jdbc.query(
        "select f.payload from fact f join fact_article a on a.fact = f.id where a.article = ?"
            + " order by f.id",
        (row, i) -> record(row.getString(1)),
        article);
  }

  RelationRecord record(String payload) {
    return json.read(payload, RelationRecord.class);
  }

  /** The articles, sorted by title. */
  Stream<ArticleInfo> articleInfos() {
    return jdbc.queryForStream(
        "select " + StoreRows.ARTICLE_INFO + " from article order by title, ordinal",
        StoreRows.INFO);
  }

  Stream<RelationRecord> facts() {
    return jdbc.queryForStream(
        "select payload from fact order by id", (row, i) -> record(row.getString(1)));
  }

  Stream<Finding> findings() {
    return jdbc.queryForStream(
        "select * from finding " + StoreRows.FINDING_ORDER, StoreRows.FINDING);
  }

  Stream<ParsedText> texts() {
    return jdbc.queryForStream(
        "select slug, body from article order by slug",
        (row, i) -> new ParsedText(row.getString(1), row.getString(2)));
  }

  /** Notes the checksum of the manifest that is about to be published. */
  void seal(String checksum) {
    jdbc.update("delete from sealed");
    jdbc.update("insert into sealed (manifest) values (?)", checksum);
  }

  /** The checksum noted last; empty if none. */
  String seal() {
    List<String> sealed = jdbc.queryForList("select manifest from sealed", String.class);
    return sealed.isEmpty() ? "" : sealed.get(0);
  }

  /** Makes sure that what was committed outlives a power cut, before files are replaced. */
  void flush() {
    jdbc.execute(kind.flush());
  }

  /**
   * An article that is there already.
   *
   * @param first the title of the one before it
   */
  record Repeat(int number, String location, String title, String first) {}

  /** The sections of an article as one JSON value. */
  record Structure(List<Section> sections) {}
}
