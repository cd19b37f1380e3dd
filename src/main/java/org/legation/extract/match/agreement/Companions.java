package org.legation.extract.match.agreement;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/**
 * "established relations with X, together with Y and Z": Y and Z are no other side, but do so too.
 */
final class Companions {
  private Companions() {}

  /**
   * Takes those named beside the subject from the other side to its own.
   *
   * @param own the side of the subject
   * @param other the side that "with" names
   */
  static void apart(
      Clause clause, Region region, Set<Party> own, Set<Party> other, Reading reading) {
    List<Party> companions =
        clause.sentence().mentions(PartyMention.class, region.from(), region.to()).stream()
            .filter(party -> reading.grammar().companion(clause.sentence(), party, region.from()))
            .map(PartyMention::party)
            .filter(other::contains)
            .toList();
    // "signed it together with Y": with Y itself
    if (companions.size() < other.size()) {
      companions.forEach(other::remove);
      Party facing = other.size() == 1 ? reading.discourse().facing(other.iterator().next()) : null;
      if (!companions.isEmpty() && own.isEmpty() && facing != null) {
        // "X's cabinet established relations with Y, together with Z"
        own.add(facing);
      }
      own.addAll(companions);
    }
  }
}
