package org.legation.extract.match.visit;

import java.util.List;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * "Minister A visited Y. He met President B.": whom a visitor meets where he is belongs to the
 * visit; a meeting with a date of its own does not.
 */
final class MeetingsOnVisits {
  private MeetingsOnVisits() {}

  /** The meetings that are more than a part of the visit of which the sentence before told. */
  static List<ClaimDraft> apart(List<ClaimDraft> meetings, Reading reading) {
    List<ClaimDraft> before = ClaimDraft.toldBefore(reading.discourse());
    return meetings.stream()
        .filter(
            meeting ->
                !meeting.date().isEmpty()
                    || before.stream().noneMatch(deed -> visitOf(deed, meeting)))
        .toList();
  }

  private static boolean visitOf(ClaimDraft deed, ClaimDraft meeting) {
    List<Party> sides = List.of(meeting.actor(), meeting.counterpart());
    return deed.rule().type() == RelationType.VISIT
        && deed.status() == Status.ASSERTED
        && sides.contains(deed.actor())
        && sides.contains(deed.counterpart());
  }
}
