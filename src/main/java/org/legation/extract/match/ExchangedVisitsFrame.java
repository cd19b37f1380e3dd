package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Leaders of two parties visit each other, or one returns the visit of the other. */
final class ExchangedVisitsFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    boolean passive = clause.predicate().passive();
    if (clause.themes(rule).isEmpty()
        || !MeetingFrame.leads(
            clause.sentence(), passive ? clause.complement() : clause.subject())) {
      return List.of();
    }
    // "the visit was returned by the king of Y"
    List<Party> visitors =
        passive ? reading.parties().agents(clause) : reading.parties().subject(clause);
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, verb, verb, true);
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.predicate().verb().lemma().equals("exchange")) {
      if (visitors.size() == 2) {
        drafts.add(ClaimDraft.of(rule, status, visitors.get(0), visitors.get(1)).withDate(date));
        drafts.add(ClaimDraft.of(rule, status, visitors.get(1), visitors.get(0)).withDate(date));
      }
      return drafts;
    }
    Party host = visitors.size() == 1 ? host(clause, visitors.get(0), reading) : null;
    if (host != null) {
      drafts.add(ClaimDraft.of(rule, status, visitors.get(0), host).withDate(date));
    }
    return drafts;
  }

  /** Who came first: the side at hand, else the only other party of the sentence. */
  private static @Nullable Party host(Clause clause, Party visitor, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> others = new LinkedHashSet<>();
    for (PartyMention party : s.mentions(PartyMention.class, 0, s.size())) {
      others.add(party.party());
    }
    others.remove(visitor);
    Party facing = reading.discourse().facing(visitor);
    if (facing != null && (others.isEmpty() || others.contains(facing))) {
      return facing;
    }
    return others.size() == 1 ? others.iterator().next() : null;
  }
}
