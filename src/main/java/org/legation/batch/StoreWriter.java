package org.legation.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes into the tables of the store; all of it joins the transaction of the step. */
final class StoreWriter {
  private final JdbcTemplate jdbc;
  private final StoreJson json;

  StoreWriter(JdbcTemplate jdbc, StoreJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(ProcessedArticle processed, List<String> groups) {
    Article article = processed.article();
    ArticleInfo info = article.info();
    jdbc.update(
        "insert into article (ordinal, location, slug, "
            + StoreRows.ARTICLE_INFO
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
        json.write(new Store.Structure(article.sections())));
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
    if (processed.outdated() != null) {
      jdbc.update(
          "insert into outdated (article, reason) values (?, ?)",
          processed.number(),
          processed.outdated());
    }
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

  /** A key of fixed length for a group: databases cannot index long texts. */
  private static String keyOf(String group) {
    return HexFormat.of()
        .formatHex(Fingerprint.sha256().digest(group.getBytes(StandardCharsets.UTF_8)));
  }
}
