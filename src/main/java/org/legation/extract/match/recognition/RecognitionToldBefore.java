package org.legation.extract.match.recognition;

import org.jspecify.annotations.Nullable;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Reading;
import org.legation.model.Party;
import org.legation.model.RelationType;

/** Whom a state recognised by what was told just before. */
final class RecognitionToldBefore {
  private RecognitionToldBefore() {}

  /** "X recognised Y. It withdrew this recognition": Y; null if nothing of the kind was told. */
  static @Nullable Party by(Party agent, Reading reading) {
    Party recognised = null;
    for (ClaimDraft draft : ClaimDraft.toldUpToHere(reading.discourse())) {
      boolean own = draft.rule().type() == RelationType.RECOGNITION && draft.actor().equals(agent);
      recognised = own ? draft.counterpart() : recognised;
    }
    return recognised;
  }
}
