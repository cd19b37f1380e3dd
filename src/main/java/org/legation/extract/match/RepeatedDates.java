package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.RelationType;

/** Reads "visited Chile in May 1990 and again in June 1992": one visit for each date. */
final class RepeatedDates {
  private RepeatedDates() {}

  /** The drafts, and for each visit or meeting those on the further dates of the clause. */
  static List<ClaimDraft> apart(Clause clause, List<ClaimDraft> drafts) {
    boolean happens =
        drafts.stream()
            .map(draft -> draft.rule().type())
            .anyMatch(type -> type == RelationType.VISIT || type == RelationType.MEETING);
    List<TimeMention> dates = happens ? chain(clause) : List.of();
    if (dates.size() < 2) {
      return drafts;
    }
    String first = dates.get(0).date().first();
    List<ClaimDraft> all = new ArrayList<>(drafts);
    for (ClaimDraft draft : drafts) {
      RelationType type = draft.rule().type();
      boolean repeated = type == RelationType.VISIT || type == RelationType.MEETING;
      for (TimeMention date : dates.subList(1, dates.size())) {
        String edtf = date.date().first();
        boolean known = drafts.stream().anyMatch(other -> other.date().equals(edtf));
        if (repeated && draft.date().equals(first) && !known) {
          all.add(draft.withDate(new Chosen(edtf, draft.status())));
        }
      }
    }
    return all;
  }

  /** The first dates of the complement that only "and", "again" and prepositions part. */
  private static List<TimeMention> chain(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<TimeMention> chain = new ArrayList<>();
    for (TimeMention date : s.mentions(TimeMention.class, p.complementStart(), s.size())) {
      int from = chain.isEmpty() ? date.start() : chain.get(chain.size() - 1).end();
      boolean behindVerb = !chain.isEmpty() || date.end() <= p.complementEnd();
      if (!behindVerb || date.date().role() != Role.AT || !joined(s, from, date.start())) {
        break;
      }
      chain.add(date);
    }
    return chain;
  }

  private static boolean joined(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.at(i) != null || !s.in(i, "repeating_words")) {
        return false;
      }
    }
    return true;
  }
}
