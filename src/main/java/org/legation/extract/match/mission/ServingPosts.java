package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** The posts that a sentence on accreditation or representation tells, and their kinds. */
final class ServingPosts {
  private static final String NON_RESIDENT = "non-resident ";
  private static final String NON_RESIDENT_EMBASSY = NON_RESIDENT + "embassy";

  private ServingPosts() {}

  /** The kind of a post that serves a state in which it does not stand. */
  static String elsewhere(String kind) {
    return kind.startsWith(NON_RESIDENT) ? kind : NON_RESIDENT + kind;
  }

  /** The kind of the same post where it stands: as the clause names it, else by its kind. */
  static String there(Clause clause, String kind, Reading reading) {
    String named = named(clause, reading);
    return !named.isEmpty()
        ? named
        : kind.startsWith(NON_RESIDENT) ? kind.substring(NON_RESIDENT.length()) : kind;
  }

  /** Of the post that serves; else an embassy's, where a post is told; else empty. */
  static String kind(Clause clause, boolean told, Reading reading) {
    String kind = named(clause, reading);
    if (kind.isEmpty()) {
      return told ? NON_RESIDENT_EMBASSY : "";
    }
    return reading.words().in("embassy_kinds", kind) ? NON_RESIDENT_EMBASSY : elsewhere(kind);
  }

  /** "is not accredited to X through an embassy": there is none in X, whoever serves it. */
  static boolean anyEmbassy(Clause clause) {
    List<NounMention> missions = missions(clause);
    return !missions.isEmpty()
        && clause.sentence().in(missions.get(0).start() - 1, "indefinite_words");
  }

  /**
   * A post where it stands; each of several: "represented by consulates in A and B".
   *
   * @param there whether they stand in the state that they serve
   */
  static List<ClaimDraft> placed(
      Clause clause, ClaimDraft draft, List<PlaceReader.Found> places, boolean there) {
    List<NounMention> missions = missions(clause);
    boolean several = there && !missions.isEmpty() && missions.get(0).plural();
    int end = missions.size() > 1 ? missions.get(1).start() : clause.complement().to();
    return places.isEmpty()
        ? List.of(draft)
        : places.stream()
            .filter(
                place ->
                    place == places.get(0)
                        || place.mention().end() <= end
                            && place.country().equals(draft.counterpart().id()))
            .limit(several ? places.size() : 1)
            .map(place -> draft.withPlace(place.name(), place.country()))
            .toList();
  }

  /** Whether words say where the post is: "through its embassy in Y". */
  static boolean placed(Clause clause) {
    return missions(clause).stream()
        .anyMatch(post -> clause.sentence().in(post.end(), "place_prepositions"));
  }

  /** What the post that serves is called; empty if nobody says. */
  private static String named(Clause clause, Reading reading) {
    Clause told = clause.parent();
    List<NounMention> missions = missions(clause);
    if (told != null && AccreditedPlaces.ofWhich(clause, reading)) {
      // the last before the pronoun: "an embassy in A that is accredited to X"
      List<NounMention> before =
          clause
              .sentence()
              .nouns("mission", told.complement().from(), clause.predicate().verb().start());
      missions = before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
    }
    return missions.isEmpty() ? "" : missions.get(0).classes().getOrDefault("mission", "");
  }

  private static List<NounMention> missions(Clause clause) {
    Region complement = clause.complement();
    return clause.sentence().nouns("mission", complement.from(), complement.to());
  }

  /** "represented through the embassy of Z in A": a post of neither side. */
  static boolean ofAnother(Clause clause, List<Party> senders, Reading reading) {
    List<NounMention> missions = missions(clause);
    return !missions.isEmpty()
        && !AccreditedPlaces.ofWhich(clause, reading)
        && reading.grammar().owners(clause.sentence(), missions.get(0)).stream()
            .filter(PartyMention.class::isInstance)
            .flatMap(owner -> reading.parties().of(owner, clause, false).stream())
            .anyMatch(owner -> !senders.contains(owner));
  }

  /** Whether the clause names a post, or a city or holder through whom a state is served. */
  static boolean told(Clause clause, Reading reading) {
    Region complement = clause.complement();
    return named(clause)
        || !clause.sentence().nouns("body", complement.from(), complement.to()).isEmpty()
        || throughHolder(clause.sentence(), complement, reading)
        || AccreditedPlaces.ofWhich(clause, reading)
        || AccreditedPlaces.fromCity(clause, reading);
  }

  /** Whether the clause names a post before or behind its verb. */
  static boolean named(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return !s.nouns("mission", p.subjectStart(), p.subjectEnd()).isEmpty()
        || !s.nouns("mission", p.complementStart(), p.complementEnd()).isEmpty();
  }

  /**
   * "represented by its embassy in A and an honorary consulate in B": a further post in the host.
   */
  static List<ClaimDraft> resident(
      Rule rule, Clause clause, Status status, Reading reading, Party sender, Party host) {
    AnnotatedSentence s = clause.sentence();
    List<NounMention> missions = missions(clause);
    List<ClaimDraft> drafts = new ArrayList<>();
    // "an embassy in A that is accredited to X, and consulates in B": all but the embassy
    int first = AccreditedPlaces.ofWhich(clause, reading) ? 0 : 1;
    for (int k = first; k < missions.size(); k++) {
      int end = k + 1 < missions.size() ? missions.get(k + 1).start() : clause.complement().to();
      for (PlaceReader.Found found :
          reading
              .places()
              .cities(s, missions.get(k).end(), end, reading.words().set("place_prepositions"))) {
        PlaceReader.Found place = reading.places().namesakeIn(found, host.id());
        if (place.country().equals(host.id())) {
          drafts.add(
              ClaimDraft.of(rule, status, sender, host)
                  .withSubtype(missions.get(k).classes().getOrDefault("mission", ""))
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    return drafts;
  }

  /**
   * "is represented by its trade office in A", "is represented in A": no third country, so a
   * mission there.
   */
  static List<ClaimDraft> represented(
      Rule rule,
      Clause clause,
      Reading reading,
      List<Party> senders,
      List<PlaceReader.Found> places,
      DateChooser.Chosen date) {
    List<NounMention> missions =
        clause.sentence().nouns("mission", clause.complement().from(), clause.complement().to());
    boolean in = clause.sentence().word(clause.complement().from()).equals("in");
    if (in && !missions.isEmpty()) {
      return PostsOfCities.of(rule, clause, reading, senders, missions, date);
    }
    boolean inCity = missions.isEmpty() && in;
    if (!inCity && (missions.isEmpty() || !byOwn(clause, missions.get(0), senders, reading))) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party sender : senders) {
      for (PlaceReader.Found place : places) {
        Party there = reading.party(place.country());
        // a post in a third country serves the other side at this place of the article
        Party facing = reading.discourse().facing(sender);
        boolean serves = !inCity && reading.discourse().other() != null && facing != null;
        Party host = serves && facing != null ? facing : there;
        String kind =
            inCity
                ? "diplomatic mission"
                : before(missions, place).classes().getOrDefault("mission", "");
        if (!place.country().isEmpty() && !host.equals(sender) && !there.equals(sender)) {
          drafts.add(
              ClaimDraft.of(rule, date.status(), sender, host)
                  .withSubtype(host.equals(there) ? kind : elsewhere(kind))
                  .withDate(date)
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    return drafts;
  }

  /** "by an embassy in A and consulates in B and C": the post before the place. */
  private static NounMention before(List<NounMention> missions, PlaceReader.Found place) {
    NounMention last = missions.get(0);
    for (NounMention mission : missions) {
      last = mission.end() <= place.mention().start() ? mission : last;
    }
    return last;
  }

  /** "by its embassy", "through its embassy", of nobody but the senders. */
  private static boolean byOwn(
      Clause clause, NounMention mission, List<Party> senders, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.complement().from();
    return seat(s.word(from), reading)
        && seat(reading.grammar().governor(s, mission, from), reading)
        && reading.grammar().owners(s, mission).stream()
            .flatMap(owner -> reading.parties().of(owner, clause, false).stream())
            .allMatch(senders::contains);
  }

  private static boolean seat(String preposition, Reading reading) {
    return preposition.equals("by") || reading.words().in("seat_prepositions", preposition);
  }

  /** "through its ambassador in Y": who serves there is named by the office. */
  private static boolean throughHolder(AnnotatedSentence s, Region region, Reading reading) {
    for (NounMention office : s.nouns("office", region.from(), region.to())) {
      String governor = reading.grammar().governor(s, office, region.from());
      boolean object = governor.isEmpty() || governor.equals("by");
      if (reading.words().in("seat_prepositions", governor) || object && seated(s, office)) {
        return true;
      }
    }
    return false;
  }

  /** "its ambassador in A", "an ambassador resident in A": where the one sits who serves. */
  private static boolean seated(AnnotatedSentence s, NounMention office) {
    int in = s.in(office.end(), "residence_words") ? office.end() + 1 : office.end();
    return s.in(in, "place_prepositions") && s.at(in + 1) instanceof CityMention;
  }
}
