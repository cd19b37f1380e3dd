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
final class SpelledGroups {
  private SpelledGroups() {}

  /** Where the names begin, behind a comma; -1 if the sentence names nobody of the group. */
  static int opening(AnnotatedSentence s, int from) {
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

  /** Who is named from there on. */
  static List<Party> parties(AnnotatedSentence s, int opening, Clause clause, Reading reading) {
    Region names = new Region(opening, s.size());
    return reading.parties().governed(s, names, Set.of("including", "among"), clause);
  }
}
