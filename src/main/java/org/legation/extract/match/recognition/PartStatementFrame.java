package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.List;
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
import org.legation.model.Status;

/** "X reiterated that Y is an inalienable part of Z": a position on the status of Y. */
public final class PartStatementFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause told = told(clause);
    List<Party> speakers = told == null ? List.of() : reading.parties().agents(clause);
    Party whole = told == null || speakers.size() != 1 ? null : whole(told, speakers.get(0));
    if (told == null || whole == null) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    Clause.Region subject = told.subject();
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, verb, verb, true);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PartyMention party : s.mentions(PartyMention.class, subject.from(), subject.to())) {
      boolean heads = !party.adjective() && !s.word(party.end()).equals("'s");
      // a region is a part of its state, whoever says so
      boolean region =
          party.party().id().startsWith(whole.id() + "-")
              && !reading.words().in("territories_of_no_state", party.party().id());
      if (heads && !region && !party.party().equals(speakers.get(0))) {
        drafts.add(
            ClaimDraft.of(rule, date.status(), speakers.get(0), party.party()).withDate(date));
      }
    }
    return drafts;
  }

  /** The clause "that Y is" below the verb; null if there is none. */
  private static @Nullable Clause told(Clause clause) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()) {
      return null;
    }
    Predicate below = clause.predicates().get(next);
    boolean says =
        below.parent() == clause.predicate().index()
            && below.conjunction().equals("that")
            && below.verb().lemma().equals("be")
            && !below.verb().negated()
            && below.verb().modal().isEmpty();
    return says ? clause.other(next) : null;
  }

  /** "an inalienable part of Z": that state, where it is not the speaker's; else null. */
  private static @Nullable Party whole(Clause told, Party speaker) {
    AnnotatedSentence s = told.sentence();
    Predicate p = told.predicate();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      int name = s.in(i + 2, "determiners") ? i + 3 : i + 2;
      if (s.at(i) == null
          && s.in(i, "shares_of_states")
          && s.word(i + 1).equals("of")
          && s.at(name) instanceof PartyMention party) {
        boolean state =
            !party.adjective()
                && !party.party().equals(speaker)
                && !s.word(party.end()).equals("'s");
        return state ? party.party() : null;
      }
    }
    return null;
  }
}
