package org.legation.bench;

import org.legation.article.ArticleParsers;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.Extraction;
import org.legation.extract.RuleExtractor;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;
import org.legation.model.RawArticle;
import org.legation.normalize.Normalized;
import org.legation.normalize.RecordNormalizer;

/** The stages from an article's bytes to its records, as a run puts them together. */
final class Pipeline {
  private final ArticleParsers parsers = new ArticleParsers();
  private final RuleExtractor extractor;
  private final RecordNormalizer normalizer;

  Pipeline() {
    Gazetteer gazetteer = Gazetteer.bundled();
    extractor = new RuleExtractor(gazetteer, new NameResolver(), RuleBook.bundled());
    normalizer = new RecordNormalizer(gazetteer);
  }

  Article parse(RawArticle raw) {
    try {
      return parsers.parse(raw);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException("a generated article cannot be read", e);
    }
  }

  Extraction extract(Article article) {
    return extractor.extract(article);
  }

  Normalized normalize(Article article, Extraction extraction) {
    return normalizer.normalize(article, extraction);
  }

  Normalized all(RawArticle raw) {
    Article article = parse(raw);
    return normalize(article, extract(article));
  }
}
