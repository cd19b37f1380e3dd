package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** An embassy or other mission: who keeps it, where, in which host. */
final class MissionFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    Clause.Themes themes = clause.themes(rule);
    for (int k = 0; k < themes.nouns().size(); k++) {
      NounMention theme = themes.nouns().get(k);
      int limit = k + 1 < themes.nouns().size() ? themes.nouns().get(k + 1).start() : -1;
      boolean several = k > 0 && !themes.inSubject();
      drafts.addAll(
          mission(rule, clause, status, reading, theme, themes.inSubject(), limit, several));
    }
    for (ClaimDraft draft : drafts) {
      reading.discourse().mission(draft.actor(), draft.counterpart(), draft.place());
    }
    return drafts;
  }

  private List<ClaimDraft> mission(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      NounMention theme,
      boolean inSubject,
      int limit,
      boolean several) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int end = limit >= 0 ? limit : inSubject ? p.subjectEnd() : p.complementEnd();
    List<Party> owners = owners(clause, reading, theme, inSubject);
    List<PlaceReader.Found> places =
        reading.places().cities(s, theme.end(), end, reading.words().set("place_prepositions"));
    List<Party> hosts =
        reading
            .parties()
            .governed(
                s, new Region(theme.end(), end), reading.words().set("host_prepositions"), clause);
    if (inSubject && limit < 0 && places.isEmpty()) {
      places = reading.places().inComplement(clause, Set.of("in", "at"));
      if (hosts.isEmpty()) {
        hosts = reading.parties().governed(s, clause.complement(), Set.of("in", "to"), clause);
      }
    }
    if (eachOther(s, theme.end(), p.complementEnd())) {
      return eachOther(rule, clause, status, reading, theme, owners);
    }
    String subtype = subtype(rule, clause, theme);
    DateChooser.Chosen date =
        reading
            .dates()
            .choose(
                clause,
                status,
                theme.end(),
                limit >= 0 || several ? end : theme.end(),
                rule.intransitive() || !p.verb().lemma().equals("have"));
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party owner : owners) {
      if (places.isEmpty()) {
        Party host = host(owner, hosts, "", owners, reading);
        if (host != null) {
          drafts.add(draft(rule, owner, host, subtype, date, status));
        }
      }
      for (PlaceReader.Found place : places) {
        Party host = host(owner, hosts, place.country(), owners, reading);
        if (host != null) {
          drafts.add(
              draft(rule, owner, host, subtype, date, status)
                  .withPlace(place.name(), place.country()));
        }
      }
    }
    boolean counted = Character.isDigit(s.word(Math.max(0, theme.start() - 1)).charAt(0));
    if (owners.isEmpty() && !counted) {
      drafts.addAll(ownerless(rule, status, reading, subtype, places, hosts, date));
    }
    return drafts;
  }

  /** Only a host is named: the owner is the other side at this place of the article. */
  private static List<ClaimDraft> ownerless(
      Rule rule,
      Status status,
      Reading reading,
      String subtype,
      List<PlaceReader.Found> places,
      List<Party> hosts,
      DateChooser.Chosen date) {
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> last = reading.discourse().lastMission();
    if (places.isEmpty() && hosts.isEmpty() && last.size() == 2) {
      ClaimDraft draft = draft(rule, last.get(0), last.get(1), subtype, date, status);
      String place = reading.discourse().lastMissionPlace();
      return List.of(place.isEmpty() ? draft : draft.withPlace(place, last.get(1).id()));
    }
    List<Party> actors = reading.discourse().lastAgents();
    if (places.isEmpty() && hosts.isEmpty() && reading.discourse().row() != null) {
      // "Chile sent an ambassador. The embassy was closed": that of who acted before
      Party host = actors.size() == 1 ? reading.discourse().facing(actors.get(0)) : null;
      return host == null
          ? List.of()
          : List.of(draft(rule, actors.get(0), host, subtype, date, status));
    }
    if (places.isEmpty() && hosts.isEmpty() && reading.discourse().pair()) {
      List<Party> both = reading.discourse().both();
      return List.of(draft(rule, both.get(0), both.get(1), subtype, date, status));
    }
    for (PlaceReader.Found place : places) {
      Party host =
          hosts.isEmpty() || !place.country().isEmpty()
              ? country(reading, place.country())
              : hosts.get(0);
      Party vanished = vanished(reading);
      host = vanished == null ? host : vanished;
      Party owner = host == null ? null : reading.discourse().facing(host);
      if (owner != null && host != null) {
        drafts.add(
            draft(rule, owner, host, subtype, date, status)
                .withPlace(place.name(), place.country()));
      }
    }
    List<Party> agents = reading.discourse().lastAgents();
    for (Party host : places.isEmpty() ? hosts : List.<Party>of()) {
      // "the new embassies are in ...": whoever opened them in the sentence before
      Party owner =
          hosts.size() > 1 && agents.size() == 1 ? agents.get(0) : reading.discourse().facing(host);
      if (owner != null && !owner.equals(host)) {
        drafts.add(draft(rule, owner, host, subtype, date, status));
      }
    }
    return drafts;
  }

  private static ClaimDraft draft(
      Rule rule, Party owner, Party host, String subtype, DateChooser.Chosen date, Status status) {
    return ClaimDraft.of(rule, status, owner, host).withSubtype(subtype).withDate(date);
  }

  /** The other side, where it is a state of the past: its places lie in a state of today. */
  private static @Nullable Party vanished(Reading reading) {
    Party other = reading.discourse().other();
    return reading.discourse().pair() && other != null && other.id().startsWith("historic/")
        ? other
        : null;
  }

  private static @Nullable Party country(Reading reading, String code) {
    return code.isEmpty() ? null : new Party(code, reading.gazetteer().name(code));
  }

  private static @Nullable Party host(
      Party owner, List<Party> hosts, String placeCountry, List<Party> owners, Reading reading) {
    if (!placeCountry.isEmpty() && !placeCountry.equals(owner.id())) {
      // a place in a de facto state is known under the state that claims it
      Party facing = reading.discourse().facing(owner);
      if (facing != null && facing.id().startsWith(placeCountry + "-")) {
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
    return owners.isEmpty() ? reading.parties().agents(clause) : owners;
  }

  private static String subtype(Rule rule, Clause clause, NounMention theme) {
    String own = theme.classes().getOrDefault("mission", "");
    if (rule.frame().equals("mission-rank")) {
      Predicate p = clause.predicate();
      for (NounMention rank :
          clause.sentence().nouns("mission", p.complementStart(), p.complementEnd())) {
        if (!rank.equals(theme)) {
          own = rank.classes().getOrDefault("mission", own);
        }
      }
    }
    if (clause.sentence().word(theme.start()).startsWith("honorary")) {
      return "honorary consulate";
    }
    return own;
  }

  private static boolean eachOther(AnnotatedSentence s, int from, int to) {
    for (PronounMention pronoun : s.mentions(PronounMention.class, from, to)) {
      if (pronoun.pronoun() == Pronoun.EACH_OTHER) {
        return true;
      }
    }
    for (int i = from; i < to; i++) {
      if (s.word(i).equals("respective") && s.word(i + 1).startsWith("capital")) {
        return true;
      }
    }
    return false;
  }

  private static List<ClaimDraft> eachOther(
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
    String subtype = subtype(rule, clause, theme);
    return List.of(
        draft(rule, sides.get(0), sides.get(1), subtype, date, status).asMutual(),
        draft(rule, sides.get(1), sides.get(0), subtype, date, status).asMutual());
  }

  /** Whether a mention is a party that is written in the region. */
  static boolean names(Mention mention) {
    return mention instanceof PartyMention;
  }
}
