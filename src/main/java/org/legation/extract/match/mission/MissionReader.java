package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.SpelledGroups;
import org.legation.extract.match.mission.MissionFrame.Slot;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads one mission of a clause: whose it is, where, in which host, since when. */
final class MissionReader {
  private final Rule rule;
  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final Predicate predicate;
  private final Status status;
  private final Reading reading;
  private final Slot slot;
  private final String subtype;
  private List<Party> owners = List.of();
  private List<PlaceReader.Found> places = List.of();
  private List<Party> hosts = List.of();
  private List<Party> beside = List.of();

  /** The state in which the missions listed before it are; empty if none are. */
  private final String land;

  private MissionReader(
      Rule rule, Clause clause, Status status, Reading reading, Slot slot, String land) {
    this.land = land;
    this.rule = rule;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicate = clause.predicate();
    this.status = status;
    this.reading = reading;
    this.slot = slot;
    this.subtype = MissionRanks.subtype(rule, clause, slot.theme(), reading);
  }

  static List<ClaimDraft> read(
      Rule rule, Clause clause, Status told, Reading reading, Slot slot, String land) {
    AnnotatedSentence s = clause.sentence();
    boolean group = !slot.inSubject() && reading.parties().unnamedGroup(clause);
    int spelled = group ? SpelledGroups.opening(s, slot.from()) : -1;
    if (MissionsUntold.untold(rule, clause, slot, group && spelled < 0, reading)) {
      return List.of();
    }
    // "has a consulate in A, but no embassy"
    boolean none = slot.further() && s.word(slot.theme().start() - 1).equals("no");
    Status status = none ? Status.DENIED : told;
    MissionReader reader = new MissionReader(rule, clause, status, reading, slot, land);
    return reader.subtype.isEmpty() && rule.frame().equals("mission-rank")
        ? List.of()
        : reader.read(spelled);
  }

  private List<ClaimDraft> read(int spelled) {
    List<ClaimDraft> again = toldOfAgain();
    if (!again.isEmpty()) {
      return again;
    }
    Region region = new Region(slot.from(), spelled < 0 ? slot.end() : spelled);
    owners =
        spelled >= 0
            ? SpelledGroups.parties(sentence, spelled, clause, reading)
            : slot.elided()
                ? reading.parties().agents(clause)
                : MissionParties.owners(clause, reading, slot.theme(), slot.inSubject());
    findBehind(region);
    findAround();
    owners = MissionParties.abroad(clause, owners, hosts, places, reading);
    Party exiled = slot.inSubject() && places.isEmpty() ? MissionHosts.exiled(clause) : null;
    Party facingExiled = exiled == null ? null : reading.discourse().facing(exiled);
    if (exiled != null && facingExiled != null) {
      return nearExiles(facingExiled, exiled);
    }
    beside = MissionHosts.besidePlaces(sentence, region);
    if (slot.inSubject() && !slot.listed() && places.isEmpty()) {
      findInComplement();
    }
    return MissionHosts.eachOther(sentence, slot.from(), predicate.complementEnd())
        ? MissionHosts.eachOther(rule, clause, status, reading, slot.theme(), owners)
        : drafts();
  }

  /** "A consulate of X was opened in A and closed in 1950": the one of the clause before. */
  private List<ClaimDraft> toldOfAgain() {
    SameMission.Post post = SameMission.of(clause, slot, reading);
    if (post == null) {
      return List.of();
    }
    ClaimDraft same =
        draft(post.owner(), post.host(), MissionDates.of(rule, clause, status, reading, slot));
    return List.of(post.place().isEmpty() ? same : same.withPlace(post.place(), post.country()));
  }

  /** Places and hosts behind the mission: "an embassy in A, B and C". */
  private void findBehind(Region region) {
    places =
        reading
            .places()
            .cities(
                sentence, region.from(), region.to(), reading.words().set("place_prepositions"));
    places = places.isEmpty() ? PostBrackets.places(sentence, region, reading) : places;
    places = PlacesAround.ofOneLand(places, reading);
    if (slot.shared()) {
      // "an embassy and a consulate in A": an embassy only where A is a capital
      places = PlacesAround.seats(places);
    } else {
      places = PlacesAround.ofLand(places, land, reading);
    }
    hosts = hosts(region, reading.words().set("host_prepositions"));
    List<PlaceReader.Found> parts = MissionHosts.parts(sentence, region, hosts, reading);
    if (!parts.isEmpty()) {
      hosts = MissionHosts.without(hosts, parts);
      List<PlaceReader.Found> all = new ArrayList<>(places);
      all.addAll(parts);
      places = all;
    }
  }

  private List<Party> hosts(Region region, Set<String> prepositions) {
    List<Party> named = reading.parties().governed(sentence, region, prepositions, clause);
    return MissionParties.states(
        named.isEmpty()
            ? ThereHosts.of(clause, slot.theme(), reading)
            : MissionHosts.withoutLandlords(
                sentence, named, slot.from(), predicate.complementEnd()),
        reading);
  }

  /** Places that stand before the mission or elsewhere in the sentence. */
  private void findAround() {
    boolean elsewhere =
        MissionFrame.NON_RESIDENT.equals(slot.theme().classes().get("mission"))
            && slot.theme().of("office");
    if (places.isEmpty() && elsewhere && sentence.word(slot.theme().end()).equals("in")) {
      // "has a non-resident ambassador in Z": for the side at hand, who sits in Z
      hosts = MissionHosts.facing(owners, reading);
    }
    if (places.isEmpty() && !slot.inSubject()) {
      places = PlacesAround.based(clause, reading);
    }
    if (places.isEmpty() && !slot.elided()) {
      places = PlacesAround.of(sentence, clause, slot.theme(), reading);
    } else if (!places.isEmpty() && !slot.elided()) {
      int whole = slot.inSubject() ? predicate.subjectEnd() : predicate.complementEnd();
      int end = slot.listed() ? slot.end() : whole;
      places = PlacesAround.more(sentence, slot.theme().end(), places, end, reading);
      places = PlacesAround.ofLand(places, land, reading);
    }
  }

  /** "The embassy was opened in A": places and hosts behind the verb. */
  private void findInComplement() {
    places = PlacesAround.behindVerb(clause, reading);
    if (reading.words().in("placing", predicate.verb().lemma()) && !slot.theme().plural()) {
      places = PlaceNames.onlyOne(sentence, places);
    }
    if (hosts.isEmpty()) {
      boolean away = reading.words().in("leading_away", predicate.verb().lemma());
      hosts = hosts(clause.complement(), away ? Set.of("in") : Set.of("in", "to"));
    }
    beside = MissionHosts.besidePlaces(sentence, clause.complement());
  }

  /** "was reestablished near the Polish Government in exile in London". */
  private List<ClaimDraft> nearExiles(Party owner, Party exiled) {
    int behind = predicate.verb().end();
    DateChooser.Chosen day = reading.dates().choose(clause, status, behind, behind, true);
    List<PlaceReader.Found> there = reading.places().inComplement(clause, Set.of("in", "at"));
    return there.isEmpty() ? List.of() : List.of(inPlace(owner, exiled, there.get(0), day));
  }

  private List<ClaimDraft> drafts() {
    DateChooser.Chosen told = MissionDates.of(rule, clause, status, reading, slot);
    DateChooser.Chosen date =
        PostBrackets.ofNone(sentence, places, told, reading, slot.inSubject());
    if (owners.isEmpty() && !places.isEmpty() && clause.subject().has(places.get(0).mention())) {
      // "the legation near the Polish government in London": of the side that faces it
      Party goal = MissionHosts.goal(sentence, slot.theme(), places.get(0), hosts);
      Party facing = goal == null ? null : reading.discourse().facing(goal);
      owners = facing == null ? owners : List.of(facing);
    }
    Party exiled = owners.isEmpty() ? ExiledGovernments.host(sentence, places) : null;
    if (exiled != null) {
      // "The legation to the Polish government in exile was established in London"
      Party facing = reading.discourse().facing(exiled);
      return facing == null ? List.of() : List.of(inPlace(facing, exiled, places.get(0), date));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party owner : owners) {
      drafts.addAll(places.isEmpty() ? inHosts(owner, date) : inPlaces(owner, date));
    }
    if (owners.isEmpty()) {
      drafts.addAll(ownerless(date));
    }
    // "a consulate in California" is none of the United States
    drafts.removeIf(d -> reading.places().state(d.counterpart()).equals(d.actor().id()));
    // "the mission to X is based in A": none of X
    drafts.removeIf(d -> MissionHosts.sentTo(sentence, slot.theme(), d.actor()));
    if (!places.isEmpty() && !drafts.isEmpty()) {
      Party owner = drafts.get(0).actor();
      for (Party host : beside) {
        if (drafts.stream().noneMatch(d -> d.counterpart().equals(host)) && !host.equals(owner)) {
          drafts.add(draft(owner, host, date));
        }
      }
    }
    return drafts;
  }

  private List<ClaimDraft> inHosts(Party owner, DateChooser.Chosen date) {
    return MissionParties.hosts(owner, hosts, owners, reading).stream()
        .map(host -> draft(owner, host, date))
        .toList();
  }

  private List<ClaimDraft> inPlaces(Party owner, DateChooser.Chosen date) {
    List<ClaimDraft> drafts = new ArrayList<>();
    boolean both = owners.size() == 2 && places.size() == 2;
    for (PlaceReader.Found named : places) {
      PlaceReader.Found place = PlacesAround.abroad(named, owner, reading);
      if (both && place.country().equals(owner.id())) {
        // "raised their missions in A and B": each has one in the other's city
        continue;
      }
      Party host = hostAt(place, owner);
      if (host != null) {
        drafts.add(inPlace(owner, host, place, dateOf(named, date)));
        ClaimDraft left = draft(owner, host, new DateChooser.Chosen("", Status.ENDED));
        drafts.addAll(PostBrackets.former(sentence, place.mention().end(), left));
      }
    }
    return drafts;
  }

  private @Nullable Party hostAt(PlaceReader.Found place, Party owner) {
    Party goal = MissionHosts.goal(sentence, slot.theme(), place, hosts);
    goal = goal == null ? ExiledGovernments.goal(sentence, owner, place) : goal;
    if (goal == null
        && subtype.equals(MissionFrame.NON_RESIDENT)
        && reading.discourse().other() != null) {
      // "has a non-resident embassy in A": for the side at hand
      goal = reading.discourse().facing(owner);
    }
    return goal == null
        ? MissionParties.host(owner, hosts, place.country(), owners, reading)
        : goal;
  }

  private DateChooser.Chosen dateOf(PlaceReader.@Nullable Found place, DateChooser.Chosen date) {
    DateChooser.Chosen own =
        place == null
            ? null
            : PostBrackets.dated(
                sentence, place.mention().end(), date.status(), reading, slot.inSubject());
    return own == null ? PlaceDates.of(clause, status, reading, places, place, date) : own;
  }

  /** "An embassy was opened in A": whose it is, nobody says. */
  private List<ClaimDraft> ownerless(DateChooser.Chosen date) {
    return MissionsUntold.ofNobody(clause, slot.theme(), reading)
        ? List.of()
        : MissionParties.ownerless(
            rule,
            status,
            reading,
            subtype,
            places,
            hosts,
            MissionSlots.alone(slot, predicate, clause.sentence()),
            slot.theme().classes().getOrDefault("mission", ""),
            place -> dateOf(place, date));
  }

  private ClaimDraft inPlace(
      Party owner, Party host, PlaceReader.Found place, DateChooser.Chosen date) {
    return draft(owner, host, date).withPlace(place.name(), place.country());
  }

  private ClaimDraft draft(Party owner, Party host, DateChooser.Chosen date) {
    return MissionFrame.draft(rule, owner, host, subtype, date, status);
  }
}
