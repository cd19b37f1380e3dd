package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.Mention;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;

/** "X and Y recognised Z, but both (they) withdrew it": the two that act, not the third. */
final class ActingTogether {
  private static final int FEWEST_NAMED = 3;

  private ActingTogether() {}

  /** The two subjects of the clause before; empty if the sentence names no third, or has others. */
  static List<Party> meant(
      Clause clause, Mention mention, PartyReader parties, Discourse discourse) {
    int before = clause.predicate().index() - 1;
    boolean bare = mention.end() - mention.start() == 1;
    if (!bare
        || before < 0
        || discourse.pair()
        || !clause.predicate().subjectHas(mention.start())
        || PronounReader.namedBefore(clause, mention).size() < FEWEST_NAMED) {
      return List.of();
    }
    Clause earlier = clause.other(before);
    List<Party> acting = parties.actor(earlier) == earlier ? parties.subject(earlier) : List.of();
    return acting.size() == 2 ? acting : List.of();
  }
}
