package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
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
    List<TimeMention> dates =
        drafts.stream().anyMatch(RepeatedDates::happens) ? chain(clause) : List.of();
    List<ClaimDraft> all = new ArrayList<>(drafts);
    for (int k = 1; k < dates.size(); k++) {
      TimeMention before = dates.get(k - 1);
      TimeMention date = dates.get(k);
      String first = dates.get(0).date().first();
      String further = date.date().first();
      if (drafts.stream().noneMatch(draft -> draft.date().equals(further))) {
        drafts.stream()
            .filter(draft -> happens(draft) && draft.date().equals(first))
            .forEach(draft -> all.add(again(clause, draft, before, date)));
      }
    }
    return all;
  }

  /** The same on a further date, at the place that stands before it, if one does. */
  private static ClaimDraft again(
      Clause clause, ClaimDraft draft, TimeMention before, TimeMention date) {
    ClaimDraft again = draft.withDate(new Chosen(date.date().first(), draft.status()));
    AnnotatedSentence s = clause.sentence();
    for (CityMention city : s.mentions(CityMention.class, before.end(), date.start())) {
      return again.withPlace(s.text(city.start(), city.end()), city.city().country());
    }
    return again;
  }

  /** Whether it tells of what can happen again. */
  private static boolean happens(ClaimDraft draft) {
    RelationType type = draft.rule().type();
    return type == RelationType.VISIT || type == RelationType.MEETING;
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
      boolean place = s.at(i) instanceof CityMention && s.word(i - 1).equals("in");
      if (!place && (s.at(i) != null || !s.in(i, "repeating_words"))) {
        return false;
      }
    }
    return true;
  }
}
