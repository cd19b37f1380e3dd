package org.legation.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legation.validate.RecordBuilder.ABKHAZIA;
import static org.legation.validate.RecordBuilder.ARTSAKH;
import static org.legation.validate.RecordBuilder.FRANCE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;

class RecordChecksTest {
  private final Validator validator = new StandardValidator();

  @Test
  void aRecordThatIsRightGivesNothing() {
    assertThat(
            validator.check(
                RecordBuilder.of(RelationType.RESOLUTION, FRANCE, ARTSAKH)
                    .outcome("adopted")
                    .votes(70, 1)
                    .date("2014-05")
                    .build()))
        .isEmpty();
  }

  @Test
  void aFieldThatTheTypeNeedsIsMissed() {
    assertThat(only(RecordBuilder.of(RelationType.RECOGNITION, FRANCE, Party.NONE).build()))
        .isEqualTo(
            finding(
                Severity.ERROR,
                "missing-field",
                "A record of type recognition has no counterpart_id.",
                "Let the rule rule-1 fill counterpart_id, or give a finding instead of a record."));
    assertThat(
            only(RecordBuilder.of(RelationType.MEMBERSHIP, FRANCE, Party.NONE).build()).message())
        .isEqualTo("A record of type membership has no object.");
  }

  @Test
  void anOfficeHolderNeedsNoCounterpart() {
    assertThat(
            validator.check(
                RecordBuilder.of(RelationType.OFFICE_HOLDER, ARTSAKH, Party.NONE)
                    .object("Masis Mayilyan")
                    .build()))
        .isEmpty();
  }

  @Test
  void aFieldOfAnotherTypeIsOutOfPlace() {
    assertThat(
            only(RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH).outcome("adopted").build()))
        .isEqualTo(
            finding(
                Severity.ERROR,
                "foreign-field",
                "A record of type visit has outcome \"adopted\", which belongs to other types only.",
                "Take outcome out of the rule rule-1, or correct its type."));
    assertThat(
            only(RecordBuilder.of(RelationType.MEMBERSHIP, FRANCE, ARTSAKH).object("NATO").build())
                .message())
        .contains("has counterpart_id \"AZ-NK\"");
    assertThat(
            validator.check(
                RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH).votes(3, 1).build()))
        .extracting(Finding::check)
        .containsExactly("foreign-field", "foreign-field");
  }

  @Test
  void valuesOutsideTheirListAreTold() {
    assertThat(
            only(
                RecordBuilder.of(RelationType.RELATIONS, FRANCE, ARTSAKH)
                    .subtype("friendly")
                    .build()))
        .isEqualTo(
            finding(
                Severity.ERROR,
                "unknown-value",
                "The subtype \"friendly\" is not allowed; allowed is diplomatic, consular.",
                "Correct subtype in the rule rule-1."));
    assertThat(
            only(RecordBuilder.of(RelationType.RESOLUTION, FRANCE, ARTSAKH)
                    .outcome("carried")
                    .build())
                .message())
        .contains("\"carried\"");
    assertThat(
            only(RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                    .confidence(Double.NaN)
                    .build())
                .message())
        .isEqualTo("The confidence \"NaN\" is not allowed; allowed is 0 to 1.");
  }

  @Test
  void anUnnamedActorIsNotedUnlessDenied() {
    RecordBuilder nobody = RecordBuilder.of(RelationType.RECOGNITION, Party.NONE, ARTSAKH);

    assertThat(only(nobody.build()))
        .isEqualTo(
            finding(
                Severity.NOTE,
                "no-actor",
                "The article names nobody who acts.",
                "Read the sentence; if it names a state or body, add the name to the gazetteer."));
    assertThat(validator.check(nobody.status(Status.DENIED).build())).isEmpty();
  }

  @Test
  void aPartyHasNoRelationWithItself() {
    assertThat(only(RecordBuilder.of(RelationType.RECOGNITION, ABKHAZIA, ABKHAZIA).build()))
        .isEqualTo(
            finding(
                Severity.WARNING,
                "same-parties",
                "Actor and counterpart are both Abkhazia.",
                "Read the sentence: one of the two sides was probably taken from the wrong name or"
                    + " from the heading."));
  }

  @Test
  void aDayThatDoesNotExistIsAnError() {
    assertThat(
            only(
                RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                    .date("2015-02-29", "", "")
                    .build()))
        .isEqualTo(
            finding(
                Severity.ERROR,
                "date-format",
                "The date is wrong: \"2015-02-29\" is a day that does not exist; check month and"
                    + " day.",
                "Correct how the rule rule-1 reads the date in the quote."));
  }

  @Test
  void aWrongDateOfOnePieceOfEvidenceIsAnError() {
    Finding found =
        only(
            RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                .date("2015")
                .evidence("Article", "First.", 0, 6, "2015")
                .evidence("Other", "Second.", 7, 14, "May 2015")
                .build());

    assertThat(found.check()).isEqualTo("date-format");
    assertThat(found.article()).isEqualTo("Other");
    assertThat(found.quoteStart()).isEqualTo(7);
  }

  @Test
  void theDaysOfARecordAreThoseOfItsDate() {
    assertThat(
            only(
                RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                    .date("2015-02", "2015-02-01", "2015-02-29")
                    .build()))
        .isEqualTo(
            finding(
                Severity.ERROR,
                "date-range",
                "date_start and date_end are \"2015-02-01\" and \"2015-02-29\", but the date"
                    + " \"2015-02\" allows \"2015-02-01\" to \"2015-02-28\".",
                "Derive date_start and date_end from the date."));
    assertThat(
            only(RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                    .date("", "2015-01-01", "")
                    .build())
                .check())
        .isEqualTo("date-range");
  }

  @ParameterizedTest
  @CsvSource({
    "asserted, 2011/2013, The quote., true",
    "asserted, 1997/.., The quote., true",
    "asserted, ../1997, The quote., false",
    "asserted, 2011/2013, Sometime between 2011 and 2013., false",
    "asserted, 2011, The quote., false",
    "ended, 2011/2013, The quote., false",
  })
  void whatIsAssertedHasNoDuration(String status, String date, String quote, boolean found) {
    RelationRecord record =
        RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
            .status(Status.ofCode(status))
            .date(date)
            .evidence("Article", quote, 10, 20, date)
            .build();

    assertThat(validator.check(record))
        .extracting(Finding::severity, Finding::check, Finding::message)
        .hasSize(found ? 1 : 0)
        .allSatisfy(
            values ->
                assertThat(values.toList())
                    .containsExactly(
                        Severity.WARNING,
                        "asserted-interval",
                        "The record is asserted, but dated by the interval " + date + "."));
  }

  @Test
  void whatWasAdoptedHadAMajority() {
    assertThat(
            only(
                RecordBuilder.of(RelationType.RESOLUTION, FRANCE, ARTSAKH)
                    .outcome("adopted")
                    .votes(1, 70)
                    .build()))
        .isEqualTo(
            finding(
                Severity.WARNING,
                "outcome-votes",
                "The outcome is adopted, but the vote was 1 to 70.",
                "Read the sentence: the two numbers may be swapped, or the outcome read wrongly."));
  }

  @ParameterizedTest
  @CsvSource({
    "pending, asserted, true",
    "pending, possible, false",
    "adopted, possible, true",
    "adopted, ended, false",
    "rejected, denied, false",
    "rejected, possible, true",
  })
  void outcomeAndStatusAgree(String outcome, String status, boolean found) {
    RelationRecord record =
        RecordBuilder.of(RelationType.RESOLUTION, FRANCE, ARTSAKH)
            .outcome(outcome)
            .status(Status.ofCode(status))
            .build();

    assertThat(validator.check(record))
        .hasSize(found ? 1 : 0)
        .allSatisfy(
            finding -> {
              assertThat(finding.check()).isEqualTo("outcome-status");
              assertThat(finding.message())
                  .isEqualTo("The outcome is " + outcome + ", but the status is " + status + ".");
            });
  }

  @Test
  void lowConfidenceIsNoted() {
    assertThat(only(RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH).confidence(0.3).build()))
        .isEqualTo(
            finding(
                Severity.NOTE,
                "low-confidence",
                "The record was derived with a confidence of 0.3 only.",
                "Read the sentence before you cite it."));
    assertThat(
            validator.check(
                RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH).confidence(0.5).build()))
        .isEmpty();
  }

  private Finding only(RelationRecord record) {
    assertThat(validator.check(record)).hasSize(1);
    return validator.check(record).get(0);
  }

  private static Finding finding(Severity severity, String check, String message, String advice) {
    return new Finding(
        severity, check, "Article", "Section", "The quote.", 10, 20, "r1", message, advice);
  }
}
