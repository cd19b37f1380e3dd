package org.legation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.legation.model.Evidence;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Holds for whatever a few articles may say of two parties, close enough together to be one. */
class ReconcilePropertiesTest {
  private static final Place SANTIAGO = new Place("Santiago", -33.45, -70.66);

  private final FactReconciler reconciler = new FactReconciler();

  @Property
  void theOrderOfArticlesAndRecordsChangesNothing(
      @ForAll("groups") List<RelationRecord> group, @ForAll Random random) {
    List<RelationRecord> shuffled = new ArrayList<>(group);
    Collections.shuffle(shuffled, random);

    assertThat(reconciled(shuffled)).isEqualTo(reconciled(group));
  }

  @Property
  void aSecondPassChangesNothing(@ForAll("groups") List<RelationRecord> group) {
    List<RelationRecord> once = reconciled(group);

    assertThat(reconciled(once)).isEqualTo(once);
  }

  @Property
  void everyPlaceThatStatesAFactIsEvidenceOnceAndIdsDiffer(
      @ForAll("groups") List<RelationRecord> group) {
    List<RelationRecord> records = reconciled(group);

    assertThat(records).extracting(RelationRecord::id).doesNotHaveDuplicates();
    assertThat(places(records)).containsAll(places(group));
    for (RelationRecord record : records) {
      assertThat(places(List.of(record))).doesNotHaveDuplicates();
    }
  }

  private List<RelationRecord> reconciled(List<RelationRecord> group) {
    return reconciler.reconcile(group).records();
  }

  private static List<String> places(List<RelationRecord> records) {
    return records.stream()
        .flatMap(record -> record.evidence().stream())
        .map(evidence -> evidence.article() + "@" + evidence.quoteStart())
        .toList();
  }

  @Provide
  Arbitrary<List<RelationRecord>> groups() {
    return Arbitraries.of(
            RelationType.RELATIONS,
            RelationType.RECOGNITION,
            RelationType.MISSION,
            RelationType.MEMBERSHIP,
            RelationType.AGREEMENT,
            RelationType.OFFICE_HOLDER,
            RelationType.VISIT,
            RelationType.RESOLUTION)
        .flatMap(type -> records(type).list().ofMaxSize(8));
  }

  private static Arbitrary<RelationRecord> records(RelationType type) {
    Arbitrary<Status> statuses =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Status.ASSERTED)),
            Tuple.of(1, Arbitraries.of(Status.ENDED, Status.POSSIBLE)));
    Arbitrary<String> dates =
        Arbitraries.of("", "1919", "1919-05", "1919-05-03", "1919~", "1918/1920", "191X", "1990");
    Arbitrary<Evidence> evidence =
        Combinators.combine(
                Arbitraries.of("Norway", "Chile", "Europe"),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of("table-date", "verb-pass", "noun-of"))
            .as((article, at, rule) -> quote(article, 20 * at, rule));
    return Combinators.combine(
            statuses,
            dates,
            evidence,
            Arbitraries.of("", "embassy", "consulate"),
            Arbitraries.of(Place.NONE, SANTIAGO, new Place("Valdivia", null, null)),
            Arbitraries.of("", "Treaty on trade", "trade treaty", "Ana Prat", "Jon Prat"),
            Arbitraries.of("", "adopted", "unanimously"),
            Arbitraries.of(1, 49).injectNull(0.5))
        .as(
            (status, date, quote, kind, place, object, detail, votes) ->
                ToldRecords.record(type, status, date, quote, kind, place, object, detail, votes));
  }

  private static Evidence quote(String article, int start, String rule) {
    return new Evidence(article, null, null, "", "Sentence " + start, start, start + 10, rule, "");
  }
}
