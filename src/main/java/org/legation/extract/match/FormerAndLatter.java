package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.model.Status;

/** "Posts in A and B were closed, the former in 1995 and the latter in 1993": each its own date. */
final class FormerAndLatter {
  private FormerAndLatter() {}

  /** The drafts of a clause on two things, each with the date that is told of it. */
  static List<ClaimDraft> apart(Clause clause, List<ClaimDraft> told, Reading reading) {
    TimeMention former = told.size() < 2 ? null : behind(clause, "former");
    TimeMention latter = former == null ? null : behind(clause, "latter");
    if (former == null || latter == null) {
      return told;
    }
    List<Function<ClaimDraft, Object>> lists =
        List.of(ClaimDraft::object, ClaimDraft::place, ClaimDraft::counterpart, ClaimDraft::actor);
    for (Function<ClaimDraft, Object> list : lists) {
      List<Object> members = new ArrayList<>(new LinkedHashSet<>(told.stream().map(list).toList()));
      if (members.size() == 2) {
        return told.stream()
            .map(
                draft ->
                    dated(
                        draft, members.indexOf(list.apply(draft)) == 0 ? former : latter, reading))
            .toList();
      }
    }
    return told;
  }

  private static ClaimDraft dated(ClaimDraft draft, TimeMention time, Reading reading) {
    DateMention date = time.date();
    return draft.withDate(
        date.role() == DateMention.Role.SPAN
            ? new DateChooser.Chosen(date.edtf(), Status.ENDED)
            : reading.dates().read(date, draft.status(), false));
  }

  /** The time right behind "the former" or "the latter"; null if there is none. */
  private static @Nullable TimeMention behind(Clause clause, String word) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (int i = p.verb().end(); i < p.complementEnd(); i++) {
      boolean pronoun = s.at(i) == null || s.at(i) instanceof Mention.PronounMention;
      if (pronoun && s.word(i).equals(word)) {
        int at = s.at(i + 1) == null && s.in(i + 1, "prepositions") ? i + 2 : i + 1;
        return s.at(at) instanceof TimeMention time ? time : null;
      }
    }
    return null;
  }
}
