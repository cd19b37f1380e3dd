package org.legation.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Section;
import org.legation.model.Severity;
import org.legation.publish.ReleaseContent.ParsedText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

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
          "sealed", "vanished", "finding", "fact_article", "fact", "mention", "skipped", "article");
  private static final String FINDING_ORDER =
      "order by severity, check_name, article, quote_start, message, quote_end, section,"
          + " record_id, advice";
  private static final String ARTICLE_INFO = "title, url, revision, revision_date, license";

  private final JdbcTemplate jdbc;
  private final StoreJson json;
  private final StoreKind kind;

  Store(JdbcTemplate jdbc, StoreJson json, StoreKind kind) {
    this.jdbc = jdbc;
    this.json = json;
    this.kind = kind;
  }

  StoreKind kind() {
    return kind;
  }

  /** Empties all tables, for a run that begins anew. */
  void clear() {
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
    for (String table : List.of("mention", "vanished")) {
      jdbc.update("delete from " + table + " where article = ?", number);
    }
    jdbc.update("delete from article where ordinal = ?", number);
  }

  void add(ProcessedArticle processed, List<String> groups) {
    Article article = processed.article();
    ArticleInfo info = article.info();
    jdbc.update(
        "insert into article (ordinal, location, slug, "
            + ARTICLE_INFO
            + ", body, structure) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        processed.number(),
        processed.location(),
        info.slug(),
        info.title(),
        info.url(),
        info.revision(),
        info.revisionDate(),
        info.license(),
        article.text(),
        json.write(new Structure(article.sections())));
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < processed.records().size(); i++) {
      rows.add(
          new Object[] {
            processed.number(), i, keyOf(groups.get(i)), json.write(processed.records().get(i))
          });
    }
    jdbc.batchUpdate(
        "insert into mention (article, place, group_key, payload) values (?, ?, ?, ?)", rows);
    jdbc.batchUpdate(
        "insert into vanished (article, template, uses) values (?, ?, ?)",
        processed.vanishedTemplates().entrySet().stream()
            .map(use -> new Object[] {processed.number(), use.getKey(), use.getValue()})
            .toList());
    addFindings(processed.findings(), processed.number());
  }

  /**
   * Notes an article that is left out.
   *
   * @param passing whether it may be readable the next time without anybody's doing
   */
  void addSkipped(int number, String location, String reason, boolean passing) {
    jdbc.update(
        "insert into skipped (ordinal, location, reason, passing) values (?, ?, ?, ?)",
        number,
        location,
        reason,
        passing);
  }

  void addFacts(List<RelationRecord> records) {
    List<Object[]> facts = new ArrayList<>();
    List<Object[]> links = new ArrayList<>();
    for (RelationRecord record : records) {
      facts.add(new Object[] {record.id(), record.type().code(), json.write(record)});
      Set<String> articles = new LinkedHashSet<>();
      for (Evidence evidence : record.evidence()) {
        if (articles.add(evidence.article())) {
          links.add(new Object[] {evidence.article(), record.id()});
        }
      }
    }
    jdbc.batchUpdate("insert into fact (id, kind, payload) values (?, ?, ?)", facts);
    jdbc.batchUpdate("insert into fact_article (article, fact) values (?, ?)", links);
  }

  void addFindings(List<Finding> findings) {
    addFindings(findings, null);
  }

  /** Findings that go with an article, and are dropped with it. */
  private void addFindings(List<Finding> findings, @Nullable Integer article) {
    List<Object[]> rows =
        findings.stream()
            .map(
                finding ->
                    new Object[] {
                      finding.severity().ordinal(),
                      finding.check(),
                      finding.article(),
                      finding.section(),
                      finding.quote(),
                      finding.quoteStart(),
                      finding.quoteEnd(),
                      finding.recordId(),
                      finding.message(),
                      finding.advice(),
                      article
                    })
            .toList();
    jdbc.batchUpdate(
        "insert into finding (severity, check_name, article, section, quote, quote_start,"
            + " quote_end, record_id, message, advice, origin)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  Article article(int number) {
    Article found =
        jdbc.queryForObject(
            "select " + ARTICLE_INFO + ", body, structure from article where ordinal = ?",
            (row, i) ->
                new Article(
                    INFO.mapRow(row, i),
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

  List<ArticleInfo> articleInfos() {
    return jdbc.query("select " + ARTICLE_INFO + " from article order by title, ordinal", INFO);
  }

  Stream<RelationRecord> facts() {
    return jdbc.queryForStream(
        "select payload from fact order by id", (row, i) -> record(row.getString(1)));
  }

  Stream<Finding> findings() {
    return jdbc.queryForStream("select * from finding " + FINDING_ORDER, FINDING);
  }

  Stream<ParsedText> texts() {
    return jdbc.queryForStream(
        "select slug, body from article order by slug",
        (row, i) -> new ParsedText(row.getString(1), row.getString(2)));
  }

  /** Whether an article was left out that may be readable the next time. */
  boolean hasPassingFailures() {
    Long count = jdbc.queryForObject("select count(*) from skipped where passing", Long.class);
    return count != null && count > 0;
  }

  long count(String table) {
    Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? 0 : count;
  }

  Map<RelationType, Long> factsByType() {
    Map<RelationType, Long> counts = new EnumMap<>(RelationType.class);
    jdbc.query(
        "select kind, count(*) from fact group by kind",
        row -> {
          counts.put(RelationType.ofCode(row.getString(1)), row.getLong(2));
        });
    return counts;
  }

  Map<Severity, Long> findingsBySeverity() {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    jdbc.query(
        "select severity, count(*) from finding group by severity",
        row -> {
          counts.put(Severity.values()[row.getInt(1)], row.getLong(2));
        });
    return counts;
  }

  List<RunReport.Skipped> skipped(int limit) {
    return jdbc.query(
        "select location, reason from skipped order by ordinal limit " + limit,
        (row, i) -> new RunReport.Skipped(row.getString(1), row.getString(2)));
  }

  /** The templates that gave no text, the commonest first. */
  List<RunReport.VanishedTemplate> vanished(int limit) {
    return jdbc.query(
        "select template, sum(uses) as total from vanished group by template"
            + " order by total desc, template limit "
            + limit,
        (row, i) -> new RunReport.VanishedTemplate(row.getString(1), row.getLong(2)));
  }

  /** How many templates gave no text. */
  long vanishedCount() {
    Long count = jdbc.queryForObject("select count(distinct template) from vanished", Long.class);
    return count == null ? 0 : count;
  }

  /** Titles of articles without a day of their revision. */
  List<String> undated(int limit) {
    return jdbc.queryForList(
        "select title from article where revision_date is null order by title limit " + limit,
        String.class);
  }

  /** The article whose revision is the oldest; null if none has a day. */
  @Nullable Dated oldest() {
    List<Dated> oldest =
        jdbc.query(
            "select title, revision_date from article where revision_date is not null"
                + " order by revision_date, title limit 1",
            (row, i) -> new Dated(row.getString(1), LocalDate.parse(row.getString(2))));
    return oldest.isEmpty() ? null : oldest.get(0);
  }

  List<Finding> worstFindings(int limit) {
    return jdbc.query("select * from finding " + FINDING_ORDER + " limit " + limit, FINDING);
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

  private static final RowMapper<ArticleInfo> INFO =
      (row, i) ->
          new ArticleInfo(
              row.getString("title"),
              row.getString("url"),
              row.getString("revision"),
              row.getString("revision_date"),
              row.getString("license"));

  private static final RowMapper<Finding> FINDING =
      (row, i) ->
          new Finding(
              Severity.values()[row.getInt("severity")],
              row.getString("check_name"),
              row.getString("article"),
              row.getString("section"),
              row.getString("quote"),
              row.getInt("quote_start"),
              row.getInt("quote_end"),
              row.getString("record_id"),
              row.getString("message"),
              row.getString("advice"));

  /** A key of fixed length for a group: databases cannot index long texts. */
  private static String keyOf(String group) {
    return HexFormat.of()
        .formatHex(Fingerprint.sha256().digest(group.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * An article that is there already.
   *
   * @param first the title of the one before it
   */
  record Repeat(int number, String location, String title, String first) {}

  /** An article and the day of its revision. */
  record Dated(String title, LocalDate day) {}

  /** The sections of an article as one JSON value. */
  record Structure(List<Section> sections) {}
}
