package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Two municipalities or regions are twinned. */
final class TwinningFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!rule.object().isEmpty() && clause.themes(rule).isEmpty()) {
      return List.of();
    }
    Set<Party> a = municipalities(s, clause.subject(), Set.of("", "of", "between"), reading);
    Set<Party> b = municipalities(s, clause.complement(), Set.of("with", "to", "of"), reading);
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> left = List.copyOf(a);
    if (b.isEmpty() && left.size() == 2) {
      drafts.add(ClaimDraft.of(rule, status, left.get(0), left.get(1)).withDate(date));
    }
    for (Party x : left) {
      for (Party y : b) {
        if (!x.equals(y)) {
          drafts.add(ClaimDraft.of(rule, status, x, y).withDate(date));
        }
      }
    }
    return drafts;
  }

  /** Cities and subdivisions of a region, as parties. */
  static Set<Party> municipalities(
      AnnotatedSentence s, Region region, Set<String> prepositions, Reading reading) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (!prepositions.contains(reading.grammar().governor(s, mention, region.from()))) {
        continue;
      }
      if (mention instanceof CityMention city) {
        parties.add(new Party(city.city().code(), city.city().name()));
      } else if (mention instanceof PartyMention party
          && party.place() != null
          && !party.adjective()) {
        boolean ownCity = party.place().kind() == Kind.CITY && !party.party().id().contains("-");
        parties.add(
            ownCity ? new Party(party.place().code(), party.place().name()) : party.party());
      }
    }
    return parties;
  }
}
