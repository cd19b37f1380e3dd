package org.legation.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.legation.validate.RecordBuilder.ABKHAZIA;
import static org.legation.validate.RecordBuilder.ARTSAKH;
import static org.legation.validate.RecordBuilder.CALIFORNIA;
import static org.legation.validate.RecordBuilder.FRANCE;
import static org.legation.validate.RecordBuilder.GERMANY;
import static org.legation.validate.RecordBuilder.LEBANON;
import static org.legation.validate.RecordBuilder.TRANSNISTRIA;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.Status;

class CountClaimTest {
  private static final String NAMES = "Records name Abkhazia, France, Germany, Lebanon.";
  private final Validator validator = new StandardValidator();

  @Test
  void aNumberThatTheRecordsDoNotBearOutIsFound() {
    // The letter before it takes two UTF-16 units, but one code point.
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph("𐎠 is a letter.", "Currently it has representative offices in 7 countries.")
            .paragraph(NAMES)
            .build();

    assertThat(validator.check(article, threeOffices(article)))
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "count-claim",
                "Foreign relations of Artsakh",
                "",
                "Currently it has representative offices in 7 countries.",
                15,
                70,
                "",
                "The article says \"7 countries\", that is 7, but its records have 3: France,"
                    + " Germany, Lebanon.",
                "Look for a list or table that was lost or not understood; else the article does"
                    + " not name them all, or its number is old."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It has representative offices in 3 countries.; ",
        "It has representative offices in four different countries.; four different countries: 3",
        "Artsakh has representative offices in more than 2 countries.; ",
        "Artsakh has representative offices in at least five countries.; at least 5: 3",
        "Artsakh has representative offices in about 9 countries.; about 9: 3",
        "Artsakh maintains 4 representative offices abroad.; ",
        "Artsakh maintains 15 representative offices and 3 consulates.; 15: 4| 3: 0",
        "Artsakh maintains two offices in France.; two offices",
        "Artsakh maintains one office in Lebanon.; ",
        "It is recognized by only three other non-UN member states.; 3: 2",
        "It is recognized by only two other non-UN member states.; ",
        "Artsakh is recognised by 30 UN member states.; 30: 1",
        "Artsakh is recognised by 1 out of the 193 UN member states.; ",
        "Twenty-one countries have recognised Artsakh.; 21: 3",
        "Artsakh has recognised two states.; 2: 1",
        "It maintains diplomatic relations with 46 countries.; 46: 2",
        "It maintains diplomatic relations with two countries.; ",
        "Lebanon hosts three embassies.; 3: 0",
        "Lebanon hosts a mission.; ",
      })
  void numbersAreComparedWithTheRecordsTheyAreAbout(String sentence, String expected) {
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph(sentence)
            .paragraph(NAMES)
            .build();
    Party abkhazia = ABKHAZIA;
    List<RelationRecord> records =
        Stream.of(
                threeOffices(article).stream(),
                Stream.of(
                        RecordBuilder.of(RelationType.RECOGNITION, abkhazia, ARTSAKH),
                        RecordBuilder.of(RelationType.RECOGNITION, TRANSNISTRIA, ARTSAKH),
                        RecordBuilder.of(RelationType.RECOGNITION, FRANCE, ARTSAKH),
                        RecordBuilder.of(RelationType.RECOGNITION, GERMANY, ARTSAKH)
                            .status(Status.DENIED),
                        RecordBuilder.of(RelationType.RECOGNITION, ARTSAKH, abkhazia),
                        RecordBuilder.of(RelationType.RELATIONS, ARTSAKH, LEBANON),
                        RecordBuilder.of(RelationType.RELATIONS, FRANCE, ARTSAKH),
                        RecordBuilder.of(RelationType.RELATIONS, GERMANY, ARTSAKH)
                            .status(Status.ENDED),
                        RecordBuilder.of(RelationType.MISSION, ARTSAKH, GERMANY)
                            .subtype("representative office")
                            .place("Bonn"))
                    .map(builder -> builder.from(article, NAMES).build()))
            .flatMap(stream -> stream)
            .toList();

    List<String> messages = countClaims(article, records);

    if (expected == null) {
      assertThat(messages).isEmpty();
    } else {
      String[] each = expected.split("\\|");
      assertThat(messages).hasSameSizeAs(each);
      for (int i = 0; i < each.length; i++) {
        String[] numbers = each[i].strip().split(": ");
        assertThat(messages.get(i)).contains(numbers[0]);
        assertThat(messages.get(i))
            .contains(numbers.length > 1 ? "records have " + numbers[1] : "records have");
      }
    }
  }

  @Test
  void aNumberForAPartOfTheWorldIsComparedWithItsOwnSentence() {
    String sentence =
        "The Republic of Artsakh maintains three representative offices in Europe, including"
            + " Berlin and Paris.";
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .heading(2, "Europe")
            .paragraph(sentence)
            .paragraph(NAMES)
            .build();

    assertThat(
            countClaims(
                article,
                List.of(
                    office(GERMANY, "Berlin").from(article, sentence).build(),
                    office(FRANCE, "Paris").from(article, sentence).build(),
                    office(LEBANON, "Beirut").from(article, NAMES).build())))
        .containsExactly(
            "The article says \"three representative offices\", that is 3, but its records have 2:"
                + " France (Paris), Germany (Berlin).");
    assertThat(
            countClaims(article, List.of(office(LEBANON, "Beirut").from(article, NAMES).build())))
        .as("nothing is known of Europe")
        .isEmpty();
  }

  @Test
  void placesWithinAStateAreCountedByTheStateThatTheSentenceNames() {
    String sentence =
        "Before California recognized Artsakh in May 2014, three places within the state had"
            + " already recognized it:";
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph(sentence)
            .paragraph(NAMES)
            .build();
    Party fresno = new Party("US-CA/fresno", "Fresno");
    Party boston = new Party("US-MA/boston", "Boston");

    assertThat(
            countClaims(
                article,
                List.of(
                    RecordBuilder.of(RelationType.RESOLUTION, CALIFORNIA, ARTSAKH)
                        .from(article, sentence)
                        .build(),
                    RecordBuilder.of(RelationType.RESOLUTION, fresno, ARTSAKH)
                        .from(article, NAMES)
                        .build(),
                    RecordBuilder.of(RelationType.RESOLUTION, boston, ARTSAKH)
                        .from(article, NAMES)
                        .build())))
        .containsExactly(
            "The article says \"three places within the state had already recognized\", that is 3,"
                + " but its records have 1: Fresno.");
  }

  @Test
  void inASectionOnAnotherPartyTheNumberIsAboutThatParty() {
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .heading(2, "France")
            .list("Artsakh has 2 representative offices.")
            .paragraph(NAMES)
            .build();

    assertThat(countClaims(article, threeOffices(article)))
        .containsExactly(
            "The article says \"2 representative offices\", that is 2, but its records have 1:"
                + " France (Paris).");
  }

  @Test
  void whatHasEndedIsNotCounted() {
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph("It has one representative office.")
            .paragraph(NAMES)
            .build();

    assertThat(
            countClaims(
                article,
                List.of(
                    office(FRANCE, "Paris").from(article, NAMES).build(),
                    office(GERMANY, "Bonn").from(article, NAMES).build(),
                    office(GERMANY, "Bonn").status(Status.ENDED).from(article, NAMES).build())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It does not maintain diplomatic relations with 46 countries.",
        "In 2012 countries recognised by Artsakh were few.",
        "On that day Bolivia has 12 embassies.",
        "Both have 12 embassies.",
        "The trade of the two countries grew by 12 percent.",
        "It would open 12 embassies.",
      })
  void otherNumbersAreNoClaims(String sentence) {
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph(sentence)
            .paragraph(NAMES)
            .build();

    assertThat(countClaims(article, threeOffices(article))).isEmpty();
  }

  @Test
  void aSentenceOfAHundredThousandWordsIsReadInTime() {
    Article article =
        ArticleBuilder.titled("Foreign relations of Artsakh")
            .paragraph("Artsakh " + "has one embassy in 2 ".repeat(20_000))
            .paragraph(NAMES)
            .build();

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> countClaims(article, threeOffices(article)));
  }

  private static List<RelationRecord> threeOffices(Article article) {
    return Stream.of(office(GERMANY, "Berlin"), office(FRANCE, "Paris"), office(LEBANON, "Beirut"))
        .map(builder -> builder.from(article, NAMES).build())
        .toList();
  }

  private static RecordBuilder office(Party host, String place) {
    return RecordBuilder.of(RelationType.MISSION, ARTSAKH, host)
        .subtype("representative office")
        .place(place);
  }

  private List<String> countClaims(Article article, List<RelationRecord> records) {
    return validator.check(article, records).stream()
        .filter(finding -> finding.check().equals("count-claim"))
        .map(Finding::message)
        .toList();
  }
}
