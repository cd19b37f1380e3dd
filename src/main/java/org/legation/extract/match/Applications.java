package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.context.Discourse;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** What a sentence tells of an application: the next sentence may tell what came of it. */
final class Applications {
  private Applications() {}

  /** The last application of a sentence; null if it tells of none. */
  static Discourse.@Nullable Application last(List<ClaimDraft> drafts) {
    Discourse.Application last = null;
    for (ClaimDraft draft : drafts) {
      if (draft.rule().type() == RelationType.MEMBERSHIP && draft.status() == Status.POSSIBLE) {
        last = new Discourse.Application(draft.actor(), draft.object());
      }
    }
    return last;
  }
}
