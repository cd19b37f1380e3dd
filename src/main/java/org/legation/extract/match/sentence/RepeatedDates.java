package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads "visited Chile in May 1990 and again in June 1992", "signed three treaties in 1990, 1992
 * and 1995": one visit, one treaty for each date; "recognised Chile de facto in 1918 and de jure in
 * 1921": two steps of recognition.
 */
final class RepeatedDates {
  private RepeatedDates() {}

  /** The drafts, and for each deed that can happen again those on the further dates. */
  static List<ClaimDraft> apart(Clause clause, List<ClaimDraft> drafts) {
    if (drafts.isEmpty()) {
      return drafts;
    }
    List<TimeMention> dates =
        drafts.stream().anyMatch(draft -> happens(draft, clause))
            ? chain(clause, drafts.stream().noneMatch(RepeatedDates::step))
            : List.of();
    List<TimeMention> front = dates.isEmpty() ? leading(clause) : List.of();
    if (front.size() > 1 && drafts.stream().anyMatch(draft -> happens(draft, clause))) {
      return onEach(clause, drafts, front);
    }
    List<ClaimDraft> all = new ArrayList<>(drafts);
    for (int k = 1; k < dates.size(); k++) {
      TimeMention before = dates.get(k - 1);
      TimeMention date = dates.get(k);
      String first = dates.get(0).date().first();
      String further = date.date().first();
      if (drafts.stream().noneMatch(draft -> draft.date().equals(further))) {
        drafts.stream()
            .filter(draft -> happens(draft, clause) && draft.date().equals(first))
            .forEach(draft -> all.add(again(clause, draft, before, date)));
      }
    }
    return all;
  }

  /** "In May 1990 and June 1992, X visited Chile": each deed of one of these dates on all. */
  private static List<ClaimDraft> onEach(
      Clause clause, List<ClaimDraft> drafts, List<TimeMention> dates) {
    List<String> days = dates.stream().map(time -> time.date().first()).toList();
    List<ClaimDraft> all = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      if (happens(draft, clause) && !step(draft) && days.contains(draft.date())) {
        days.forEach(day -> all.add(draft.withDate(new Chosen(day, draft.status()))));
      } else {
        all.add(draft);
      }
    }
    return all;
  }

  /** "In 1990 and 1995 X visited Y": the dates of the phrase that leads. */
  private static List<TimeMention> leading(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int from = p.index() == 0 ? 0 : p.leadStart();
    List<TimeMention> dates = s.mentions(TimeMention.class, from, p.subjectStart());
    for (int k = 0; k < dates.size(); k++) {
      boolean joined =
          k == 0
              ? dates.get(0).start() <= from + 1
              : joined(s, dates.get(k - 1).end(), dates.get(k).start());
      if (dates.get(k).date().role() != Role.AT || !joined) {
        return List.of();
      }
    }
    int last = dates.size() - 1;
    return last > 0 && and(s, dates.get(last - 1).end(), dates.get(last).start())
        ? dates
        : List.of();
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
  private static boolean happens(ClaimDraft draft, Clause clause) {
    RelationType type = draft.rule().type();
    return type == RelationType.VISIT
        || type == RelationType.MEETING
        || type == RelationType.AGREEMENT && several(clause)
        || step(draft);
  }

  /** Recognition and breaches, which come in steps rather than again. */
  private static boolean step(ClaimDraft draft) {
    RelationType type = draft.rule().type();
    boolean broken = type == RelationType.RELATIONS && draft.rule().status() == Status.ENDED;
    return (broken || type == RelationType.RECOGNITION) && draft.status() != Status.DENIED;
  }

  /** Whether the clause tells of treaties, none of which it names alone. */
  private static boolean several(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    List<NounMention> papers = s.nouns("agreement", clause.predicate().complementStart(), s.size());
    return papers.size() == 1 && papers.get(0).plural();
  }

  /**
   * The first dates of the complement that only "and", "again" and prepositions part.
   *
   * @param beyond whether they may stand where the parser begins another clause
   */
  private static List<TimeMention> chain(Clause clause, boolean beyond) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<TimeMention> chain = new ArrayList<>();
    int to = beyond ? s.size() : p.complementEnd();
    for (TimeMention date : s.mentions(TimeMention.class, p.complementStart(), to)) {
      int from = chain.isEmpty() ? date.start() : chain.get(chain.size() - 1).end();
      boolean behindVerb = !chain.isEmpty() || date.end() <= p.complementEnd();
      if (!behindVerb
          || leadsNext(clause, date)
          || date.date().role() != Role.AT
          || !joined(s, from, date.start())) {
        break;
      }
      chain.add(date);
    }
    int last = chain.size() - 1;
    // "relations, which were broken in 1940, in 1952": no list
    boolean listed = last > 0 && and(s, chain.get(last - 1).end(), chain.get(last).start());
    return beyond || listed ? chain : List.of();
  }

  /** "reached A on 3 May, and two days later signed": the date of what was done next. */
  private static boolean leadsNext(Clause clause, TimeMention date) {
    int index = clause.predicate().index() + 1;
    if (index >= clause.predicates().size()) {
      return false;
    }
    Predicate next = clause.predicates().get(index);
    boolean apart = next.link() == Predicate.Link.MAIN || next.link() == Predicate.Link.COORDINATE;
    return apart && next.leadStart() <= date.start() && date.end() <= next.verb().start();
  }

  private static boolean and(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "recognised X on 3 May and its restored independence on 4 June": the same once more. */
  private static boolean restored(AnnotatedSentence s, int its) {
    return s.in(its, "possessive_pronouns")
        && s.in(its + 1, "restored_words")
        && s.at(its + 2) instanceof NounMention noun
        && noun.of("independence");
  }

  private static boolean joined(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (restored(s, i)) {
        i += 2;
        continue;
      }
      boolean place = s.at(i) instanceof CityMention && s.word(i - 1).equals("in");
      if (!place && (s.at(i) != null || !s.in(i, "repeating_words"))) {
        return false;
      }
    }
    return true;
  }
}
