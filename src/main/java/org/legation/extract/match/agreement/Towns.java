package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.CapitalisedNames;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Slug;

/**
 * Reads names of towns, also of those that no gazetteer knows where the words say in which state
 * they lie: "Bergen, Norway", "Bergen (Norway)", "Bergen in Norway".
 */
public final class Towns {
  private Towns() {}

  /**
   * A town.
   *
   * @param party the municipality, or the region
   * @param country the code of its state; empty where it is not known
   * @param start index of the first token of its name
   */
  public record Town(Party party, String country, int start) {
    /** The same town, of which it is now known in which state it lies. */
    public Town in(String state) {
      return country.isEmpty() ? unknown(party.name(), state, start) : this;
    }

    /** The same town as one of a territory that broke away from the state it is counted to. */
    private Town brokenAway(String territory) {
      return unknown(party.name(), territory, start);
    }
  }

  /** The towns that a stretch of tokens names, in their order. */
  public static List<Town> in(AnnotatedSentence s, int from, int to) {
    List<Town> towns = new ArrayList<>();
    int i = from;
    while (i < to) {
      int end = nameEnd(s, i, to);
      if (end < 0) {
        Mention other = s.at(i);
        i = other == null ? i + 1 : Math.max(i + 1, other.end());
        continue;
      }
      PartyMention state = stateBehind(s, end, to);
      Town town = town(s, i, end, state == null ? stateBefore(s, i) : state);
      if (town != null) {
        towns.add(town);
      }
      i = state == null ? end : state.end();
    }
    return towns;
  }

  /**
   * The same towns, where the first of which nobody says where it lies is at home if none other is.
   *
   * @param home the code of the state whose towns are at home
   * @param breakaway whether it is a territory that gazetteers count to another state
   */
  public static List<Town> withHome(List<Town> towns, String home, boolean breakaway) {
    List<Town> placed = new ArrayList<>(towns);
    if (placed.stream().anyMatch(town -> town.country().equals(home))) {
      return placed;
    }
    for (int i = 0; i < placed.size(); i++) {
      Town town = placed.get(i);
      boolean counted =
          breakaway && !town.country().isEmpty() && home.startsWith(town.country() + "-");
      if (town.country().isEmpty() || counted) {
        placed.set(i, counted ? town.brokenAway(home) : town.in(home));
        return placed;
      }
    }
    return placed;
  }

  /** The end of a name of a town that begins at a token; -1 if none does. */
  private static int nameEnd(AnnotatedSentence s, int i, int to) {
    Mention mention = s.at(i);
    if (mention instanceof CityMention || mention instanceof PersonMention) {
      return mention.start() == i ? mention.end() : -1;
    }
    if (mention instanceof PartyMention party) {
      return placeOf(party) == null || mention.start() != i ? -1 : mention.end();
    }
    if (mention != null) {
      return -1;
    }
    int end = CapitalisedNames.end(s, i, to);
    return end == i ? -1 : end;
  }

  private static @Nullable Entry placeOf(PartyMention party) {
    Entry place = party.place();
    boolean local =
        place != null
            && !party.adjective()
            && (place.kind() == Kind.CITY || place.kind() == Kind.SUBDIVISION);
    return local ? place : null;
  }

  /** "Bergen, Norway", "Bergen (Norway)", "Bergen in Norway"; null if no state stands behind. */
  private static @Nullable PartyMention stateBehind(AnnotatedSentence s, int end, int to) {
    String word = s.word(end);
    boolean opens = word.equals(",") || word.equals("(") || word.equals("in");
    int at = opens ? end + 1 : end;
    if (opens && s.at(at) == null && s.entry(at).in("determiners")) {
      at++;
    }
    return opens
            && at < to
            && s.at(at) instanceof PartyMention party
            && !party.adjective()
            && !party.party().id().contains("/")
        ? party
        : null;
  }

  /** "the Norwegian town of Bergen"; null if no state stands so. */
  private static @Nullable PartyMention stateBefore(AnnotatedSentence s, int start) {
    return s.word(start - 1).equals("of")
            && s.at(start - 2) instanceof NounMention noun
            && noun.of("municipality")
            && s.at(noun.start() - 1) instanceof PartyMention party
        ? party
        : null;
  }

  private static @Nullable Town town(
      AnnotatedSentence s, int start, int end, @Nullable PartyMention state) {
    String country = state == null ? "" : state.party().id();
    Mention mention = s.at(start);
    Entry known =
        mention instanceof CityMention city
            ? city.city()
            : mention instanceof PartyMention party ? placeOf(party) : null;
    boolean elsewhere =
        known != null
            && !country.isEmpty()
            && !country.equals(known.country())
            && !known.code().startsWith(country);
    if (known != null && !elsewhere) {
      return new Town(new Party(known.code(), known.name()), known.country(), start);
    }
    return unknown(s.text(start, end), country, start);
  }

  /** A town of a state that no gazetteer knows. */
  public static Party unknown(String name, String country) {
    return unknown(name, country, 0).party();
  }

  private static Town unknown(String name, String country, int start) {
    String code = country.isEmpty() ? "" : country + "/" + Slug.of(name);
    return new Town(new Party(code, name), country, start);
  }
}
