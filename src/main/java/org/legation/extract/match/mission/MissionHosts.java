package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.EventDates;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Finds in whose countries the missions of a clause are, where its words set that apart. */
final class MissionHosts {
  private MissionHosts() {}

  /**
   * The parts of states that a mission is said to be in: "a consulate in California". They say
   * where it is; the state is its host.
   */
  static List<PlaceReader.Found> parts(
      AnnotatedSentence s, Region region, List<Party> hosts, Reading reading) {
    List<PlaceReader.Found> parts = new ArrayList<>();
    for (PartyMention party : s.mentions(PartyMention.class, region.from(), region.to())) {
      Entry place = party.place();
      Party named = party.party();
      boolean side =
          named.equals(reading.discourse().subject()) || named.equals(reading.discourse().other());
      String state = reading.places().state(named);
      int before = s.word(party.start() - 1).equals("the") ? party.start() - 2 : party.start() - 1;
      // "Ponta Delgada in the Azores": where the city lies
      boolean behindCity =
          s.word(before).equals(",")
              || s.word(before).equals("in") && s.at(before - 1) instanceof Mention.CityMention;
      if (hosts.contains(named)
          && !side
          && !behindCity
          && place != null
          && place.kind() == Kind.SUBDIVISION
          && !state.equals(named.id())) {
        parts.add(new PlaceReader.Found(s.text(party.start(), party.end()), state, party));
      }
    }
    return parts;
  }

  /** The hosts without those that are parts of states. */
  static List<Party> without(List<Party> hosts, List<PlaceReader.Found> parts) {
    return hosts.stream()
        .filter(
            host ->
                parts.stream()
                    .noneMatch(
                        part ->
                            part.mention() instanceof PartyMention party
                                && party.party().equals(host)))
        .toList();
  }

  /** The side at this place of the article that faces the owner; empty if none does. */
  static List<Party> facing(List<Party> owners, Reading reading) {
    Party facing =
        owners.isEmpty() || reading.discourse().other() == null
            ? null
            : reading.discourse().facing(owners.get(0));
    return facing == null ? List.of() : List.of(facing);
  }

  /** "a section in the Swiss Embassy": whose embassy that is hosts nobody. */
  static List<Party> withoutLandlords(AnnotatedSentence s, List<Party> hosts, int from, int to) {
    Set<Party> landlords = new HashSet<>();
    for (PartyMention party : s.mentions(PartyMention.class, from, to)) {
      boolean in =
          s.word(party.start() - 1).equals("in")
              || s.word(party.start() - 1).equals("the") && s.word(party.start() - 2).equals("in")
              || s.word(party.start() - 1).equals("the") && s.word(party.start() - 2).equals("of");
      if (party.adjective()
          && in
          && s.at(party.end()) instanceof NounMention post
          && post.of("mission")) {
        landlords.add(party.party());
      }
    }
    return landlords.isEmpty()
        ? hosts
        : hosts.stream().filter(host -> !landlords.contains(host)).toList();
  }

  /** "an embassy to the Holy See based in Rome": accredited to whom "to" names, wherever it is. */
  static @Nullable Party goal(
      AnnotatedSentence s, NounMention theme, PlaceReader.Found place, List<Party> hosts) {
    int at = s.word(theme.end() + 1).equals("the") ? theme.end() + 2 : theme.end() + 1;
    at = s.in(at, "exile_adjectives") ? at + 1 : at;
    boolean near = s.word(theme.end()).equals("near");
    if ((near || s.word(theme.end()).equals("to"))
        && s.at(at) instanceof PartyMention government
        && government.adjective()
        && s.at(government.end()) instanceof NounMention body
        && body.of("body")) {
      // "the embassy to the Polish government in exile", "to the exiled Polish government"
      return government.party();
    }
    if (s.word(theme.end()).equals("for")
        && s.in(theme.start() - 1, "possessive_pronouns")
        && s.at(at) instanceof PartyMention served
        && !served.adjective()) {
      // "keeps its embassy for Y in A"
      return served.party();
    }
    boolean to =
        s.word(theme.end()).equals("to")
            && s.at(at) instanceof PartyMention party
            && !party.adjective()
            && !party.equals(place.mention())
            && !goalBetween(s, at, place.mention().start())
            && !hosts.isEmpty()
            && hosts.get(0).equals(party.party());
    return to ? hosts.get(0) : null;
  }

  /** "missions to the X in A and to the Y in B": B is not where the one to X is. */
  private static boolean goalBetween(AnnotatedSentence s, int from, int place) {
    for (int i = from; i < place; i++) {
      if (s.word(i).equals("to") && (s.in(i - 1, "coordinators") || s.word(i - 1).equals(","))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "near the Polish government" right behind the verb: whose government; null if there is none.
   */
  static @Nullable Party exiled(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int at = clause.predicate().complementStart();
    boolean near = s.word(at).equals("near");
    int name = s.word(at + 1).equals("the") ? at + 2 : at + 1;
    return near
            && s.at(name) instanceof PartyMention government
            && s.at(government.end()) instanceof NounMention body
            && body.of("body")
        ? government.party()
        : null;
  }

  /** "an embassy in A and, since 2019, a consulate in B": the date that leads the second. */
  static DateChooser.Chosen ledBy(
      AnnotatedSentence s,
      NounMention theme,
      Status status,
      Reading reading,
      DateChooser.Chosen otherwise) {
    int comma = theme.start() - 1;
    while (s.at(comma) == null && s.in(comma, "determiners")) {
      comma--;
    }
    int date = s.word(comma).equals(",") ? comma - 1 : comma;
    return s.at(date) instanceof TimeMention time
            && (EventDates.betweenCommas(s, time.date()) || EventDates.leadsNoun(s, time.date(), 0))
        ? reading.dates().read(time.date(), status, false)
        : otherwise;
  }

  /** "in London and Sweden": a host without its city, in a list with a city. */
  static List<Party> besidePlaces(AnnotatedSentence s, Region region) {
    List<Party> hosts = new ArrayList<>();
    for (PartyMention party : s.mentions(PartyMention.class, region.from(), region.to())) {
      boolean joined =
          s.word(party.start() - 1).equals("and")
              && s.at(party.start() - 2) instanceof Mention.CityMention;
      if (joined && !party.adjective() && s.at(party.end()) == null && party.place() == null) {
        hosts.add(party.party());
      }
    }
    return hosts;
  }

  static boolean eachOther(AnnotatedSentence s, int from, int to) {
    for (PronounMention pronoun : s.mentions(PronounMention.class, from, to)) {
      if (pronoun.pronoun() == Pronoun.EACH_OTHER) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      boolean capital = s.entry(i + 2).in("capital_nouns") || s.entry(i - 3).in("capital_nouns");
      if (s.at(i) == null && s.word(i).equals("other") && s.word(i - 1).equals("the") && capital) {
        // "in the other's capital", "in the capital of the other"
        return true;
      }
      if (s.entry(i).in("distributing_words") && s.entry(i + 1).in("capital_nouns")) {
        return true;
      }
    }
    return false;
  }

  static List<ClaimDraft> eachOther(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      NounMention theme,
      List<Party> owners) {
    List<Party> sides = owners.size() == 2 ? owners : reading.discourse().both();
    if (sides.size() != 2) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, theme.end(), theme.end(), true);
    String subtype = MissionRanks.subtype(rule, clause, theme, reading);
    return List.of(
        inCapital(
            clause,
            MissionFrame.draft(rule, sides.get(0), sides.get(1), subtype, date, status).asMutual()),
        inCapital(
            clause,
            MissionFrame.draft(rule, sides.get(1), sides.get(0), subtype, date, status)
                .asMutual()));
  }

  /** "in their respective capitals, Oslo and Lima": each in the city of its host. */
  private static ClaimDraft inCapital(Clause clause, ClaimDraft draft) {
    Region complement = clause.complement();
    AnnotatedSentence s = clause.sentence();
    for (Mention.CityMention city :
        s.mentions(Mention.CityMention.class, complement.from(), complement.to())) {
      if (city.city().capitalOf().equals(draft.counterpart().id())) {
        return draft.withPlace(s.text(city.start(), city.end()), city.city().country());
      }
    }
    return draft;
  }

  /** "the special mission to X": whether a party is the one to which a mission is sent. */
  static boolean sentTo(AnnotatedSentence s, NounMention mission, Party party) {
    int to = mission.end();
    int name = s.in(to + 1, "articles") ? to + 2 : to + 1;
    return s.at(to) == null
        && s.word(to).equals("to")
        && s.at(name) instanceof PartyMention host
        && !host.adjective()
        && host.party().equals(party);
  }
}
