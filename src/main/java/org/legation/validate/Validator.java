package org.legation.validate;

import java.util.List;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/** Checks the data before it is published. Safe for use by many threads. */
public interface Validator {
  /** Checks one record by itself. */
  List<Finding> check(RelationRecord record);

  /** Checks an article against the reconciled records that have evidence in it. */
  List<Finding> check(Article article, List<RelationRecord> records);
}
