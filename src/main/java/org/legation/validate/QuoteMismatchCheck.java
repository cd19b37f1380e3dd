package org.legation.validate;

import java.util.List;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;

/** Quotes that do not stand where their offsets say. */
record QuoteMismatchCheck() implements ArticleCheck {
  @Override
  public String id() {
    return "quote-mismatch";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    int[] codePoints = article.text().codePoints().toArray();
    for (RelationRecord record : records) {
      for (Evidence evidence : record.evidence()) {
        if (evidence.article().equals(article.info().title()) && !stands(evidence, codePoints)) {
          findings.add(
              record,
              evidence,
              Map.of(
                  "start", Integer.toString(evidence.quoteStart()),
                  "end", Integer.toString(evidence.quoteEnd())));
        }
      }
    }
  }

  private static boolean stands(Evidence evidence, int[] codePoints) {
    int start = evidence.quoteStart();
    int end = evidence.quoteEnd();
    return start >= 0
        && start <= end
        && end <= codePoints.length
        && evidence.quote().equals(new String(codePoints, start, end - start));
  }
}
