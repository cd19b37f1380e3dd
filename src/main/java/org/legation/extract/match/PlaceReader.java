package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.gazetteer.Sense;
import org.legation.model.Party;

/** Reads places in a region of a clause. */
public final class PlaceReader {
  /** Before the slug of a state of the past that has no code. */
  private static final String HISTORIC = "historic/";

  private final Grammar grammar;
  private final Words words;
  private final Gazetteer gazetteer;

  /** A reader of the places of clauses; it holds nothing of an article. */
  public PlaceReader(Grammar grammar, Words words, Gazetteer gazetteer) {
    this.grammar = grammar;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /**
   * A city or place.
   *
   * @param name as written
   * @param country code of the state in which it lies; empty if unknown
   */
  public record Found(String name, String country, Mention mention) {}

  /**
   * The cities of a region that one of the prepositions governs, or that stand right at its start.
   */
  public List<Found> cities(AnnotatedSentence s, int from, int to, Set<String> prepositions) {
    List<Found> found = new ArrayList<>();
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      String governor = PlaceNames.overTowns(s, mention, grammar.governor(s, mention, from));
      if (otherName(s, mention) || PlaceNames.inAddress(s, mention, from)) {
        continue;
      }
      boolean first = governor.isEmpty() && (mention.start() == from || !found.isEmpty());
      if (!prepositions.contains(governor)
          && !first
          && !(governor.equals(Governors.APART) && !found.isEmpty())) {
        continue;
      }
      if (mention instanceof CityMention city) {
        found.add(new Found(PlaceNames.name(s, city), country(s, city), city));
      } else if (mention instanceof PartyMention party
          && party.place() != null
          && !party.adjective()) {
        Entry place = party.place();
        boolean qualifies =
            !found.isEmpty()
                && s.word(party.start() - 1).equals(",")
                && found.get(found.size() - 1).mention().end() == party.start() - 1
                && found.get(found.size() - 1).country().equals(state(party.party()));
        boolean cityState =
            place.kind() == Kind.CITY
                && place.capitalOf().equals(party.party().id())
                && words.in("city_states", party.party().id());
        boolean subdivision =
            place.kind() == Kind.CITY && !place.country().equals(party.party().id());
        boolean part =
            party.party().id().contains("-") || party.party().id().startsWith("historic/");
        if (!qualifies && (cityState || subdivision && part)) {
          found.add(new Found(PlaceNames.name(s, party), place.country(), party));
        }
      } else if (mention instanceof PersonMention unknown
          && (governor.equals("in") || governor.equals("at"))
          && !PlaceNames.numbered(s, unknown)
          && !PlaceNames.ofHouse(s, unknown)
          && !PlaceNames.opensAnother(s, unknown)
          && !occasion(s, unknown.end())) {
        found.add(
            new Found(
                s.text(unknown.start(), unknown.end()), following(s, unknown.end()), unknown));
      }
    }
    return PlaceNames.withoutStreets(s, found);
  }

  /** "at the Non-Aligned Meeting": no place. */
  private static boolean occasion(AnnotatedSentence s, int noun) {
    return s.in(noun, "occasion_nouns") || s.at(noun) instanceof NounMention m && m.of("meeting");
  }

  /**
   * "Oslo (then Christiania)", "at Bombay, the present-day Mumbai": the same city under the name of
   * another time.
   */
  private static boolean otherName(AnnotatedSentence s, Mention mention) {
    if (s.word(mention.start() - 2).equals("(") && s.in(mention.start() - 1, "apposition_words")) {
      return true;
    }
    int word = mention.start() - 1;
    word = s.word(word).equals("'s") ? word - 1 : word;
    int before = s.in(word - 1, "articles") ? word - 2 : word - 1;
    return s.at(word) == null && s.in(word, "modern_name_words") && s.word(before).equals(",");
  }

  /** The state named right after a city ("Warsaw, Poland"), else the city's own. */
  private String country(AnnotatedSentence s, CityMention city) {
    String named = following(s, city.end());
    String own = city.city().country();
    return !named.equals(own) && liesIn(s.text(city.start(), city.end()), named) ? named : own;
  }

  /** Whether there is a city of the name in the state: "Guangzhou, Hong Kong" is a list. */
  private boolean liesIn(String name, String state) {
    return !state.isEmpty()
        && gazetteer.lookup(name).stream()
            .map(Sense::entry)
            .anyMatch(place -> place.kind() == Kind.CITY && place.country().equals(state));
  }

  /** A place as one of a state, where that has a city of the name; no other state's capital. */
  public Found lyingIn(Found place, String state) {
    boolean seat =
        place.mention() instanceof CityMention city && !city.city().capitalOf().isEmpty();
    return seat ? place : namesakeIn(place, state);
  }

  /** A town, no capital, as another one of the same name in a state, where that has one. */
  public Found otherIn(Found place, String state) {
    boolean namesake =
        place.mention() instanceof CityMention city
            && city.city().capitalOf().isEmpty()
            && !place.country().equals(state)
            && gazetteer.lookup(place.name()).stream()
                .map(Sense::entry)
                .anyMatch(
                    other ->
                        other.kind() == Kind.CITY
                            && !other.code().equals(city.city().code())
                            && other.country().equals(state));
    return namesake ? new Found(place.name(), state, place.mention()) : place;
  }

  /** A town, no capital, that the gazetteer knows in another state, which is no territory. */
  public boolean abroad(Found place, String land) {
    return place.mention() instanceof CityMention city
        && city.city().capitalOf().isEmpty()
        && !place.country().equals(land)
        && gazetteer.entry(place.country()).filter(entry -> entry.kind() == Kind.STATE).isPresent();
  }

  /** A place as the one of the same name in a state, where that has one. */
  public Found namesakeIn(Found place, String state) {
    return place.country().equals(state) || !liesIn(place.name(), state)
        ? place
        : new Found(place.name(), state, place.mention());
  }

  private String following(AnnotatedSentence s, int end) {
    boolean mark = s.word(end).equals(",") || s.word(end).equals("(");
    return mark && s.at(end + 1) instanceof PartyMention party && !party.adjective()
        ? state(party.party())
        : "";
  }

  /** The state that a party belongs to: itself, or the one whose subdivision it is. */
  public String state(Party party) {
    int slash = party.id().indexOf('/');
    boolean municipality = slash > 0 && !party.id().startsWith(HISTORIC);
    String id = municipality ? party.id().substring(0, slash) : party.id();
    return id.length() > 2
            && id.charAt(2) == '-'
            && id.substring(3).length() <= 3
            && !words.in("territories_of_no_state", id)
        ? id.substring(0, 2)
        : id;
  }

  /**
   * The mission that a clause moves to, "to" and a city, belongs to the complement of the
   * predicate.
   */
  public List<Found> inComplement(Clause clause, Set<String> prepositions) {
    Predicate p = clause.predicate();
    return cities(clause.sentence(), p.complementStart(), p.complementEnd(), prepositions);
  }
}
