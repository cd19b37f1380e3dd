package org.legation.validate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Builds records that are right unless a test makes them wrong. */
final class RecordBuilder {
  static final Party ARTSAKH = new Party("AZ-NK", "Artsakh");
  static final Party ABKHAZIA = new Party("GE-AB", "Abkhazia");
  static final Party TRANSNISTRIA = new Party("MD-PMR", "Transnistria");
  static final Party FRANCE = new Party("FR", "France");
  static final Party GERMANY = new Party("DE", "Germany");
  static final Party LEBANON = new Party("LB", "Lebanon");
  static final Party CALIFORNIA = new Party("US-CA", "California");

  private final RelationType type;
  private final Party actor;
  private final Party counterpart;
  private Status status = Status.ASSERTED;
  private String subtype = "";
  private String date = "";
  private String dateStart = "";
  private String dateEnd = "";
  private String place = "";
  private String object = "";
  private String outcome = "";
  private @Nullable Integer votesFor;
  private @Nullable Integer votesAgainst;
  private boolean mutual;
  private double confidence = 1;
  private String id = "r1";
  private final List<Evidence> evidence = new ArrayList<>();

  private RecordBuilder(RelationType type, Party actor, Party counterpart) {
    this.type = type;
    this.actor = actor;
    this.counterpart = counterpart;
  }

  static RecordBuilder of(RelationType type, Party actor, Party counterpart) {
    return new RecordBuilder(type, actor, counterpart);
  }

  RecordBuilder id(String value) {
    id = value;
    return this;
  }

  RecordBuilder status(Status value) {
    status = value;
    return this;
  }

  RecordBuilder subtype(String value) {
    subtype = value;
    return this;
  }

  /** A date, with the days that it allows. */
  RecordBuilder date(String value) {
    Edtf read = Edtf.parse(value);
    return date(
        value,
        read.first().map(Object::toString).orElse(""),
        read.last().map(Object::toString).orElse(""));
  }

  RecordBuilder date(String value, String first, String last) {
    date = value;
    dateStart = first;
    dateEnd = last;
    return this;
  }

  RecordBuilder place(String value) {
    place = value;
    return this;
  }

  RecordBuilder object(String value) {
    object = value;
    return this;
  }

  RecordBuilder outcome(String value) {
    outcome = value;
    return this;
  }

  RecordBuilder votes(int forIt, int againstIt) {
    votesFor = forIt;
    votesAgainst = againstIt;
    return this;
  }

  RecordBuilder mutual() {
    mutual = true;
    return this;
  }

  RecordBuilder confidence(double value) {
    confidence = value;
    return this;
  }

  /** Evidence for these words of an article. */
  RecordBuilder from(Article article, String quote) {
    return from(article, quote, date);
  }

  RecordBuilder from(Article article, String quote, String dateThere) {
    int start = article.codePoints(article.text().indexOf(quote));
    return evidence(
        article.info().title(),
        quote,
        start,
        start + quote.codePointCount(0, quote.length()),
        dateThere);
  }

  RecordBuilder evidence(String article, String quote, int start, int end, String dateThere) {
    evidence.add(
        new Evidence(article, null, null, "Section", quote, start, end, "rule-1", dateThere));
    return this;
  }

  RelationRecord build() {
    if (evidence.isEmpty()) {
      evidence("Article", "The quote.", 10, 20, date);
    }
    return new RelationRecord(
        id,
        type,
        subtype,
        status,
        actor,
        "",
        counterpart,
        date,
        dateStart,
        dateEnd,
        new Place(place, null, null),
        "",
        null,
        null,
        object,
        outcome,
        votesFor,
        votesAgainst,
        mutual,
        "",
        confidence,
        evidence);
  }
}
