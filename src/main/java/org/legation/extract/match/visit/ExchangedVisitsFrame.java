package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Leaders of two parties visit each other, or one returns the visit of the other. */
public final class ExchangedVisitsFrame implements Frame {
  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    boolean passive = clause.predicate().passive();
    ClaimDraft first = returned(clause, reading);
    if (!clause.themes(rule).isEmpty() && first != null) {
      int behind = clause.predicate().verb().end();
      return List.of(
          ClaimDraft.of(rule, status, first.counterpart(), first.actor())
              .withDate(reading.dates().choose(clause, status, behind, behind, true)));
    }
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
    if (mutual(rule, clause, reading)) {
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

  /** "exchanged visits", "paid visits to each other": no returned one, and none to a third. */
  private static boolean mutual(Rule rule, Clause clause, Reading reading) {
    String verb = clause.predicate().verb().lemma();
    boolean several = clause.themes(rule).nouns().get(0).plural();
    return verb.equals("exchange") || several && reading.words().in("paying_verbs", verb);
  }

  /**
   * The visit of the sentence before that somebody of its host is said to return; null if there is
   * not just one, or if the clause says whose the one is who returns it.
   */
  private static @Nullable ClaimDraft returned(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    List<Party> visitors =
        p.passive() ? reading.parties().agents(clause) : reading.parties().subject(clause);
    List<ClaimDraft> visits =
        ClaimDraft.toldBefore(reading.discourse()).stream()
            .filter(deed -> deed.rule().type() == RelationType.VISIT)
            .filter(deed -> deed.status() == Status.ASSERTED)
            .toList();
    boolean one =
        !p.verb().lemma().equals("exchange")
            && !visits.isEmpty()
            && visits.stream()
                .allMatch(
                    visit ->
                        visit.actor().equals(visits.get(0).actor())
                            && visit.counterpart().equals(visits.get(0).counterpart()));
    return one && (visitors.isEmpty() || visitors.equals(List.of(visits.get(0).counterpart())))
        ? visits.get(0)
        : null;
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
