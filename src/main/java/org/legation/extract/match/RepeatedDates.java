package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.RelationType;

/**
 * Reads "visited Chile in May 1990 and again in June 1992", "signed three treaties in 1990, 1992
 * and 1995": one visit, one treaty for each date.
 */
final class RepeatedDates {
  private RepeatedDates() {}

  /** The drafts, and for each visit or meeting those on the further dates of the clause. */
  static List<ClaimDraft> apart(Clause clause, List<ClaimDraft> drafts) {
    List<TimeMention> dates =
        drafts.stream().anyMatch(draft -> happens(draft, clause)) ? chain(clause) : List.of();
    List<ClaimDraft> all = new ArrayList<>(drafts);
    for (int k = 1; k < dates.size(); k++) {
      String first = dates.get(0).date().first();
      String further = dates.get(k).date().first();
      if (drafts.stream().noneMatch(draft -> draft.date().equals(further))) {
        drafts.stream()
            .filter(draft -> happens(draft, clause) && draft.date().equals(first))
            .forEach(draft -> all.add(draft.withDate(new Chosen(further, draft.status()))));
      }
    }
    return all;
  }

  /** Whether it tells of what can happen again. */
  private static boolean happens(ClaimDraft draft, Clause clause) {
    RelationType type = draft.rule().type();
    return type == RelationType.VISIT
        || type == RelationType.MEETING
        || type == RelationType.AGREEMENT && several(clause);
  }

  /** Whether the clause tells of treaties, none of which it names alone. */
  private static boolean several(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    List<NounMention> papers = s.nouns("agreement", clause.predicate().complementStart(), s.size());
    return papers.size() == 1 && papers.get(0).plural();
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
