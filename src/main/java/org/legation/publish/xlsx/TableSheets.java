package org.legation.publish.xlsx;

import java.util.Map;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.publish.ArticleLinks;
import org.legation.publish.Columns;
import org.legation.publish.EvidenceRow;

/** The sheets of the workbook that hold a row for each row of a published table. */
final class TableSheets {
  static final TableSheet<RelationRecord> RECORDS =
      new TableSheet<>(
          Columns.RECORDS,
          Map.of(
              "article", r -> ArticleLinks.toQuote(r.quoted().url(), r.quoted().quote()),
              "revision", r -> ArticleLinks.permanent(r.quoted().url(), r.quoted().revision())));

  static final TableSheet<EvidenceRow> EVIDENCE =
      new TableSheet<>(
          Columns.EVIDENCE,
          Map.of(
              "article", e -> ArticleLinks.toQuote(e.evidence().url(), e.evidence().quote()),
              "revision",
                  e -> ArticleLinks.permanent(e.evidence().url(), e.evidence().revision())));

  static final TableSheet<Finding> FINDINGS = new TableSheet<>(Columns.FINDINGS, Map.of());

  private TableSheets() {}
}
