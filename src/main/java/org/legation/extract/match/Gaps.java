package org.legation.extract.match;

import java.util.List;

/** All that a clause goes on to without saying its verb again. */
final class Gaps {
  private final GapReader parties;

  Gaps(Grammar grammar) {
    this.parties = new GapReader(grammar);
  }

  /** The drafts of a clause, with what it adds to them in short. */
  List<ClaimDraft> complete(Clause clause, List<ClaimDraft> told, Reading reading) {
    List<ClaimDraft> drafts = parties.complete(clause, told, reading);
    drafts = GappedPosts.complete(clause, drafts, reading);
    drafts = FurtherPosts.complete(clause, drafts, reading);
    drafts = OnesElsewhere.complete(clause, drafts, reading);
    drafts = OthersThatFollowed.complete(clause, drafts, reading);
    drafts = GappedAgreements.complete(clause, drafts, reading);
    return LeadingSubjects.complete(clause, drafts, reading);
  }
}
