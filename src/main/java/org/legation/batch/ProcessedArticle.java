package org.legation.batch;

import java.util.List;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/** An article with what was found in it, on its way to the store. */
record ProcessedArticle(
    int number,
    String location,
    Article article,
    List<RelationRecord> records,
    List<Finding> findings) {}
