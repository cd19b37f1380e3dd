package org.legation.extract.match.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Whose a mission is, and in whose country. */
public final class MissionParties {
  /** Letters of the ISO 3166-3 code of a state that is no more. */
  private static final int FORMER_CODE = 4;

  private MissionParties() {}

  /** Only a host is named: the owner is the other side at this place of the article. */
  static List<ClaimDraft> ownerless(
      Rule rule,
      Status status,
      Reading reading,
      String subtype,
      List<PlaceReader.Found> places,
      List<Party> hosts,
      boolean several,
      String subtypeBefore,
      Function<PlaceReader.@Nullable Found, DateChooser.Chosen> dates) {
    DateChooser.Chosen date = dates.apply(null);
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> last = lastPost(reading);
    boolean oneEach = several && reading.words().in("single_posts", subtypeBefore);
    if (!oneEach && places.isEmpty() && hosts.isEmpty() && last.size() == 2) {
      ClaimDraft draft = MissionFrame.draft(rule, last.get(0), last.get(1), subtype, date, status);
      boolean told = !reading.discourse().lastMission().isEmpty();
      String place = told ? reading.discourse().lastMissionPlace() : "";
      return List.of(place.isEmpty() ? draft : draft.withPlace(place, last.get(1).id()));
    }
    List<Party> both = reading.discourse().both();
    if (places.isEmpty() && hosts.isEmpty() && several && both.size() == 2) {
      // "resident embassies were established": each side's
      return List.of(
          MissionFrame.draft(rule, both.get(0), both.get(1), subtype, date, status),
          MissionFrame.draft(rule, both.get(1), both.get(0), subtype, date, status));
    }
    Party sender = reading.discourse().subject();
    Party posted = reading.discourse().host();
    if (places.isEmpty()
        && hosts.isEmpty()
        && !several
        && sender != null
        && posted != null
        && posted.equals(reading.discourse().other())) {
      // "The embassy opened in 1960", in an article on the ambassadors of one state to another
      return List.of(MissionFrame.draft(rule, sender, posted, subtype, date, status));
    }
    List<Party> actors = reading.discourse().lastAgents();
    if (places.isEmpty()
        && hosts.isEmpty()
        && (reading.discourse().row() != null
            || !reading.discourse().pair() && reading.discourse().other() != null)) {
      // "Chile sent an ambassador. The embassy was closed": that of who acted before
      Party host =
          actors.size() == 1 && reading.discourse().both().contains(actors.get(0))
              ? reading.discourse().facing(actors.get(0))
              : null;
      return host == null
          ? List.of()
          : List.of(MissionFrame.draft(rule, actors.get(0), host, subtype, date, status));
    }
    if (places.isEmpty() && hosts.isEmpty() && reading.discourse().pair()) {
      return List.of(MissionFrame.draft(rule, both.get(0), both.get(1), subtype, date, status));
    }
    for (PlaceReader.Found named : places) {
      // "a consulate in Cochabamba; an agency is located at Santa Cruz": in the same land
      PlaceReader.Found place =
          last.size() == 2 && reading.discourse().pair()
              ? reading.places().otherIn(named, last.get(1).id())
              : named;
      Party host =
          hosts.isEmpty() || !place.country().isEmpty()
              ? country(reading, place.country())
              : hosts.get(0);
      Party vanished = vanished(reading);
      // not "in Boston", where the first side's land is that of the state that is gone
      boolean atFirst = host != null && host.equals(reading.discourse().subject());
      host = vanished == null || atFirst ? host : vanished;
      Party owner = host == null ? null : reading.discourse().facing(host);
      Party union = reading.discourse().other();
      if (owner == null
          && host != null
          && reading.discourse().pair()
          && union != null
          && union.id().length() == FORMER_CODE) {
        // a city of a union that is no more lies in a state of today
        owner = reading.discourse().subject();
      }
      if (owner == null && host != null && reading.discourse().pair()) {
        // "at Turku and Vyborg": a city that is in a third state today, in a list with others
        owner =
            drafts.isEmpty() ? FormerGround.sender(host, subtype, reading) : drafts.get(0).actor();
        owner = host.equals(owner) ? null : owner;
      }
      if (host == null && reading.discourse().pair() && place.country().isEmpty()) {
        // a town that nobody knows: of the mission told of last, else of the first side's
        List<Party> post = last.size() == 2 ? last : both;
        owner = post.size() == 2 ? post.get(0) : null;
        host = post.size() == 2 ? post.get(1) : null;
      }
      if (owner != null && host != null) {
        drafts.add(
            MissionFrame.draft(rule, owner, host, subtype, dates.apply(named), status)
                .withPlace(place.name(), place.country()));
      }
    }
    List<Party> agents = reading.discourse().lastAgents();
    for (Party host : places.isEmpty() ? hosts : List.<Party>of()) {
      // "the new embassies are in ...": whoever opened them in the sentence before
      Party owner =
          hosts.size() > 1 && agents.size() == 1 ? agents.get(0) : reading.discourse().facing(host);
      if (owner != null && !owner.equals(host)) {
        drafts.add(MissionFrame.draft(rule, owner, host, subtype, date, status));
      }
    }
    return drafts;
  }

  /**
   * Whose the mission told of last is, and where; else, in an article on two sides, those of the
   * holder told of just before: "X presented his credentials. The legation was closed".
   */
  private static List<Party> lastPost(Reading reading) {
    List<Party> last = reading.discourse().lastMission();
    List<ClaimDraft> told = ClaimDraft.toldUpToHere(reading.discourse());
    for (int k = told.size() - 1; k >= 0 && last.isEmpty(); k--) {
      ClaimDraft holder = told.get(k);
      boolean sent =
          holder.rule().type() == RelationType.OFFICE_HOLDER
              && holder.counterpart().isPresent()
              && reading.discourse().pair();
      last = sent ? List.of(holder.actor(), holder.counterpart()) : last;
    }
    return last;
  }

  /** "the consulate in Pest", in an article on two states: the state in which the region lies. */
  static List<Party> states(List<Party> hosts, Reading reading) {
    return hosts.isEmpty() || !reading.discourse().pair()
        ? hosts
        : hosts.stream()
            .map(
                host ->
                    reading.discourse().both().stream()
                        .filter(side -> side.id().equals(reading.places().state(host)))
                        .findFirst()
                        .orElse(host))
            .toList();
  }

  /** The other side, where it is a state of the past: its places lie in a state of today. */
  public static @Nullable Party vanished(Reading reading) {
    Party other = reading.discourse().other();
    return reading.discourse().pair() && other != null && other.id().startsWith("historic/")
        ? other
        : null;
  }

  private static @Nullable Party country(Reading reading, String code) {
    return code.isEmpty() ? null : reading.party(code);
  }

  /** In whose countries missions without a city are: those named, else the other side. */
  static List<Party> hosts(Party owner, List<Party> hosts, List<Party> owners, Reading reading) {
    List<Party> others = hosts.stream().filter(host -> !host.equals(owner)).toList();
    if (others.size() > 1 && !owners.containsAll(others)) {
      return others;
    }
    Party host = host(owner, hosts, "", owners, reading);
    return host == null ? List.of() : List.of(host);
  }

  static @Nullable Party host(
      Party owner, List<Party> hosts, String placeCountry, List<Party> owners, Reading reading) {
    if (!placeCountry.isEmpty() && !placeCountry.equals(owner.id())) {
      Party vanished = vanished(reading);
      if (vanished != null && !vanished.equals(owner)) {
        return vanished;
      }
      // a place in a de facto state is known under the state that claims it
      Party facing = reading.discourse().facing(owner);
      boolean abroad =
          facing != null && reading.words().in("seated_abroad", facing.id() + " " + placeCountry);
      if (facing != null && (abroad || facing.id().startsWith(placeCountry + "-"))) {
        return facing;
      }
      return country(reading, placeCountry);
    }
    for (Party host : hosts) {
      if (!host.equals(owner)) {
        return host;
      }
    }
    if (!placeCountry.isEmpty()) {
      return null;
    }
    if (owners.size() == 2
        && !owners.get(0).equals(owners.get(1))
        && reading.discourse().both().containsAll(owners)) {
      return owners.get(0).equals(owner) ? owners.get(1) : owners.get(0);
    }
    return reading.discourse().facing(owner);
  }

  static List<Party> owners(Clause clause, Reading reading, NounMention theme, boolean inSubject) {
    List<Party> owners = new ArrayList<>();
    AnnotatedSentence s = clause.sentence();
    boolean meant = inSubject && (pronoun(clause) || !clause.predicate().passive());
    for (Mention owner : reading.grammar().owners(s, theme)) {
      if (owner instanceof PronounMention) {
        List<Party> agents =
            inSubject
                ? reading.parties().of(owner, clause, false)
                : reading.parties().agents(clause);
        owners.addAll(agents.isEmpty() ? reading.parties().of(owner, clause, false) : agents);
      } else {
        owners.addAll(reading.parties().of(owner, clause, false));
      }
    }
    // "the embassy was opened, and it was closed": that of which was told before
    return owners.isEmpty() && !meant ? reading.parties().agents(clause) : owners;
  }

  /** "It has consulates in Peru", where "it" might mean Peru: who faces Peru has them. */
  static List<Party> abroad(
      Clause clause,
      List<Party> owners,
      List<Party> hosts,
      List<PlaceReader.Found> places,
      Reading reading) {
    if (owners.size() != 1 || !meansOneAtHand(clause)) {
      return owners;
    }
    Party owner = owners.get(0);
    boolean home =
        hosts.contains(owner)
            || hosts.isEmpty()
                && !places.isEmpty()
                && places.stream().allMatch(place -> place.country().equals(owner.id()));
    Party facing = home ? reading.discourse().facing(owner) : null;
    return facing == null ? owners : List.of(facing);
  }

  /** Whether the subject is "it" or "the country", by which either side can be meant. */
  private static boolean meansOneAtHand(Clause clause) {
    Clause.Region subject = clause.subject();
    return clause.sentence().at(subject.from()) instanceof PronounMention pronoun
        && pronoun.end() == subject.to();
  }

  /** Whether the subject is a pronoun, which stands for a mission where that is the theme. */
  private static boolean pronoun(Clause clause) {
    Clause.Region subject = clause.subject();
    return subject.to() - subject.from() == 1
        && clause.sentence().at(subject.from()) instanceof PronounMention;
  }
}
