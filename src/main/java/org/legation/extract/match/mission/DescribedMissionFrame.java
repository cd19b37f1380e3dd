package org.legation.extract.match.mission;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * A mission of which is told how it stands among others: "The Norwegian embassy is one of the
 * oldest in Lima". That its house is the largest of a street tells of the house.
 */
public final class DescribedMissionFrame implements Frame {
  private final MissionFrame missions;

  /**
   * @param missions fills the roles of the mission that is described
   */
  public DescribedMissionFrame(MissionFrame missions) {
    this.missions = missions;
  }

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    boolean told = status != Status.DENIED && ranked(clause);
    return told ? missions.fill(rule, clause, status, reading) : List.of();
  }

  /** "one of the oldest", "among the largest in Asia", "the first". */
  private static boolean ranked(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int at = p.complementStart();
    if (s.word(at).equals("one") && s.word(at + 1).equals("of")) {
      at += 2;
    } else if (s.word(at).equals("among")) {
      at++;
    }
    if (!s.in(at, "determiners") || !s.in(at + 1, "post_ranks")) {
      return false;
    }
    int behind = at + 2;
    return behind >= p.complementEnd()
        || s.at(behind) == null
            && (s.in(behind, "clause_ends")
                || s.in(behind, "place_prepositions")
                || s.word(behind).equals("of"));
  }
}
