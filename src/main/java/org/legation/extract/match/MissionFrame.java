package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** An embassy or other mission: who keeps it, where, in which host. */
final class MissionFrame implements Frame {
  private static final String NON_RESIDENT = "non-resident embassy";

  /**
   * A mission in a clause.
   *
   * @param from where what follows it begins; in another clause, if that clause names it
   * @param end where that ends
   * @param listed whether another mission follows in the same list
   * @param further whether it follows another one
   */
  private record Slot(
      NounMention theme,
      int from,
      int end,
      boolean inSubject,
      boolean elided,
      boolean listed,
      boolean further) {}

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    Clause.Themes themes = clause.themes(rule);
    Predicate p = clause.predicate();
    if (announcesList(clause)) {
      return drafts;
    }
    for (int k = 0; k < themes.nouns().size(); k++) {
      NounMention theme = themes.nouns().get(k);
      boolean listed = k + 1 < themes.nouns().size();
      int behind = themes.inSubject() ? p.subjectEnd() : p.complementEnd();
      Slot slot =
          new Slot(
              theme,
              themes.elided() ? p.complementStart() : theme.end(),
              listed ? themes.nouns().get(k + 1).start() : behind,
              themes.inSubject(),
              themes.elided(),
              listed,
              k > 0 && !themes.inSubject());
      List<ClaimDraft> found = mission(rule, clause, status, reading, slot);
      drafts.addAll(found);
      drafts.addAll(MissionRanks.further(rule, clause, status, reading, found));
    }
    for (ClaimDraft draft : drafts) {
      reading.discourse().mission(draft.actor(), draft.counterpart(), draft.place());
    }
    return drafts;
  }

  /** "The embassy suspended its work, and its staff was evacuated": told of the embassy already. */
  private static boolean ofMissionBefore(Clause clause, NounMention staff) {
    AnnotatedSentence s = clause.sentence();
    if (clause.predicate().index() == 0 || !s.word(staff.start() - 1).equals("its")) {
      return false;
    }
    Predicate before = clause.predicates().get(clause.predicate().index() - 1);
    return !s.nouns("mission", before.subjectStart(), before.subjectEnd()).isEmpty();
  }

  /** "was reopened under X", not "was placed under the care of Y". */
  private static boolean underSomebody(AnnotatedSentence s, int at) {
    return s.at(at) instanceof Mention.PersonMention
        || s.at(at) instanceof NounMention noun && noun.of("office");
  }

  /** "Posts existed at the following places:": the list says which. */
  private static boolean announcesList(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    boolean follows = false;
    for (int i = clause.predicate().complementStart(); i < s.size(); i++) {
      follows |= s.at(i) == null && (s.word(i).equals("following") || s.word(i).equals("below"));
    }
    return follows && s.word(s.size() - 1).equals(":");
  }

  private List<ClaimDraft> mission(
      Rule rule, Clause clause, Status told, Reading reading, Slot slot) {
    AnnotatedSentence s = clause.sentence();
    // "has a consulate in A, but no embassy"
    boolean none = slot.further() && s.word(slot.theme().start() - 1).equals("no");
    Status status = none ? Status.DENIED : told;
    Predicate p = clause.predicate();
    NounMention post = slot.theme();
    if (post.end() - post.start() == 1
        && "diplomatic mission".equals(post.classes().get("mission"))
        && s.entry(post.start() - 1).in("other_missions")) {
      return List.of();
    }
    boolean group = !slot.inSubject() && reading.parties().unnamedGroup(clause);
    int spelled = group ? SpelledGroups.opening(s, slot.from()) : -1;
    if (group && spelled < 0
        || reading.words().in("ranking_verbs", p.verb().lemma())
            && !(reading.grammar().firstAfter(s, p.complementStart()) instanceof NounMention rank
                && rank.of("mission"))
            && !MissionRanks.named(s, p)
        || s.word(p.verb().end()).equals("under") && !underSomebody(s, p.verb().end() + 1)
        || s.word(p.verb().end()).equals("abroad")
        || NON_RESIDENT.equals(post.classes().get("mission"))
            && reading.words().in("basing", p.verb().lemma())
        || accreditedElsewhere(clause, slot, reading)
        || AgencyOffices.is(clause, post, slot.inSubject(), reading)
        || PlacesAround.toldBefore(clause, slot.theme(), reading)) {
      return List.of();
    }
    if (post.of("staff") && !post.of("mission") && ofMissionBefore(clause, post)) {
      return List.of();
    }
    if (clause.personal() && s.entry(p.verb().start()).in("running_words")) {
      // "X ran the consulate until 1859": that X left, not that it closed
      return List.of();
    }
    if (!rule.preposition().isEmpty() && !s.word(p.complementStart()).equals(rule.preposition())) {
      return List.of();
    }
    boolean held = p.passive() && reading.words().in("lasting_posts", p.verb().lemma());
    if (held && byPerson(s, p) || HeadFrame.ofOffice(s, post) != post) {
      // "the post in Oslo was held by X", "held the post of ambassador"
      return List.of();
    }
    boolean ofOthers =
        !rule.subject().isEmpty()
            && rule.subject().stream()
                .allMatch(noun -> s.nouns(noun, p.subjectStart(), p.subjectEnd()).isEmpty());
    if (ofOthers || s.entry(p.verb().end()).in("idle_words")) {
      // "remains closed"
      return List.of();
    }
    Region region = new Region(slot.from(), spelled < 0 ? slot.end() : spelled);
    List<Party> owners =
        spelled >= 0
            ? SpelledGroups.parties(s, spelled, clause, reading)
            : slot.elided()
                ? reading.parties().agents(clause)
                : MissionParties.owners(clause, reading, slot.theme(), slot.inSubject());
    List<PlaceReader.Found> places =
        reading
            .places()
            .cities(s, region.from(), region.to(), reading.words().set("place_prepositions"));
    List<Party> hosts =
        reading.parties().governed(s, region, reading.words().set("host_prepositions"), clause);
    hosts =
        hosts.isEmpty()
            ? hosts
            : MissionHosts.withoutLandlords(s, hosts, slot.from(), p.complementEnd());
    hosts = MissionParties.states(hosts, reading);
    places = PlacesAround.ofOneLand(places, reading);
    List<PlaceReader.Found> parts = MissionHosts.parts(s, region, hosts, reading);
    if (!parts.isEmpty()) {
      hosts = MissionHosts.without(hosts, parts);
      List<PlaceReader.Found> all = new ArrayList<>(places);
      all.addAll(parts);
      places = all;
    }
    boolean elsewhere = NON_RESIDENT.equals(post.classes().get("mission")) && post.of("office");
    if (places.isEmpty() && elsewhere && s.word(post.end()).equals("in")) {
      // "has a non-resident ambassador in Z": for the side at hand, who sits in Z
      hosts = MissionHosts.facing(owners, reading);
    }
    if (places.isEmpty() && !slot.inSubject()) {
      places = PlacesAround.based(clause, reading);
    }
    if (places.isEmpty() && !slot.elided()) {
      places = PlacesAround.of(s, clause, slot.theme(), reading);
    } else if (!places.isEmpty()) {
      int end = slot.inSubject() ? p.subjectEnd() : p.complementEnd();
      places = PlacesAround.more(s, slot.theme().end(), places, end, reading);
    }
    Party exiled = slot.inSubject() && places.isEmpty() ? MissionHosts.exiled(clause) : null;
    Party facingExiled = exiled == null ? null : reading.discourse().facing(exiled);
    if (exiled != null && facingExiled != null) {
      // "was reestablished near the Polish Government in exile in London"
      DateChooser.Chosen day =
          reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
      ClaimDraft near =
          draft(
              rule,
              facingExiled,
              exiled,
              MissionRanks.subtype(rule, clause, slot.theme()),
              day,
              status);
      return reading.places().inComplement(clause, Set.of("in", "at")).stream()
          .map(place -> near.withPlace(place.name(), place.country()))
          .limit(1)
          .toList();
    }
    List<Party> beside = MissionHosts.besidePlaces(s, region);
    if (slot.inSubject() && !slot.listed() && places.isEmpty()) {
      places = reading.places().inComplement(clause, Set.of("in", "at"));
      places = PlacesAround.more(s, p.complementStart(), places, p.complementEnd(), reading);
      if (hosts.isEmpty()) {
        Set<String> where =
            reading.words().in("leading_away", p.verb().lemma())
                ? Set.of("in")
                : Set.of("in", "to");
        hosts = reading.parties().governed(s, clause.complement(), where, clause);
        hosts = MissionHosts.withoutLandlords(s, hosts, slot.from(), p.complementEnd());
        hosts = MissionParties.states(hosts, reading);
      }
      beside = MissionHosts.besidePlaces(s, clause.complement());
    }
    if (MissionHosts.eachOther(s, slot.from(), p.complementEnd())) {
      return MissionHosts.eachOther(rule, clause, status, reading, slot.theme(), owners);
    }
    String subtype = MissionRanks.subtype(rule, clause, slot.theme());
    DateChooser.Chosen chosen =
        reading
            .dates()
            .choose(
                clause,
                status,
                slot.from(),
                slot.listed() || slot.further() ? slot.end() : slot.from(),
                rule.frame().equals("mission-rank")
                    || !reading.words().in("lasting_posts", p.verb().lemma())
                        && !(p.passive() && reading.words().in("placing", p.verb().lemma())));
    // "was closed until 1982": when that ended
    boolean open = rule.status() == Status.ENDED && until(s, p);
    DateChooser.Chosen date =
        open
            ? new DateChooser.Chosen("", chosen.status())
            : MissionHosts.ledBy(s, post, status, reading, chosen);
    if (owners.isEmpty() && !places.isEmpty() && clause.subject().has(places.get(0).mention())) {
      // "the legation near the Polish government in London": of the side that faces it
      Party goal = MissionHosts.goal(s, slot.theme(), places.get(0), hosts);
      Party facing = goal == null ? null : reading.discourse().facing(goal);
      owners = facing == null ? owners : List.of(facing);
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party owner : owners) {
      if (places.isEmpty()) {
        for (Party host : MissionParties.hosts(owner, hosts, owners, reading)) {
          drafts.add(draft(rule, owner, host, subtype, date, status));
        }
      }
      for (PlaceReader.Found place : places) {
        Party goal = MissionHosts.goal(s, slot.theme(), place, hosts);
        if (goal == null && subtype.equals(NON_RESIDENT) && reading.discourse().other() != null) {
          // "has a non-resident embassy in A": for the side at hand
          goal = reading.discourse().facing(owner);
        }
        Party host =
            goal == null
                ? MissionParties.host(owner, hosts, place.country(), owners, reading)
                : goal;
        if (host != null) {
          DateChooser.Chosen own =
              MissionHosts.dateOfPlace(clause, status, reading, places, place, date);
          drafts.add(
              draft(rule, owner, host, subtype, own, status)
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    int before = Math.max(0, slot.theme().start() - 1);
    boolean counted = s.at(before) == null && Character.isDigit(s.word(before).charAt(0));
    boolean there = p.verb().lemma().equals("be") && !reading.discourse().pair();
    if (owners.isEmpty() && !counted && !there) {
      List<PlaceReader.Found> drafted = places;
      drafts.addAll(
          MissionParties.ownerless(
              rule,
              status,
              reading,
              subtype,
              places,
              hosts,
              alone(slot, p),
              slot.theme().classes().getOrDefault("mission", ""),
              place -> MissionHosts.dateOfPlace(clause, status, reading, drafted, place, date)));
    }
    if (!places.isEmpty() && !drafts.isEmpty()) {
      Party owner = drafts.get(0).actor();
      for (Party host : beside) {
        if (drafts.stream().noneMatch(d -> d.counterpart().equals(host)) && !host.equals(owner)) {
          drafts.add(draft(rule, owner, host, subtype, date, status));
        }
      }
    }
    return drafts;
  }

  /** "has an embassy in A accredited to Y": told by "accredited", and no mission where it sits. */
  private static boolean accreditedElsewhere(Clause clause, Slot slot, Reading reading) {
    Predicate p = clause.predicate();
    int next = p.index() + 1;
    if (slot.inSubject() || next >= clause.predicates().size()) {
      return false;
    }
    Predicate behind = clause.predicates().get(next);
    return behind.link() == Predicate.Link.PARTICIPLE
        && behind.passive()
        && reading.words().in("accrediting", behind.verb().lemma())
        && !clause.sentence().word(behind.verb().start() - 1).equals("and")
        && clause.sentence().word(behind.verb().end()).equals("to");
  }

  private static boolean byPerson(AnnotatedSentence s, Predicate p) {
    return s.mentions(Mention.PersonMention.class, p.complementStart(), p.complementEnd()).stream()
        .anyMatch(person -> s.word(person.start() - 1).equals("by"));
  }

  private static boolean until(AnnotatedSentence s, Predicate p) {
    List<TimeMention> times = s.mentions(TimeMention.class, p.complementStart(), p.complementEnd());
    return times.size() == 1 && times.get(0).date().role() == Role.UNTIL;
  }

  /** "resident embassies were established": several, and nothing says whose. */
  private static boolean alone(Slot slot, Predicate p) {
    return slot.theme().plural() && slot.inSubject() && slot.theme().end() == p.subjectEnd();
  }

  static ClaimDraft draft(
      Rule rule, Party owner, Party host, String subtype, DateChooser.Chosen date, Status status) {
    return ClaimDraft.of(rule, status, owner, host).withSubtype(subtype).withDate(date);
  }
}
