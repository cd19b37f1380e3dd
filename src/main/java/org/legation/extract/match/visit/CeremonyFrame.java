package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * A leader or a delegation is at a ceremony of another state: "attended the funeral of the king in
 * Oslo", "represented Chile at Peru's independence celebrations".
 */
public final class CeremonyFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean represents = rule.frame().equals("ceremony-represented");
    List<Party> visitors =
        represents ? represented(clause, reading) : reading.parties().subject(clause);
    if (visitors.size() != 1
        || !represents
            && (clause.predicate().passive()
                || !Visitors.person(s, clause, false, visitors, reading))) {
      return List.of();
    }
    if (!rule.object().isEmpty() && clause.themes(rule).isEmpty()) {
      return List.of();
    }
    Party visitor = visitors.get(0);
    Map<Party, String> hosts = new LinkedHashMap<>();
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      hosts.putIfAbsent(reading.party(place.country()), place.name());
    }
    if (hosts.isEmpty()) {
      hosts(clause, visitor, reading).forEach(party -> hosts.put(party, ""));
    }
    hosts.remove(visitor);
    if (hosts.isEmpty()) {
      ofLeader(clause, visitor, reading).forEach(party -> hosts.put(party, ""));
    }
    if (hosts.size() != 1) {
      return List.of();
    }
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, verb, verb, true);
    List<ClaimDraft> drafts = new ArrayList<>();
    hosts.forEach(
        (host, place) ->
            drafts.add(
                ClaimDraft.of(rule, status, visitor, host)
                    .withDate(date)
                    .withPlace(place, place.isEmpty() ? "" : host.id())
                    .withActorBody(VisitFrame.body(s, clause))));
    return drafts;
  }

  /** Whose ceremony it is: the only party that the object names. */
  private static List<Party> hosts(Clause clause, Party visitor, Reading reading) {
    Region region = clause.complement();
    return clause.sentence().mentions(PartyMention.class, region.from(), region.to()).stream()
        .map(PartyMention::party)
        .filter(party -> !party.equals(visitor))
        .distinct()
        .toList();
  }

  /** "the inauguration of President Soto": whose leader it is, else of the side that faces. */
  private static List<Party> ofLeader(Clause clause, Party visitor, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      if (s.at(person.start() - 1) instanceof NounMention title && title.of("leader")) {
        Party known = reading.discourse().persons().partyOf(s.text(person.start(), person.end()));
        Party facing =
            reading.discourse().both().contains(visitor)
                ? reading.discourse().facing(visitor)
                : null;
        Party host = known == null ? facing : known;
        return host == null || host.equals(visitor) ? List.of() : List.of(host);
      }
    }
    return List.of();
  }

  /** "A represented X at", "X was represented at ... by its minister": X. */
  private static List<Party> represented(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region behind = clause.complement();
    if (clause.predicate().passive()) {
      return MeetingFrame.leads(s, behind) ? reading.parties().subject(clause) : List.of();
    }
    int at = s.in(behind.from(), "articles") ? behind.from() + 1 : behind.from();
    if (!MeetingFrame.leads(s, clause.subject())) {
      return List.of();
    }
    return s.at(at) instanceof PartyMention party && !party.adjective()
        ? List.of(party.party())
        : s.at(at) instanceof PronounMention ? reading.parties().subject(clause) : List.of();
  }
}
