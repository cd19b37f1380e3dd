package org.legation.validate;

import java.util.List;
import org.legation.model.Article;
import org.legation.model.RelationRecord;

/** A check of an article, with the records that have evidence in it. */
non-sealed interface ArticleCheck extends Check {
  void check(Article article, List<RelationRecord> records, Findings findings);
}
