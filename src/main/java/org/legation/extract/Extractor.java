package org.legation.extract;

import org.legation.model.Article;

/** Finds claims in an article. Safe for use by many threads. */
public interface Extractor {
  Extraction extract(Article article);
}
