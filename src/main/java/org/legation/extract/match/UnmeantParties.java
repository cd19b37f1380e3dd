package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;

/** Tells whom a pronoun cannot mean, though the party was named last. */
final class UnmeantParties {
  private UnmeantParties() {}

  /** "It recognised the republic of X": X does not recognise itself. */
  static boolean recognised(Clause clause, Mention object) {
    Predicate p = clause.predicate();
    int before = object.start() - 1;
    before = clause.sentence().in(before, "articles") ? before - 1 : before;
    return before == p.verb().end() - 1 && p.verb().lemma().equals("recognize");
  }

  /** "Chile recognised the two republics": it is none of the two. */
  static boolean recognisesItself(
      Clause clause, Mention object, PartyReader parties, List<Party> named) {
    return recognised(clause, object)
        && !clause.predicate().passive()
        && parties.subject(clause).stream().anyMatch(named::contains);
  }

  /**
   * "Chile broke relations with it. In 1990 the country joined": in an article on Norway, outside
   * of what is about Chile, the country is Norway.
   */
  static boolean passing(Discourse discourse) {
    return !discourse.pair()
        && discourse.other() == null
        && discourse.subject() != null
        && !discourse.lastAgents().contains(discourse.subject());
  }

  /**
   * "The government froze relations", below "Chile" in an article on Norway: Norway's, where the
   * sentence before named a third state last.
   */
  static boolean third(Clause clause, Mention mention, Discourse discourse) {
    boolean government =
        mention.end() - mention.start() > 1
            && clause.sentence().in(mention.end() - 1, "government_words");
    return government
        && !discourse.pair()
        && discourse.both().size() == 2
        && !discourse.both().containsAll(discourse.lastAgents());
  }
}
