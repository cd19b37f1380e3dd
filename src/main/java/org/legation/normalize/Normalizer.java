package org.legation.normalize;

import org.legation.extract.Extraction;
import org.legation.model.Article;

/** Turns claims into records. Safe for use by many threads. */
public interface Normalizer {
  Normalized normalize(Article article, Extraction extraction);
}
