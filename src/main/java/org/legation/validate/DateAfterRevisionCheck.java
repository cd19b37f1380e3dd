package org.legation.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/** Events that the article tells of before they happened. What is possible may lie ahead. */
record DateAfterRevisionCheck() implements ArticleCheck {
  @Override
  public String id() {
    return "date-after-revision";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    String revisionDate = article.info().revisionDate();
    if (revisionDate == null) {
      return;
    }
    LocalDate revision = LocalDate.parse(revisionDate);
    for (RelationRecord record : records) {
      if (record.status() == Status.POSSIBLE || record.status() == Status.REQUESTED) {
        continue;
      }
      for (Evidence evidence : record.evidence()) {
        boolean later =
            Dates.read(evidence.date()).flatMap(Edtf::first).filter(revision::isBefore).isPresent();
        if (later && evidence.article().equals(article.info().title())) {
          findings.add(record, evidence, Map.of("date", evidence.date(), "revision", revisionDate));
        }
      }
    }
  }
}
