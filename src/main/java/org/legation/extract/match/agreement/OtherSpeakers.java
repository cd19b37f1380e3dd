package org.legation.extract.match.agreement;

import java.util.List;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Who speaks in a paper, where those are not the two of the article. */
final class OtherSpeakers {
  private OtherSpeakers() {}

  /**
   * "In a joint declaration of 3 May 1990, X and Z affirmed", in an article on X and Y: the paper
   * is of those who speak in it.
   *
   * @param pairs the sides that the place of the article gives
   */
  static List<RelationSides.Pair> instead(
      List<RelationSides.Pair> pairs, Clause clause, Reading reading) {
    List<Party> both = reading.discourse().both();
    boolean ofPlace =
        pairs.size() == 1 && both.contains(pairs.get(0).a()) && both.contains(pairs.get(0).b());
    if (!ofPlace || clause.predicate().passive()) {
      return pairs;
    }
    List<Party> speakers = reading.parties().subject(clause).stream().distinct().toList();
    if (speakers.stream().allMatch(both::contains) || speakers.containsAll(both)) {
      return pairs;
    }
    return speakers.size() == 2
        ? List.of(new RelationSides.Pair(speakers.get(0), speakers.get(1)))
        : List.of();
  }
}
