package org.legation.extract.match;

import java.util.List;
import org.legation.model.RelationType;

/** Which of several claims of one sentence stands where the same words gave them. */
final class Precedence {
  private Precedence() {}

  /** A resolution of a body is no statement and no recognition of its own as well. */
  static void apply(List<ClaimDraft> drafts) {
    List<ClaimDraft> all = List.copyOf(drafts);
    drafts.removeIf(draft -> all.stream().anyMatch(other -> outranks(other, draft)));
  }

  private static boolean outranks(ClaimDraft other, ClaimDraft draft) {
    RelationType higher = other.rule().type();
    RelationType lower = draft.rule().type();
    boolean position =
        higher == RelationType.RESOLUTION
                && (lower == RelationType.STATEMENT || lower == RelationType.RECOGNITION)
            || higher == RelationType.RECOGNITION && lower == RelationType.STATEMENT;
    return position
        && other.actor().equals(draft.actor())
        && other.counterpart().equals(draft.counterpart());
  }
}
