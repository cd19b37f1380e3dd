package org.legation.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legation.extract.Claim;
import org.legation.extract.Extraction;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Span;
import org.legation.model.Status;

/** Days, points and offsets of records. */
class RecordNormalizerTest {
  private static final Party NORWAY = new Party("NO", "Norway");
  private static final Party CHILE = new Party("CL", "Chile");

  private final RecordNormalizer normalizer = new RecordNormalizer(Gazetteer.bundled());

  @Test
  void aYearHasItsFirstAndLastDay() {
    RelationRecord record = normalized("Text.", claim(RelationType.MISSION, CHILE, "1995", "", ""));

    assertThat(record.dateStart()).isEqualTo("1995-01-01");
    assertThat(record.dateEnd()).isEqualTo("1995-12-31");
  }

  @Test
  void theCityInTheCountryThatTheContextGivesIsThePoint() {
    RelationRecord record =
        normalized("Text.", claim(RelationType.MISSION, CHILE, "", "Santiago", "CL"));

    assertThat(record.geometryBasis()).isEqualTo("place");
    assertThat(record.latitude()).isBetween(-34.0, -33.0);
  }

  @Test
  void withoutACityTheCapitalOfTheCounterpartIsThePoint() {
    RelationRecord record = normalized("Text.", claim(RelationType.MISSION, CHILE, "", "", ""));

    assertThat(record.geometryBasis()).isEqualTo("capital");
    assertThat(record.longitude()).isBetween(-71.0, -70.0);
  }

  @Test
  void aStateThatACityStandsForHasItsOwnName() {
    Party bySeat = new Party("CL", "Santiago");
    Party town = new Party("CL/arica", "Arica");

    assertThat(normalized("Text.", claim(RelationType.VISIT, bySeat, "", "", "")).counterpart())
        .isEqualTo(CHILE);
    assertThat(normalized("Text.", claim(RelationType.TWINNING, town, "", "", "")).counterpart())
        .isEqualTo(town);
  }

  @Test
  void aMembershipHasNoPoint() {
    RelationRecord record =
        normalized("Text.", claim(RelationType.MEMBERSHIP, Party.NONE, "", "", ""));

    assertThat(record.geometryBasis()).isEmpty();
    assertThat(record.longitude()).isNull();
  }

  @Test
  void offsetsCountCodePointsAndNotHalvesOfThem() {
    String text = "\uD83C\uDDF3\uD83C\uDDF4 Norway opened an embassy.";
    int start = text.indexOf("Norway");
    Claim claim = claim(RelationType.MISSION, CHILE, "", "", "", new Span(start, text.length()));

    RelationRecord record = normalized(text, claim);

    assertThat(record.quoted().quote()).isEqualTo("Norway opened an embassy.");
    assertThat(record.quoted().quoteStart()).isEqualTo(3);
    assertThat(record.quoted().quoteEnd()).isEqualTo(text.codePointCount(0, text.length()));
  }

  private RelationRecord normalized(String text, Claim claim) {
    Article article =
        new Article(ArticleInfo.titled("Foreign relations of Norway"), text, List.of());
    return normalizer
        .normalize(article, new Extraction(List.of(claim), List.of()))
        .records()
        .get(0);
  }

  private static Claim claim(
      RelationType type, Party counterpart, String date, String place, String country) {
    return claim(type, counterpart, date, place, country, new Span(0, 4));
  }

  private static Claim claim(
      RelationType type, Party counterpart, String date, String place, String country, Span quote) {
    return new Claim(
        type,
        "",
        Status.ASSERTED,
        NORWAY,
        "",
        counterpart,
        date,
        place,
        country,
        "",
        "",
        null,
        null,
        false,
        "",
        quote,
        "",
        "rule",
        0.9);
  }
}
