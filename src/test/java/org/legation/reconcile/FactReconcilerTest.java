package org.legation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.legation.model.Evidence;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

class FactReconcilerTest {

  private final FactReconciler reconciler = new FactReconciler();

  @Test
  void theMorePreciseDateWinsAndBothPlacesAreEvidence() {
    List<RelationRecord> records =
        reconcile(relations("1919", "Norway", 0), relations("1919-05-03", "Chile", 0));
    assertThat(records)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.date()).isEqualTo("1919-05-03");
              assertThat(record.evidence())
                  .extracting(Evidence::article)
                  .contains("Norway", "Chile");
            });
  }

  @Test
  void theStretchOfWhatEndedWinsOverItsEndAlone() {
    assertThat(ended("1955/1990", "1990"))
        .extracting(RelationRecord::date)
        .containsExactly("1955/1990");
  }

  @Test
  void aMorePreciseEndWinsOverTheStretchOfWhatEnded() {
    assertThat(ended("1955/1990", "1990-05"))
        .extracting(RelationRecord::date)
        .containsExactly("1990-05");
  }

  private List<RelationRecord> ended(String one, String other) {
    return reconcile(
        record(RelationType.RELATIONS, Status.ENDED, one, "Norway", 0),
        record(RelationType.RELATIONS, Status.ENDED, other, "Norway", 100));
  }

  @Test
  void anUndatedStatementJoinsTheLatestEvent() {
    List<RelationRecord> records =
        reconcile(
            relations("1919", "Norway", 0),
            relations("1990", "Norway", 100),
            relations("", "Norway", 200));
    assertThat(records).extracting(RelationRecord::date).containsExactlyInAnyOrder("1919", "1990");
    assertThat(records)
        .filteredOn(record -> record.date().equals("1990"))
        .singleElement()
        .satisfies(record -> assertThat(record.evidence()).hasSize(2));
  }

  @Test
  void whichOfEqualRecordsCameFirstChangesNothing() {
    RelationRecord undated = detailed("", 0, "unanimously");
    RelationRecord plain = detailed("1919", 0, "");
    RelationRecord adopted = detailed("1919", 0, "adopted");

    assertThat(reconcile(undated, plain, adopted))
        .isEqualTo(reconcile(undated, adopted, plain))
        .isEqualTo(reconcile(adopted, plain, undated));
  }

  @Test
  void anOrganisationByTwoOfItsNamesIsOne() {
    FactReconciler knowing =
        new FactReconciler(
            name -> name.equals("NC") ? "org/nc" : name.equals("Nordic Council") ? "org/nc" : name);
    RelationRecord whole = membership("Nordic Council", 0);
    RelationRecord abbreviated = membership("NC", 100);
    RelationRecord other = membership("Northern Council", 200);

    assertThat(knowing.reconcile(List.of(whole, abbreviated, other)).records())
        .extracting(RelationRecord::object)
        .containsExactlyInAnyOrder("Nordic Council", "Northern Council");
    assertThat(reconcile(whole, abbreviated)).hasSize(2);
  }

  private static RelationRecord membership(String organisation, int start) {
    Evidence evidence =
        new Evidence("Norway", null, null, "", "Sentence", start, start + 10, "membership-is", "");
    return ToldRecords.record(
        RelationType.MEMBERSHIP,
        Status.ASSERTED,
        "",
        evidence,
        "",
        Place.NONE,
        organisation,
        "",
        null);
  }

  @Test
  void anUndatedPositionToldTwiceInLikeWordsIsOne() {
    RelationRecord once = undated(RelationType.STATEMENT, 0, "statement-annexation");
    RelationRecord again = undated(RelationType.STATEMENT, 100, "statement-annexation");
    RelationRecord other = undated(RelationType.STATEMENT, 200, "statement-says");

    assertThat(reconcile(once, again)).hasSize(1);
    assertThat(reconcile(once, other)).hasSize(2);
  }

  @Test
  void aCommercialTreatyIsTheOneOfPeaceAndCommerceOfItsYear() {
    RelationRecord summary = treaty("1839", 0, "commercial treaty");
    RelationRecord named = treaty("1839-06-13", 100, "Treaty of Peace and Commerce");
    RelationRecord other = treaty("1839-06-13", 200, "Treaty of Extradition");

    assertThat(reconcile(summary, named)).hasSize(1);
    assertThat(reconcile(summary, other)).hasSize(2);
  }

  private static RelationRecord treaty(String date, int start, String name) {
    return ToldRecords.record(
        RelationType.AGREEMENT,
        Status.ASSERTED,
        date,
        told(RelationType.AGREEMENT, date, start, "agreement-signed", "").evidence().get(0),
        "treaty",
        Place.NONE,
        name,
        "",
        null);
  }

  private static RelationRecord undated(RelationType type, int start, String rule) {
    return told(type, "", start, rule, "");
  }

  private static RelationRecord detailed(String date, int start, String detail) {
    return told(RelationType.RECOGNITION, date, start, "recognition-verb", detail);
  }

  private static RelationRecord told(
      RelationType type, String date, int start, String rule, String detail) {
    Evidence evidence =
        new Evidence("Norway", null, null, "", "Sentence", start, start + 10, rule, "");
    return ToldRecords.record(
        type, Status.ASSERTED, date, evidence, "", Place.NONE, "", detail, null);
  }

  @Test
  void whatEndsIsAnotherFactThanWhatBegins() {
    assertThat(
            reconcile(
                relations("1919", "Norway", 0),
                record(RelationType.RELATIONS, Status.ENDED, "1919", "Norway", 50)))
        .hasSize(2);
  }

  @Test
  void visitsOnDifferentDaysStayApart() {
    assertThat(
            reconcile(
                record(RelationType.VISIT, Status.ASSERTED, "1990-05-03", "Norway", 0),
                record(RelationType.VISIT, Status.ASSERTED, "1990-06-01", "Norway", 50)))
        .hasSize(2);
  }

  @Test
  void aMorePreciseDateLeavesTheIdAsItIs() {
    String before = reconcile(relations("1919", "Norway", 0)).get(0).id();
    assertThat(reconcile(relations("1919-05-03", "Norway", 0)).get(0).id()).isEqualTo(before);
  }

  @Test
  void theOrderOfRecordsAndASecondPassChangeNothing() {
    List<RelationRecord> records = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String date = List.of("", "1919", "1919-05", "1940", "1990-02-01", "1990").get(i % 6);
      Status status = i % 4 == 3 ? Status.ENDED : Status.ASSERTED;
      records.add(record(RelationType.RELATIONS, status, date, i % 2 == 0 ? "Norway" : "Chile", i));
    }
    List<RelationRecord> expected = reconciler.reconcile(records).records();
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(records, random);
      assertThat(reconciler.reconcile(records).records()).isEqualTo(expected);
    }
    assertThat(reconciler.reconcile(expected).records()).isEqualTo(expected);
  }

  @Test
  void sidesOfARelationWithoutDirectionShareOneGroup() {
    RelationRecord there = relations("1919", "Norway", 0);
    assertThat(reconciler.group(there)).isEqualTo("relations|CL|NO");
  }

  private List<RelationRecord> reconcile(RelationRecord... records) {
    return reconciler.reconcile(List.of(records)).records();
  }

  private static RelationRecord relations(String date, String article, int offset) {
    return record(RelationType.RELATIONS, Status.ASSERTED, date, article, offset);
  }

  private static RelationRecord record(
      RelationType type, Status status, String date, String article, int offset) {
    Evidence evidence =
        new Evidence(article, null, null, "", "A sentence.", offset, offset + 11, "rule", date);
    return ToldRecords.record(type, status, date, evidence, "diplomatic", Place.NONE, "", "", null);
  }
}
