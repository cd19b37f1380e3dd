package org.legation.extract.match.sentence;

import java.util.List;
import java.util.Set;
import org.legation.extract.match.ClaimDraft;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Which of several claims of one sentence stands where the same words gave them. */
final class Precedence {
  private static final Set<String> STEPS_TO_OFFICE =
      Set.of("office-appointed", "office-credentials");

  private Precedence() {}

  /** A resolution of a body is no statement and no recognition of its own as well. */
  static void apply(List<ClaimDraft> drafts) {
    if (drafts.size() < 2) {
      return;
    }
    List<ClaimDraft> all = List.copyOf(drafts);
    drafts.removeIf(
        draft ->
            all.stream().anyMatch(other -> outranks(other, draft) || undone(all, other, draft)));
  }

  /** "considered recognition more than once but has not granted it": it did not. */
  private static boolean undone(List<ClaimDraft> all, ClaimDraft denied, ClaimDraft considered) {
    return considered.rule().id().equals("recognition-considered")
        && denied.rule().type() == RelationType.RECOGNITION
        && denied.status() == Status.DENIED
        && denied.actor().equals(considered.actor())
        && denied.counterpart().equals(considered.counterpart())
        && all.indexOf(considered) < all.indexOf(denied);
  }

  /** A visit is no meeting as well: the two who meet are the guest and the host. */
  private static boolean visits(ClaimDraft visit, ClaimDraft meeting) {
    boolean pair =
        visit.actor().equals(meeting.actor()) && visit.counterpart().equals(meeting.counterpart())
            || visit.actor().equals(meeting.counterpart())
                && visit.counterpart().equals(meeting.actor());
    return pair && (meeting.date().isEmpty() || meeting.date().equals(visit.date()));
  }

  /** "The first consul was X, who was appointed on 3 May": one office, told twice. */
  private static boolean sameHolder(ClaimDraft a, ClaimDraft b) {
    return a.status() == b.status() && sameThing(a, b);
  }

  private static boolean sameThing(ClaimDraft a, ClaimDraft b) {
    return a.object().equals(b.object())
        && a.actor().equals(b.actor())
        && a.counterpart().equals(b.counterpart());
  }

  /** Whether two offices may be one: of the same rank, or one of none that is told. */
  private static boolean sameRank(ClaimDraft a, ClaimDraft b) {
    return a.subtype().isEmpty() || b.subtype().isEmpty() || a.subtype().equals(b.subtype());
  }

  private static boolean outranks(ClaimDraft other, ClaimDraft draft) {
    RelationType higher = other.rule().type();
    RelationType lower = draft.rule().type();
    boolean position =
        higher == RelationType.RESOLUTION
                && (lower == RelationType.STATEMENT || lower == RelationType.RECOGNITION)
            || higher == RelationType.RECOGNITION && lower == RelationType.STATEMENT;
    if (other.rule().id().equals("noun-agreement-talks") && lower == RelationType.MEETING) {
      // "began negotiations for a trade agreement": what the talks are about is told
      return true;
    }
    if (higher == RelationType.VISIT && lower == RelationType.MEETING) {
      return visits(other, draft) && other.status() == draft.status();
    }
    if (higher == RelationType.OFFICE_HOLDER
        && draft.rule().id().equals("office-took-up")
        && other.rule().id().equals("office-appointed")) {
      // "was appointed on 3 May, and took up his duties in August": one office
      return sameHolder(other, draft) && !other.date().isEmpty();
    }
    if (draft.rule().id().equals("office-named-with-mission")
        && STEPS_TO_OFFICE.contains(other.rule().id())) {
      // "was opened under Consul X, who had been appointed on 3 May": since then
      return sameHolder(other, draft) && sameRank(other, draft) && !other.date().isEmpty();
    }
    if (higher == RelationType.OFFICE_HOLDER && lower == RelationType.OFFICE_HOLDER) {
      boolean end =
          draft.status() == Status.ENDED
              && !draft.date().isEmpty()
              && other.date().endsWith("/" + draft.date())
              && sameHolder(other, draft);
      if (end) {
        // "held it from 1990 until 1995, when he was succeeded by Y": one stretch
        return true;
      }
      if (draft.status() == Status.ENDED && draft.rule().yields().contains(other.rule().id())) {
        // "was declared persona non grata on 3 May, and left on 5 May"
        return sameHolder(other, draft);
      }
      // "X, Minister since 1910, became Ambassador", "who had been Consul": two offices
      boolean dated = draft.date().isEmpty() && !other.date().isEmpty() && sameRank(other, draft);
      boolean span = draft.status() == Status.ASSERTED && other.date().contains("/");
      boolean start =
          span && sameThing(other, draft) && other.date().startsWith(draft.date() + "/");
      return start || dated && (sameHolder(other, draft) || span && sameThing(other, draft));
    }
    if (higher == RelationType.RESOLUTION && lower == RelationType.RESOLUTION) {
      // "a motion was tabled in May but was voted down": one motion
      return draft.status() == Status.POSSIBLE
          && other.status() != Status.POSSIBLE
          && sameThing(other, draft);
    }
    boolean refused =
        higher == RelationType.MEMBERSHIP
            && lower == RelationType.MEMBERSHIP
            && other.status() == Status.DENIED
            && draft.status() == Status.POSSIBLE;
    return (position || refused && other.object().equals(draft.object()))
        && other.actor().equals(draft.actor())
        && other.counterpart().equals(draft.counterpart());
  }
}
