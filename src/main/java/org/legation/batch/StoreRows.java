package org.legation.batch;

import org.legation.model.ArticleInfo;
import org.legation.model.Finding;
import org.legation.model.Severity;
import org.springframework.jdbc.core.RowMapper;

/** How rows of the store become articles and findings. */
final class StoreRows {
  /** The columns that tell of an article without its text. */
  static final String ARTICLE_INFO = "title, url, revision, revision_date, license";

  /** The order of findings in a release. */
  static final String FINDING_ORDER =
      "order by severity, check_name, article, quote_start, message, quote_end, section,"
          + " record_id, advice";

  static final RowMapper<ArticleInfo> INFO =
      (row, i) ->
          new ArticleInfo(
              row.getString("title"),
              row.getString("url"),
              row.getString("revision"),
              row.getString("revision_date"),
              row.getString("license"));

  static final RowMapper<Finding> FINDING =
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

  private StoreRows() {}
}
