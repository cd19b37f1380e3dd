package org.legation.extract.match;

import java.util.List;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
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
   * The last two parties. "X recognised Y. Z recognised both republics": in an article on Y, X is
   * none of them, for it was told as one that recognises.
   */
  static List<Party> withoutRecogniser(Clause clause, Mention object, Discourse discourse) {
    List<Party> two = discourse.lastTwo();
    Party subject = discourse.subject();
    boolean told =
        subject != null
            && recognised(clause, object)
            && !discourse.pair()
            && two.contains(subject)
            && two.stream().anyMatch(p -> !p.equals(subject) && discourse.lastAgents().contains(p));
    return told && subject != null ? List.of(subject) : two;
  }

  /** "It was recognised by X", in an article on a state, behind what X did: it is that state. */
  static boolean recogniser(Clause clause, Discourse discourse) {
    Predicate p = clause.predicate();
    Party subject = discourse.subject();
    return p.passive()
        && p.verb().lemma().equals("recognize")
        && clause.sentence().word(p.complementStart()).equals("by")
        && subject != null
        && !discourse.pair()
        && discourse.other() == null
        && discourse.lastMentioned().contains(subject);
  }

  /**
   * "After talks in Canada and Kenya the two announced": where, not who. "asked for aid to Canada
   * and Kenya": so in an article on two.
   */
  static boolean onlyPlaces(Clause clause, Mention mention, Discourse discourse) {
    List<PartyMention> named = clause.sentence().mentions(PartyMention.class, 0, mention.start());
    int before = named.isEmpty() ? -1 : named.get(0).start() - 1;
    before = clause.sentence().in(before, "determiners") ? before - 1 : before;
    boolean received = discourse.pair() && clause.sentence().in(before, "receiving_prepositions");
    return named.size() == 2
        && (clause.sentence().word(before).equals("in") || received)
        && clause.sentence().in(named.get(0).end(), "coordinators");
  }

  /** "the new republic", in an article on one state: it, whoever is named before. */
  static boolean young(Clause clause, Mention mention) {
    for (int i = mention.start(); i < mention.end(); i++) {
      if (clause.sentence().in(i, "young_words")) {
        return true;
      }
    }
    return false;
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
