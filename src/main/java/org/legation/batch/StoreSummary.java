package org.legation.batch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.model.Finding;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is in the store, counted and sampled for the report of a run. */
final class StoreSummary {
  private final JdbcTemplate jdbc;

  StoreSummary(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether an article was left out, or is outdated, that may be readable the next time. */
  boolean hasPassingFailures() {
    Long count =
        jdbc.queryForObject(
            "select (select count(*) from skipped where passing) + (select count(*) from outdated)",
            Long.class);
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

  /** Why articles were read in an earlier revision than the source has. */
  List<String> outdated(int limit) {
    return jdbc.queryForList(
        "select reason from outdated order by article limit " + limit, String.class);
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
    return jdbc.query(
        "select * from finding " + StoreRows.FINDING_ORDER + " limit " + limit, StoreRows.FINDING);
  }

  /** An article and the day of its revision. */
  record Dated(String title, LocalDate day) {}
}
