package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceNames;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** A city or state is where others keep missions: "Suva hosts an embassy of Peru". */
public final class HostedMissionFrame implements Frame {

  private final MissionFrame missions;

  /**
   * @param missions fills the roles of the mission that is hosted
   */
  public HostedMissionFrame(MissionFrame missions) {
    this.missions = missions;
  }

  /** Where the missions are; the city and the code of the land in which it lies may be empty. */
  private record Host(Party state, String city, String land) {}

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (clause.predicate().passive()) {
      // "the embassy is housed in a villa in A"
      return missions.fill(rule, clause, status, reading);
    }
    Host host = host(clause, reading);
    if (host == null) {
      return List.of();
    }
    Region region = clause.complement();
    List<NounMention> hosted = s.nouns("mission", region.from(), region.to());
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int k = 0; k < hosted.size(); k++) {
      NounMention mission = hosted.get(k);
      if (!inhabits(s, mission, region)) {
        break;
      }
      int verb = clause.predicate().verb().end();
      DateChooser.Chosen date = reading.dates().choose(clause, status, verb, verb, false);
      String subtype = MissionRanks.subtype(rule, clause, mission, reading);
      for (Party owner : owners(clause, mission, host.state(), reading)) {
        if (!owner.equals(host.state())) {
          ClaimDraft draft =
              MissionFrame.draft(rule, owner, host.state(), subtype, date, date.status());
          drafts.add(host.city().isEmpty() ? draft : draft.withPlace(host.city(), host.land()));
        }
      }
    }
    return drafts;
  }

  /** The subject, or the city in which the state that is the subject hosts. */
  private static @Nullable Host host(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Mention subject = s.at(clause.predicate().subjectStart());
    if (subject instanceof CityMention city) {
      String land = city.city().country();
      return new Host(reading.ofCity(land), PlaceNames.name(s, city), land);
    }
    if (subject instanceof PartyMention party
        && party.place() != null
        && party.place().kind() == Kind.CITY
        && !party.adjective()) {
      // a capital by itself is read as its government
      String land = party.place().country();
      return new Host(reading.ofCity(land), PlaceNames.name(s, party), land);
    }
    List<Party> states = reading.parties().subject(clause);
    if (states.size() != 1) {
      return null;
    }
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in"))) {
      return new Host(states.get(0), place.name(), place.country());
    }
    return new Host(states.get(0), "", "");
  }

  /** The object itself, or one more of a list: not "hosts a summit in the embassy of X". */
  private static boolean inhabits(AnnotatedSentence s, NounMention mission, Region region) {
    for (int i = region.from(); i < mission.start(); i++) {
      Mention mention = s.at(i);
      boolean other =
          mention instanceof NounMention noun
                  && !noun.of("mission")
                  && !s.word(noun.end()).equals("of")
              || mention == null && s.in(i, "place_prepositions") && !s.word(i).equals("to");
      if (other) {
        return false;
      }
    }
    return true;
  }

  private static Set<Party> owners(
      Clause clause, NounMention mission, Party host, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> owners = new LinkedHashSet<>();
    for (Mention owner : reading.grammar().owners(s, mission)) {
      if (owner instanceof PartyMention party) {
        owners.add(party.party());
      }
    }
    Party facing = owners.isEmpty() ? reading.discourse().facing(host) : null;
    if (facing != null && reading.discourse().pair() && !mission.plural()) {
      // "Arica was the seat of a consulate", in an article on two states
      owners.add(facing);
    }
    return owners;
  }
}
