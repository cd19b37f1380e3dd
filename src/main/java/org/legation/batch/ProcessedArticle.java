package org.legation.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;

/**
 * An article with what was found in it, on its way to the store.
 *
 * @param outdated why an earlier revision was read than the source has; null if none was
 * @param vanishedTemplates wikitext templates that gave no text, with how often each was called
 */
record ProcessedArticle(
    int number,
    String location,
    Article article,
    List<RelationRecord> records,
    List<Finding> findings,
    @Nullable String outdated,
    Map<String, Integer> vanishedTemplates) {}
