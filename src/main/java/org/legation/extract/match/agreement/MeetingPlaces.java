package org.legation.extract.match.agreement;

import java.util.Set;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;

/** Where two sides met or signed: "signed a treaty in Oslo". */
final class MeetingPlaces {
  private MeetingPlaces() {}

  /** A draft at the first place that its clause names, if it names one. */
  static ClaimDraft at(ClaimDraft draft, Clause clause, Reading reading) {
    return reading.places().inComplement(clause, Set.of("in", "at")).stream()
        .limit(1)
        .filter(place -> !spelledOut(clause, place))
        .map(place -> draft.withPlace(place.name(), place.country()))
        .findFirst()
        .orElse(draft);
  }

  /** "agreements in several fields: trade, a railway to Oslo": what is agreed on is there. */
  private static boolean spelledOut(Clause clause, PlaceReader.Found place) {
    for (int i = clause.predicate().complementStart(); i < place.mention().start(); i++) {
      if (clause.sentence().at(i) == null && clause.sentence().word(i).equals(":")) {
        return true;
      }
    }
    return false;
  }
}
