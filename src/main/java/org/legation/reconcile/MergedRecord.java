package org.legation.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.legation.model.Evidence;
import org.legation.model.RelationRecord;
import org.legation.model.Status;

/** One record made of several that tell the same fact. */
final class MergedRecord {
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
    RelationRecord stretch = stretch(fact, dated);
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
        stretch == null ? dated.date() : start(stretch) + "/" + dated.date(),
        stretch == null ? dated.dateStart() : stretch.dateStart(),
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

  /**
   * Of what ended, the record that tells from when to when, where another has the end of it more
   * precise: "from 1955 to 1990" and "closed in May 1990". Null if there is none.
   */
  private static @Nullable RelationRecord stretch(List<RelationRecord> fact, RelationRecord dated) {
    if (dated.status() != Status.ENDED || dated.date().contains("/")) {
      return null;
    }
    return fact.stream()
        .filter(record -> start(record).length() > 2)
        .filter(
            record ->
                dated.date().startsWith(record.date().substring(record.date().indexOf('/') + 1)))
        .findFirst()
        .orElse(null);
  }

  /** Where an interval begins; empty for other dates. */
  private static String start(RelationRecord record) {
    int slash = record.date().indexOf('/');
    return slash < 0 ? "" : record.date().substring(0, slash);
  }

  private static int precision(RelationRecord record) {
    String date = record.date();
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
