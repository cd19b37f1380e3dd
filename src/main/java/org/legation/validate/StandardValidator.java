package org.legation.validate;

import java.util.ArrayList;
import java.util.List;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.resource.Bundled;
import org.legation.validate.count.CountClaims;
import org.legation.validate.count.Knowledge;

/** All the checks that {@code checks/checks.yaml} describes. */
public final class StandardValidator implements Validator {
  private final CheckCatalog catalog;
  private final List<RecordCheck> recordChecks;
  private final List<ArticleCheck> articleChecks;

  /** Reads its knowledge from the resources in {@code checks/}. */
  public StandardValidator() {
    catalog = CheckCatalog.load();
    FieldRules fields = FieldRules.load();
    WordLists words = WordLists.load();
    recordChecks =
        List.of(
            new MissingFieldCheck(fields),
            new ForeignFieldCheck(fields),
            new UnknownValueCheck(fields),
            new NoActorCheck(),
            new SamePartiesCheck(),
            new DateFormatCheck(),
            new DateRangeCheck(),
            new AssertedIntervalCheck(),
            new OutcomeVotesCheck(),
            new OutcomeStatusCheck(),
            new LowConfidenceCheck());
    articleChecks =
        List.of(
            new QuoteMismatchCheck(),
            new DateAfterRevisionCheck(),
            new OneSidedMutualCheck(),
            new ContradictingDatesCheck(),
            new CountClaimCheck(
                new CountClaims(Bundled.read("checks/counts.yaml", Knowledge.class))),
            new EndsInNothingCheck(words),
            new EmptySectionCheck(words),
            new OrphanLineCheck(words),
            new SubjectMissingCheck(words));
  }

  @Override
  public List<Finding> check(RelationRecord record) {
    List<Finding> found = new ArrayList<>();
    for (RecordCheck check : recordChecks) {
      check.check(record, new Findings(catalog.check(check.id()), found));
    }
    return List.copyOf(found);
  }

  @Override
  public List<Finding> check(Article article, List<RelationRecord> records) {
    List<Finding> found = new ArrayList<>();
    for (ArticleCheck check : articleChecks) {
      check.check(article, records, new Findings(catalog.check(check.id()), found));
    }
    return List.copyOf(found);
  }

  /** The ids of the checks that run, in their order. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    recordChecks.forEach(check -> ids.add(check.id()));
    articleChecks.forEach(check -> ids.add(check.id()));
    return List.copyOf(ids);
  }
}
