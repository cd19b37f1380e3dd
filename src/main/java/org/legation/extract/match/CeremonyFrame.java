package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A leader attends a ceremony of another state: "attended the funeral of the king in Oslo". */
final class CeremonyFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    List<Party> visitors = reading.parties().subject(clause);
    if (clause.predicate().passive()
        || visitors.size() != 1
        || !Visitors.person(s, clause, false, visitors, reading)) {
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
}
