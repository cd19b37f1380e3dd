package org.legation.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/** One record made of several that tell the same fact. */
final class MergedRecord {
  /** An end that is open or not known, in EDTF. */
  private static final String OPEN = "..";

  private MergedRecord() {}

  /**
   * The most precise date wins, and what one record leaves empty another fills.
   *
   * @param fact in reading order, not empty
   */
  static RelationRecord of(List<RelationRecord> fact) {
    RelationRecord dated = mostPrecise(fact);
    RelationRecord placed =
        first(
            fact,
            r -> r.place().latitude() != null,
            first(fact, r -> !r.place().name().isEmpty(), fact.get(0)));
    RelationRecord voted = first(fact, r -> r.votesFor() != null, fact.get(0));
    List<Evidence> evidence = new ArrayList<>();
    addEvidence(evidence, dated.evidence());
    for (RelationRecord record : fact) {
      addEvidence(evidence, record.evidence());
    }
    evidence
        .subList(1, evidence.size())
        .sort(
            Comparator.comparing(Evidence::article)
                .thenComparing(Evidence::quoteStart)
                .thenComparing(Evidence::rule));
    double confidence =
        fact.stream().mapToDouble(RelationRecord::confidence).max().orElse(dated.confidence());
    return new RelationRecord(
        "",
        dated.type(),
        text(fact, dated, RelationRecord::subtype),
        dated.status(),
        dated.actor(),
        text(fact, dated, RelationRecord::actorBody),
        dated.counterpart(),
        dated.date(),
        dated.dateStart(),
        dated.dateEnd(),
        placed.place(),
        placed.geometryBasis(),
        placed.longitude(),
        placed.latitude(),
        text(fact, dated, RelationRecord::object),
        text(fact, dated, RelationRecord::outcome),
        voted.votesFor(),
        voted.votesAgainst(),
        fact.stream().anyMatch(RelationRecord::mutual),
        text(fact, dated, RelationRecord::detail),
        confidence,
        evidence);
  }

  private static void addEvidence(List<Evidence> all, List<Evidence> more) {
    for (Evidence evidence : more) {
      boolean known =
          all.stream()
              .anyMatch(
                  e ->
                      e.article().equals(evidence.article())
                          && e.quoteStart() == evidence.quoteStart());
      if (!known) {
        all.add(evidence);
      }
    }
  }

  private static RelationRecord mostPrecise(List<RelationRecord> fact) {
    RelationRecord best = fact.get(0);
    for (RelationRecord record : fact) {
      if (precision(record) > precision(best)) {
        best = record;
      }
    }
    return best;
  }

  private static int precision(RelationRecord record) {
    String date = record.date();
    int slash = date.indexOf('/');
    if (record.status() == Status.ENDED && slash > OPEN.length() && !date.endsWith(OPEN)) {
      // when it held tells more than its end alone, and less than a day on which that was
      return date.length() - slash;
    }
    return date.contains("/") || date.contains("X")
        ? 1
        : date.endsWith("~") || date.endsWith("?") ? date.length() - 2 : date.length();
  }

  private static RelationRecord first(
      List<RelationRecord> fact,
      java.util.function.Predicate<RelationRecord> wanted,
      RelationRecord otherwise) {
    return fact.stream().filter(wanted).findFirst().orElse(otherwise);
  }

  private static String text(
      List<RelationRecord> fact,
      RelationRecord preferred,
      Function<RelationRecord, String> column) {
    String own = column.apply(preferred);
    if (!own.isEmpty()) {
      return own;
    }
    return fact.stream().map(column).filter(value -> !value.isEmpty()).findFirst().orElse("");
  }
}
