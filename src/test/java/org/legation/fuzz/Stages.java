package org.legation.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.legation.extract.Extractor;
import org.legation.extract.RuleExtractor;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.NameResolver;
import org.legation.model.Article;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.normalize.Normalized;
import org.legation.normalize.Normalizer;
import org.legation.normalize.RecordNormalizer;
import org.legation.reconcile.FactReconciler;
import org.legation.reconcile.Reconciler;
import org.legation.validate.StandardValidator;
import org.legation.validate.Validator;

/** All stages behind the parser, on one article, with what holds of whatever they give. */
final class Stages {
  private static final Extractor EXTRACTOR =
      new RuleExtractor(Gazetteer.bundled(), new NameResolver(), RuleBook.bundled());
  private static final Normalizer NORMALIZER = new RecordNormalizer(Gazetteer.bundled());
  private static final Reconciler RECONCILER = new FactReconciler();
  private static final Validator VALIDATOR = new StandardValidator();

  private Stages() {}

  /** Takes an article through; one that was refused is left as it is. */
  static void run(@Nullable Article article) {
    if (article != null) {
      records(article);
    }
  }

  /** The records of an article, of which each quote stands where it says. */
  static List<RelationRecord> records(Article article) {
    Normalized normalized = NORMALIZER.normalize(article, EXTRACTOR.extract(article));
    Map<String, List<RelationRecord>> groups = new TreeMap<>();
    for (RelationRecord record : normalized.records()) {
      groups.computeIfAbsent(RECONCILER.group(record), key -> new ArrayList<>()).add(record);
    }
    List<RelationRecord> records = new ArrayList<>();
    groups.values().forEach(group -> records.addAll(RECONCILER.reconcile(group).records()));
    List<Finding> findings = new ArrayList<>(normalized.findings());
    records.forEach(record -> findings.addAll(VALIDATOR.check(record)));
    findings.addAll(VALIDATOR.check(article, records));
    check(article, records, findings);
    return records;
  }

  private static void check(Article article, List<RelationRecord> records, List<Finding> findings) {
    String text = article.text();
    for (RelationRecord record : records) {
      Broken.unless(!record.evidence().isEmpty(), "a record without evidence", record);
      for (Evidence evidence : record.evidence()) {
        Broken.unless(
            quoted(text, evidence.quoteStart(), evidence.quoteEnd()).equals(evidence.quote()),
            "a quote that is not in its place",
            evidence);
      }
      if (!record.date().isEmpty()) {
        Broken.unless(Edtf.parse(record.date()).toString().equals(record.date()), "a date", record);
      }
    }
    Broken.unless(
        records.stream().map(RelationRecord::id).distinct().count() == records.size(),
        "two records of one id",
        records);
    for (Finding finding : findings) {
      if (finding.quoteStart() >= 0) {
        Broken.unless(
            quoted(text, finding.quoteStart(), finding.quoteEnd()).equals(finding.quote()),
            "a finding whose quote is not in its place",
            finding);
      }
    }
  }

  /** What stands between two offsets that count Unicode code points. */
  private static String quoted(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
