package org.legation.extract;

import org.legation.extract.annotate.Annotator;
import org.legation.extract.context.KnownLeaders;
import org.legation.extract.context.LeadersNamed;
import org.legation.extract.date.DateWords;
import org.legation.extract.layout.ArticleReader;
import org.legation.extract.layout.Headers;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.match.sentence.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;

/** Finds claims by rules. */
public final class RuleExtractor implements Extractor {
  private final Gazetteer gazetteer;
  private final Annotator annotator;
  private final SentenceMatcher matcher;
  private final RuleBook rules;
  private final Headers headers;
  private final DateWords dateWords;
  private final LeadersNamed leaders;

  /** An extractor with these rules. */
  public RuleExtractor(Gazetteer gazetteer, NameResolver resolver, RuleBook rules) {
    Lexicon lexicon = Lexicon.bundled();
    this.gazetteer = gazetteer;
    this.rules = rules;
    this.annotator = new Annotator(lexicon, gazetteer, resolver);
    this.matcher = new SentenceMatcher(rules, lexicon, gazetteer);
    this.headers = Headers.bundled();
    this.dateWords = DateWords.bundled();
    this.leaders =
        new LeadersNamed(
            gazetteer, lexicon.words().set("leader_titles"), KnownLeaders.bundled(gazetteer));
  }

  @Override
  public Extraction extract(Article article) {
    return new ArticleReader(
            article, annotator, matcher, rules, headers, dateWords, gazetteer, leaders)
        .read();
  }
}
