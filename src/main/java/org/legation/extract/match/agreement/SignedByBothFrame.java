package org.legation.extract.match.agreement;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * A paper that states also sign alone or by the dozen, a declaration or a plan: an agreement only
 * where the clause says who the two or three are.
 */
public final class SignedByBothFrame implements Frame {
  private static final int MOST_PAIRS = 3;

  private final Frame relations;

  /**
   * @param relations fills the roles of one agreement between two sides
   */
  public SignedByBothFrame(Frame relations) {
    this.relations = relations;
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    List<ClaimDraft> drafts = relations.fill(rule, clause, status, reading);
    return drafts.size() <= MOST_PAIRS && both(clause, drafts, reading) ? drafts : List.of();
  }

  private static boolean both(Clause clause, List<ClaimDraft> drafts, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region whole = new Region(clause.subject().from(), clause.complement().to());
    boolean pair =
        s.mentions(PronounMention.class, whole.from(), whole.to()).stream()
            .anyMatch(pronoun -> pronoun.pronoun() == Pronoun.BOTH);
    boolean with =
        !reading.parties().governed(s, clause.complement(), Set.of("with"), clause).isEmpty();
    List<PartyMention> named = s.mentions(PartyMention.class, whole.from(), whole.to());
    return pair
        || with
        || drafts.stream()
            .allMatch(
                draft ->
                    named.stream().anyMatch(party -> party.party().equals(draft.actor()))
                        && named.stream()
                            .anyMatch(party -> party.party().equals(draft.counterpart())));
  }
}
