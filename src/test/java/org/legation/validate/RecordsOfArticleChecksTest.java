package org.legation.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legation.validate.RecordBuilder.ABKHAZIA;
import static org.legation.validate.RecordBuilder.ARTSAKH;
import static org.legation.validate.RecordBuilder.FRANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;

class RecordsOfArticleChecksTest {
  private static final String FIRST = "𐎠 was recognised in 2012.";
  private static final String SECOND = "𐎠 was recognised in 2013.";
  private final Validator validator = new StandardValidator();
  private final Article article =
      ArticleBuilder.titled("X").revised("2012-12-31").paragraph(FIRST).paragraph(SECOND).build();

  @Test
  void recordsThatAreRightGiveNothing() {
    assertThat(
            validator.check(
                article, List.of(recognition().date("2012").from(article, FIRST).build())))
        .isEmpty();
  }

  @Test
  void aQuoteThatDoesNotStandThereIsAnError() {
    RelationRecord record = recognition().evidence("X", SECOND, 0, 24, "").build();

    assertThat(validator.check(article, List.of(record)))
        .containsExactly(
            new Finding(
                Severity.ERROR,
                "quote-mismatch",
                "X",
                "Section",
                SECOND,
                0,
                24,
                "r1",
                "The parsed text from 0 to 24 is not the quote.",
                "Count offsets in Unicode code points of the parsed text."));
    assertThat(
            checks(
                recognition().evidence("X", SECOND, 26, 5000, "").build(),
                recognition().id("r2").evidence("Another article", SECOND, 0, 1, "").build()))
        .containsExactly("quote-mismatch");
  }

  @Test
  void anEventAfterTheRevisionIsFoundUnlessItIsExpected() {
    RelationRecord later = recognition().date("2013").from(article, SECOND).build();
    int start = later.quoted().quoteStart();

    assertThat(validator.check(article, List.of(later)))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "date-after-revision",
                "X",
                "Section",
                SECOND,
                start,
                start + 25,
                "r1",
                "It is dated 2013, after the article's revision of 2012-12-31.",
                "Read the sentence: the date may be misread, or the event still be expected, and"
                    + " then possible."));
    assertThat(
            checks(
                recognition().status(Status.POSSIBLE).date("2013").from(article, SECOND).build()))
        .isEmpty();
  }

  @Test
  void aMutualRecordWithoutItsOtherSideIsFound() {
    RelationRecord one =
        RecordBuilder.of(RelationType.RECOGNITION, ABKHAZIA, ARTSAKH)
            .mutual()
            .from(article, FIRST)
            .build();
    RelationRecord other =
        RecordBuilder.of(RelationType.RECOGNITION, ARTSAKH, ABKHAZIA)
            .id("r2")
            .mutual()
            .from(article, FIRST)
            .build();

    assertThat(validator.check(article, List.of(one)))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "one-sided-mutual",
                "X",
                "Section",
                FIRST,
                0,
                25,
                "r1",
                "The sentence says it of both sides, but there is no recognition from Artsakh to"
                    + " Abkhazia.",
                "Let the rule rule-1 give both records, or correct mutual."));
    assertThat(checks(one, other)).isEmpty();
    assertThat(
            checks(
                RecordBuilder.of(RelationType.VISA_WAIVER, ABKHAZIA, ARTSAKH)
                    .mutual()
                    .from(article, FIRST)
                    .build()))
        .isEmpty();
  }

  @Test
  void evidenceThatDatesOneEventOtherwiseIsFoundOnce() {
    RelationRecord record =
        recognition()
            .date("2012")
            .from(article, FIRST, "2012")
            .from(article, SECOND, "2011-05")
            .evidence("Another article", "In 1999.", 0, 8, "1999")
            .build();
    int start = record.evidence().get(1).quoteStart();

    assertThat(validator.check(article, List.of(record)))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "contradicting-dates",
                "X",
                "Section",
                SECOND,
                start,
                start + 25,
                "r1",
                "It is dated 2011-05 here, but 2012 in \"" + FIRST + "\".",
                "Find out which date is right, and have the article corrected; until then cite"
                    + " both."));
  }

  @Test
  void aMorePreciseDateDoesNotContradict() {
    assertThat(
            checks(
                recognition()
                    .date("2012-05")
                    .from(article, FIRST, "2012-05")
                    .from(article, SECOND, "2012~")
                    .build()))
        .isEmpty();
  }

  @Test
  void oneRecognisesOnceUnlessItEndedInBetween() {
    RelationRecord first = recognition().date("2012").from(article, FIRST).build();
    RelationRecord second = recognition().id("r2").date("2008").from(article, SECOND).build();
    RelationRecord end =
        recognition().id("r3").status(Status.ENDED).date("2010").from(article, SECOND).build();

    assertThat(validator.check(article, List.of(first, second)))
        .extracting(Finding::check, Finding::recordId, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "contradicting-dates",
                "r2",
                "It is dated 2008 here, but 2012 in \"" + FIRST + "\"."));
    assertThat(checks(first, second, end)).isEmpty();
  }

  @Test
  void visitsMayBeMany() {
    assertThat(
            checks(
                RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                    .date("2012")
                    .from(article, FIRST)
                    .build(),
                RecordBuilder.of(RelationType.VISIT, FRANCE, ARTSAKH)
                    .id("r2")
                    .date("2008")
                    .from(article, SECOND)
                    .build()))
        .isEmpty();
  }

  private static RecordBuilder recognition() {
    return RecordBuilder.of(RelationType.RECOGNITION, FRANCE, ARTSAKH);
  }

  private List<String> checks(RelationRecord... records) {
    return validator.check(article, List.of(records)).stream().map(Finding::check).toList();
  }
}
