package org.legation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.legation.extract.Extractor;
import org.legation.extract.RuleExtractor;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;
import org.legation.model.RelationRecord;
import org.legation.normalize.Normalizer;
import org.legation.normalize.RecordNormalizer;
import org.legation.reconcile.FactReconciler;
import org.legation.reconcile.Reconciler;

/** The stages from the parsed article to its records, without a batch around them. */
public final class Pipeline {
  private final Extractor extractor;
  private final Normalizer normalizer;
  private final Reconciler reconciler;

  public Pipeline(RuleBook rules) {
    Gazetteer gazetteer = Gazetteer.bundled();
    this.extractor = new RuleExtractor(gazetteer, new NameResolver(), rules);
    this.normalizer = new RecordNormalizer(gazetteer);
    this.reconciler = new FactReconciler(gazetteer::organisation);
  }

  /** The records of the articles, the same fact of two of them told once. */
  public List<RelationRecord> records(List<Article> articles) {
    Map<String, List<RelationRecord>> groups = new TreeMap<>();
    for (Article article : articles) {
      for (RelationRecord record :
          normalizer.normalize(article, extractor.extract(article)).records()) {
        groups.computeIfAbsent(reconciler.group(record), key -> new ArrayList<>()).add(record);
      }
    }
    List<RelationRecord> records = new ArrayList<>();
    groups.values().forEach(group -> records.addAll(reconciler.reconcile(group).records()));
    return records;
  }
}
