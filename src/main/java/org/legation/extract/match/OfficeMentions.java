package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause.Region;

/** The nouns of offices in a clause, and which of them is meant of a person. */
final class OfficeMentions {
  private static final int LONGEST_WAY_FROM_AS = 5;

  private OfficeMentions() {}

  /** The noun nearest to the person, or behind "as". */
  static @Nullable NounMention office(AnnotatedSentence s, Region region, PersonMention person) {
    NounMention best = null;
    int distance = Integer.MAX_VALUE;
    for (NounMention noun : s.nouns("office", region.from(), region.to())) {
      int away =
          noun.start() >= person.end() ? noun.start() - person.end() : person.start() - noun.end();
      boolean as = s.word(noun.start() - 1).equals("as");
      if (as) {
        away = -1;
      }
      if (away < distance) {
        best = noun;
        distance = away;
      }
    }
    return best;
  }

  /** "served as chargé and was accredited as ambassador": the office of the clause itself. */
  static @Nullable NounMention behindAs(AnnotatedSentence s, Region complement) {
    for (NounMention noun : s.nouns("office", complement.from(), complement.to())) {
      for (int i = noun.start() - 1;
          i >= Math.max(complement.from(), noun.start() - LONGEST_WAY_FROM_AS);
          i--) {
        if (!noun.plural() && s.at(i) == null && s.word(i).equals("as")) {
          return noun;
        }
      }
    }
    return null;
  }

  /**
   * "Minister X became Ambassador", "X, until then consul, became minister": the office behind the
   * verb, not that before it.
   */
  static @Nullable NounMention became(
      Clause clause, PersonMention person, @Nullable NounMention office) {
    int verb = clause.predicate().verb().start();
    boolean titled = office != null && office.end() <= person.start();
    boolean before = office != null && office.start() < verb;
    boolean old =
        office != null && person.end() <= office.start() && office.end() <= verb
            || (titled || before) && person.end() <= verb;
    NounMention other = old ? office(clause.sentence(), clause.complement(), person) : null;
    // not "became the first minister to visit"
    return other == null || HolderNamed.doesMore(clause, other) ? office : other;
  }

  /** "the head of the mission": of the one that was told of. */
  static boolean ofTheMission(AnnotatedSentence s, @Nullable NounMention office) {
    return office != null
        && office.end() - office.start() > 2
        && s.word(office.end() - 2).equals("the");
  }
}
