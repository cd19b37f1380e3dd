package org.legation.batch;

import java.util.List;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/**
 * An article with what was found in it, on its way to the store.
 *
 * @param vanishedTemplates wikitext templates that gave no text, with how often each was called
 */
record ProcessedArticle(
    int number,
    String location,
    Article article,
    List<RelationRecord> records,
    List<Finding> findings,
    Map<String, Integer> vanishedTemplates) {}
