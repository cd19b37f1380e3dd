package org.legation.extract.match;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;

/**
 * Groups that the end of a sentence spells out: "Twenty countries have embassies in Oslo, among
 * them Chile and Peru", "several states keep missions there, including Ghana".
 */
public final class SpelledGroups {
  private SpelledGroups() {}

  /** Where the names begin, behind a comma; -1 if the sentence names nobody of the group. */
  public static int opening(AnnotatedSentence s, int from) {
    for (int i = from; i + 1 < s.size(); i++) {
      boolean opens =
          s.word(i).equals("including")
              || s.word(i).equals("among") && s.word(i + 1).equals("them");
      if (opens && s.word(i - 1).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "Several countries recognised X, including A and B": who they are; empty for any other. */
  public static List<Party> ofSubject(Clause clause, Reading reading) {
    if (clause.predicate().passive() || !reading.parties().unnamedGroup(clause)) {
      return List.of();
    }
    AnnotatedSentence s = clause.sentence();
    int verb = clause.predicate().verb().end();
    int opening = opening(s, verb);
    for (int i = verb; i < opening; i++) {
      if (s.in(i, "pair_nouns") || s.in(i, "group_nouns")) {
        // "several countries border new states, including": those of the second group
        return List.of();
      }
    }
    return opening < 0 ? List.of() : parties(s, opening, clause, reading);
  }

  /** "Recognised several countries, including A and B": who is named behind the group. */
  public static List<Party> ofObject(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int end = clause.predicate().complementEnd();
    for (int i = clause.predicate().complementStart(); i < end; i++) {
      boolean spelled =
          s.in(i, "pair_nouns") && s.word(i + 1).equals(",") && s.word(i + 2).equals("including");
      if (spelled) {
        return reading.parties().governed(s, new Region(i + 2, end), Set.of("including"), clause);
      }
      if (s.in(i, "prepositions") && s.at(i) == null) {
        return List.of();
      }
    }
    return List.of();
  }

  /** A region of a clause up to the names that spell out its subject. */
  public static Region before(Clause clause, Region region, Reading reading) {
    return ofSubject(clause, reading).isEmpty()
        ? region
        : new Region(region.from(), opening(clause.sentence(), clause.predicate().verb().end()));
  }

  /** Who is named from there on. */
  public static List<Party> parties(
      AnnotatedSentence s, int opening, Clause clause, Reading reading) {
    Region names = new Region(opening, s.size());
    return reading.parties().governed(s, names, Set.of("including", "among"), clause);
  }
}
