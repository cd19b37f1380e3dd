package org.legation.normalize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legation.extract.Claim;
import org.legation.extract.Extraction;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;

/** Gives claims their days, points and offsets. */
public final class RecordNormalizer implements Normalizer {
  private static final double DEGREES_PRECISION = 1e5;

  private final Gazetteer gazetteer;
  private final Municipalities municipalities;

  public RecordNormalizer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.municipalities = new Municipalities(gazetteer);
  }

  @Override
  public Normalized normalize(Article article, Extraction extraction) {
    List<RelationRecord> records = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(extraction.findings());
    CodePoints codePoints = new CodePoints(article.text());
    for (Claim claim : extraction.claims()) {
      records.add(record(article, claim, codePoints));
    }
    return new Normalized(records, findings);
  }

  private RelationRecord record(Article article, Claim claim, CodePoints codePoints) {
    Optional<Edtf> date =
        claim.date().isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(claim.date()));
    Optional<Entry> city = city(claim);
    Place place =
        claim.place().isEmpty()
            ? Place.NONE
            : new Place(
                claim.place(),
                city.map(Entry::latitude).orElse(null),
                city.map(Entry::longitude).orElse(null));
    Optional<Entry> point = city;
    String basis = city.isPresent() ? "place" : "";
    if (point.isEmpty()
        && claim.counterpart().isPresent()
        && claim.type() != RelationType.MEMBERSHIP) {
      point = gazetteer.capital(claim.counterpart().id());
      basis = point.isPresent() ? "capital" : "";
    }
    return new RelationRecord(
        "",
        claim.type(),
        claim.subtype(),
        claim.status(),
        named(claim.actor()),
        claim.actorBody(),
        named(claim.counterpart()),
        claim.date(),
        date.flatMap(Edtf::first).map(LocalDate::toString).orElse(""),
        date.flatMap(Edtf::last).map(LocalDate::toString).orElse(""),
        place,
        basis,
        point.map(Entry::longitude).map(RecordNormalizer::rounded).orElse(null),
        point.map(Entry::latitude).map(RecordNormalizer::rounded).orElse(null),
        claim.object(),
        claim.outcome(),
        claim.votesFor(),
        claim.votesAgainst(),
        claim.mutual(),
        claim.detail(),
        claim.confidence(),
        List.of(evidence(article, claim, codePoints)));
  }

  /** "King Harald to Lima": a state is called by its own name, whatever stands for it. */
  private Party named(Party party) {
    String code = municipalities.code(party.id());
    return gazetteer
        .entry(party.id())
        .filter(entry -> !entry.name().equals(party.name()) || !code.equals(party.id()))
        .map(entry -> new Party(code, entry.name()))
        .orElse(party);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DEGREES_PRECISION) / DEGREES_PRECISION;
  }

  /**
   * The city of that name in the country that the context gives, else in that of the counterpart.
   */
  private Optional<Entry> city(Claim claim) {
    if (claim.place().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> cities = gazetteer.cities(claim.place());
    for (String country : List.of(claim.placeCountry(), claim.counterpart().id())) {
      // a city of a state that is gone lies in one of today
      String ground = gazetteer.ground(country);
      for (Entry city : cities) {
        if (!country.isEmpty()
            && (city.country().equals(country)
                || city.admin1().equals(country)
                || city.country().equals(ground))) {
          return Optional.of(city);
        }
      }
    }
    return claim.placeCountry().isEmpty() && !cities.isEmpty()
        ? Optional.of(cities.get(0))
        : Optional.empty();
  }

  private static Evidence evidence(Article article, Claim claim, CodePoints codePoints) {
    ArticleInfo info = article.info();
    return new Evidence(
        info.title(),
        info.url(),
        info.revision(),
        claim.section(),
        claim.quote().of(article.text()),
        codePoints.before(claim.quote().start()),
        codePoints.before(claim.quote().end()),
        claim.rule(),
        claim.date());
  }
}
