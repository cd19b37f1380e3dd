package org.legation.extract.match.agreement;

import java.util.List;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/** A party has agreements with several: one with each. With one alone it is not said how many. */
public final class AgreementsEachFrame implements Frame {
  private static final int SEVERAL = 2;

  private final Frame relations;

  /**
   * @param relations fills the roles of one agreement between two sides
   */
  public AgreementsEachFrame(Frame relations) {
    this.relations = relations;
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    List<NounMention> nouns = clause.themes(rule).nouns();
    List<ClaimDraft> drafts =
        nouns.size() == 1 && nouns.get(0).plural()
            ? relations.fill(rule, clause, status, reading)
            : List.of();
    long others = drafts.stream().map(ClaimDraft::counterpart).distinct().count();
    return others >= SEVERAL ? drafts : List.of();
  }
}
