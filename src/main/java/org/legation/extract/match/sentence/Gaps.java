package org.legation.extract.match.sentence;

import java.util.List;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Grammar;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.RuleBook;

/** All that a clause goes on to without saying its verb again. */
final class Gaps {
  private final GapReader parties;
  private final GappedKinds kinds;

  Gaps(Grammar grammar, RuleBook rules) {
    this.parties = new GapReader(grammar);
    this.kinds = new GappedKinds(rules);
  }

  /** The drafts of a clause, with what it adds to them in short. */
  List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    List<ClaimDraft> drafts = parties.complete(clause, told, reading);
    drafts = GappedPosts.complete(clause, drafts, reading);
    drafts = FurtherPosts.complete(clause, drafts, reading);
    drafts = OnesElsewhere.complete(clause, drafts, reading);
    drafts = OthersThatFollowed.complete(clause, drafts, reading);
    drafts = GappedAgreements.complete(clause, drafts, reading);
    drafts = kinds.complete(clause, drafts, reading);
    return LeadingSubjects.complete(clause, drafts, reading);
  }
}
