package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.CapitalisedNames;
import org.legation.extract.match.Clause;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** The place of a mission where it does not stand behind it as a known city. */
final class PlacesAround {
  private static final int LONGEST_NAME = 4;

  private PlacesAround() {}

  /**
   * "The Oslo consulate was closed", "In Oslo a consulate was opened", "consulates at Colon, Bocas
   * and David": a city before the noun or the clause, or names that the gazetteer does not know.
   */
  static List<PlaceReader.Found> of(
      AnnotatedSentence s, Clause clause, NounMention theme, Reading reading) {
    if (s.at(theme.start() - 1) instanceof CityMention city) {
      return List.of(found(s, city));
    }
    Predicate p = clause.predicate();
    int before = p.subjectStart() - 1;
    boolean leads =
        s.at(before) instanceof CityMention lead
            && (s.word(lead.start() - 1).equals("in") || s.word(lead.start() - 1).equals("at"));
    if (leads && s.at(before) instanceof CityMention city && p.subjectHas(theme.start())) {
      return List.of(found(s, city));
    }
    CityMention front = fronted(s, p);
    if (front != null) {
      return List.of(found(s, front));
    }
    CityMention whereabouts = antecedentOfWhere(s, p);
    if (whereabouts != null) {
      return List.of(found(s, whereabouts));
    }
    // "the consulate there was closed"
    boolean there = s.at(theme.end()) == null && s.word(theme.end()).equals("there");
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      there |= s.at(i) == null && s.word(i).equals("there");
    }
    if (there) {
      return there(s, p.verb().start());
    }
    return listed(s, theme, reading);
  }

  /** "At Callao, the principal port, a consulate was opened": the city that leads a clause. */
  private static @Nullable CityMention fronted(AnnotatedSentence s, Predicate p) {
    int from = p.leadStart();
    boolean leads = s.word(from).equals("in") || s.word(from).equals("at");
    if (!leads
        || !(s.at(from + 1) instanceof CityMention city)
        || city.end() >= p.subjectStart()
        || !s.word(p.subjectStart() - 1).equals(",")) {
      return null;
    }
    boolean alone =
        s.mentions(Mention.class, city.end(), p.subjectStart()).stream()
            .noneMatch(m -> m instanceof CityMention || m instanceof PersonMention);
    return alone && s.word(city.end()).equals(",") ? city : null;
  }

  /** "Norwegians live in Arica, where the country has a consulate": the city; null if none is. */
  private static @Nullable CityMention antecedentOfWhere(AnnotatedSentence s, Predicate p) {
    int where = p.subjectStart() - 1;
    if (!p.conjunction().equals("where") || !s.word(where).equals("where")) {
      return null;
    }
    int before = s.word(where - 1).equals(",") ? where - 2 : where - 1;
    return s.at(before) instanceof CityMention city ? city : null;
  }

  /** "has an embassy to Y based in A": where the participle behind says that it is. */
  static List<PlaceReader.Found> based(Clause clause, Reading reading) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()) {
      return List.of();
    }
    Clause behind = clause.other(next);
    return sits(behind, reading)
        ? reading.places().inComplement(behind, Set.of("in", "at"))
        : List.of();
  }

  private static boolean sits(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    return p.link() == Predicate.Link.PARTICIPLE
        && p.passive()
        && reading.words().in("basing", p.verb().lemma());
  }

  /** "based in A" behind an embassy that the clause before says somebody has. */
  static boolean toldBefore(Clause clause, NounMention theme, Reading reading) {
    int before = clause.predicate().index() - 1;
    if (before < 0 || !sits(clause, reading)) {
      return false;
    }
    Predicate p = clause.predicates().get(before);
    // "accredited to Y from its embassy based in A": told by "accredited"
    boolean serves =
        p.passive()
            && (reading.words().in("accrediting", p.verb().lemma())
                || reading.words().in("representing", p.verb().lemma()));
    return p.complementHas(theme.start())
        && (serves || !p.passive() && reading.words().in("lasting_posts", p.verb().lemma()));
  }

  /** "A treaty was signed at Oslo, and a consulate opened there": the city named before. */
  private static List<PlaceReader.Found> there(AnnotatedSentence s, int verb) {
    List<CityMention> cities = s.mentions(CityMention.class, 0, verb);
    return cities.isEmpty() ? List.of() : List.of(found(s, cities.get(cities.size() - 1)));
  }

  /** The names of a list behind the noun, known or not. */
  static List<PlaceReader.Found> listed(AnnotatedSentence s, NounMention theme, Reading reading) {
    return reading.discourse().other() == null ? List.of() : names(s, theme.end());
  }

  /**
   * The places of a clause behind its verb: "was opened at Hittafjord", in an article or section on
   * two states, too, where the gazetteer knows none of the names.
   */
  static List<PlaceReader.Found> behindVerb(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    // "was evacuated from A": where it was
    boolean away = reading.words().in("leading_away", p.verb().lemma());
    List<PlaceReader.Found> known =
        reading
            .places()
            .inComplement(clause, away ? Set.of("in", "at", "from") : Set.of("in", "at"));
    if (!known.isEmpty() || reading.discourse().other() == null) {
      return more(s, p.complementStart(), known, p.complementEnd(), reading);
    }
    return names(s, p.complementStart()).stream()
        .filter(place -> place.mention().end() <= p.complementEnd())
        .toList();
  }

  /** The places with those of the list that the gazetteer does not know. */
  static List<PlaceReader.Found> more(
      AnnotatedSentence s, int behind, List<PlaceReader.Found> places, int end, Reading reading) {
    if (places.isEmpty() || reading.discourse().other() == null) {
      return places;
    }
    List<PlaceReader.Found> all = names(s, behind);
    boolean beyond = all.stream().anyMatch(place -> place.mention().end() > end);
    return all.size() > places.size() && (places.size() > 1 || !beyond) ? all : places;
  }

  /**
   * "in Cochabamba and Santa Cruz", in an article on two states: towns of the one where the first
   * lies, though a city of the name is better known elsewhere.
   */
  static List<PlaceReader.Found> ofOneLand(List<PlaceReader.Found> places, Reading reading) {
    if (places.size() < 2 || !reading.discourse().pair()) {
      return places;
    }
    String land = places.get(0).country();
    boolean side = reading.discourse().both().stream().anyMatch(party -> party.id().equals(land));
    return side
        ? places.stream().map(place -> reading.places().lyingIn(place, land)).toList()
        : places;
  }

  /** Places of a list whose first mission shows in which state they are; towns unknown, too. */
  static List<PlaceReader.Found> ofLand(
      List<PlaceReader.Found> places, String land, Reading reading) {
    return land.isEmpty()
        ? places
        : places.stream()
            .map(
                place ->
                    place.country().isEmpty() || reading.places().abroad(place, land)
                        ? new PlaceReader.Found(place.name(), land, place.mention())
                        : reading.places().namesakeIn(place, land))
            .toList();
  }

  /** No post is in its own state: a city of the name in the state that faces its owner is meant. */
  static PlaceReader.Found abroad(PlaceReader.Found place, Party owner, Reading reading) {
    Party facing =
        place.country().equals(owner.id()) && reading.discourse().other() != null
            ? reading.discourse().facing(owner)
            : null;
    return facing == null ? place : reading.places().namesakeIn(place, facing.id());
  }

  /** The capitals among places. */
  static List<PlaceReader.Found> seats(List<PlaceReader.Found> places) {
    return places.stream()
        .filter(
            place ->
                place.mention() instanceof CityMention city && !city.city().capitalOf().isEmpty())
        .toList();
  }

  private static PlaceReader.Found found(AnnotatedSentence s, CityMention city) {
    return new PlaceReader.Found(PlaceNames.name(s, city), city.city().country(), city);
  }

  /** Names behind "in" or "at" that are no other names. */
  private static List<PlaceReader.Found> names(AnnotatedSentence s, int behind) {
    List<PlaceReader.Found> found = new ArrayList<>();
    boolean and = false;
    int i = s.word(behind).equals("in") || s.word(behind).equals("at") ? behind + 1 : s.size();
    while (i < s.size()) {
      int end = nameEnd(s, i);
      if (end == i || s.entry(end - 1).in("continents")) {
        return and ? found : address(found);
      }
      found.add(
          s.at(i) instanceof CityMention city
              ? found(s, city)
              : new PlaceReader.Found(s.text(i, end), land(s, end), new PersonMention(i, end)));
      i = next(s, end);
      and |= s.word(i - 1).equals("and") || s.word(i - 2).equals("and");
    }
    return and ? found : address(found);
  }

  /** "in Majorstuen, Frogner, Oslo" is one place: the city that is known, else the first name. */
  private static List<PlaceReader.Found> address(List<PlaceReader.Found> found) {
    if (found.size() < 2) {
      return found;
    }
    return List.of(
        found.stream()
            .filter(p -> p.mention() instanceof CityMention)
            .findFirst()
            .orElse(found.get(0)));
  }

  private static int nameEnd(AnnotatedSentence s, int from) {
    if (s.at(from) instanceof CityMention || s.at(from) instanceof PersonMention) {
      Mention known = s.at(from);
      return known == null ? from : known.end();
    }
    return CapitalisedNames.end(s, from, Math.min(s.size(), from + LONGEST_NAME));
  }

  /** "in Tamuning, Guam": the state behind the name of a town; empty if there is none. */
  private static String land(AnnotatedSentence s, int end) {
    return s.word(end).equals(",")
            && s.at(end + 1) instanceof PartyMention land
            && !land.adjective()
        ? land.party().id()
        : "";
  }

  /** Behind ", from 1964 to 1986": a date that commas set apart. */
  private static int behindDate(AnnotatedSentence s, int end) {
    int i = s.word(end).equals(",") ? end + 1 : end;
    i = s.at(i) == null && s.in(i, "prepositions") ? i + 1 : i;
    return s.at(i) instanceof TimeMention time ? time.end() : end;
  }

  /** Where the next name of a list begins, over a bracket with dates; the end if none does. */
  private static int next(AnnotatedSentence s, int end) {
    int i = behindDate(s, end);
    if (s.word(i).equals("(")) {
      while (i < s.size() && !s.word(i).equals(")")) {
        i = s.at(i) instanceof TimeMention time ? time.end() : i + 1;
      }
      i = behindDate(s, i + 1);
    }
    int joined = i;
    while (s.word(joined).equals(",") || s.word(joined).equals("and")) {
      joined++;
    }
    boolean again =
        s.word(joined - 1).equals("and")
            && (s.word(joined).equals("in") || s.word(joined).equals("at"));
    // "in A, from 1964 to 1986, and in B"
    return joined > i ? again ? joined + 1 : joined : s.size();
  }
}
