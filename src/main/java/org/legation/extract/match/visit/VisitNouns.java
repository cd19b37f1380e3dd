package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.Reading;
import org.legation.extract.match.status.StatusReader;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads visits that a noun names: "during a visit to Y", "the visit of X's president to Y". */
public final class VisitNouns {
  private static final int REACH = 12;

  private final RuleBook rules;
  private final StatusReader statuses;

  private static final List<DateChooser.Chosen> NO_DATES = List.of();

  /** Takes from the book the rules that it matches. */
  public VisitNouns(RuleBook rules, StatusReader statuses) {
    this.rules = rules;
    this.statuses = statuses;
  }

  /** What the nouns say that the verbs did not: a visitor told of already is left out. */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (predicates.isEmpty()) {
      return drafts;
    }
    for (NounMention noun : s.nouns("visit", 0, s.size())) {
      Clause clause =
          new Clause(s, predicates, NounClauses.around(predicates, noun), reading.grammar());
      if (unreal(s, noun, clause, reading)) {
        continue;
      }
      for (ClaimDraft draft : visits(s, noun, clause, reading)) {
        boolean known =
            told.stream()
                .anyMatch(
                    other ->
                        other.rule().type() == draft.rule().type()
                            && other.actor().equals(draft.actor())
                            && other.counterpart().equals(draft.counterpart()));
        if (!known) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private List<ClaimDraft> visits(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int end = Math.min(s.size(), noun.end() + REACH);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= noun.end()
          && !VisitOwners.paid(predicate, noun, reading)
          && !VisitOwners.was(s, predicate, noun)) {
        end = Math.min(end, predicate.verb().start());
      } else if (VisitOwners.was(s, predicate, noun)) {
        end = Math.min(s.size(), predicate.verb().end() + REACH);
      }
    }
    if (clause.predicate().subjectStart() > noun.end()) {
      end = Math.min(end, clause.predicate().subjectStart());
    }
    Region behind = new Region(noun.end(), end);
    Map<Party, String> visited = VisitGoals.of(s, behind, clause, reading);
    Set<Party> visitors =
        visited.isEmpty()
            ? Set.of()
            : NounVisitors.of(s, noun, behind, clause, reading, visited.keySet());
    if (visited.isEmpty()
        && VisitGoals.find(s, behind, "to") < 0
        && !VisitsUnplaced.placed(s, behind)) {
      visitors = VisitsUnplaced.visitors(s, noun, behind, clause, reading);
      Party host =
          visitors.size() == 1 ? VisitsUnplaced.host(visitors.iterator().next(), reading) : null;
      visited = host == null ? Map.of() : Map.of(host, "");
    }
    int to = visited.isEmpty() ? VisitGoals.find(s, behind, "to") : -1;
    Party subject = reading.discourse().subject();
    if (to >= 0
        && subject != null
        && VisitsUnplaced.theCountry(s, new Region(to + 1, behind.to()))) {
      // "during his visit to the country"
      Party told = VisitsUnplaced.toldOf(s, noun, clause, reading);
      Set<Party> goals = Set.of(told == null ? subject : told);
      visitors = NounVisitors.of(s, noun, behind, clause, reading, goals);
      boolean known =
          visitors.size() == 1
              && (reading.discourse().other() == null
                  || reading.discourse().both().containsAll(visitors));
      Party host = known ? VisitsUnplaced.host(visitors.iterator().next(), reading) : null;
      visited = host == null ? Map.of() : Map.of(host, "");
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    Rule rule = rules.rule("noun-visit");
    List<DateChooser.Chosen> dates = dates(s, noun, end, clause, reading);
    for (Party visitor : visitors) {
      for (Map.Entry<Party, String> goal : visited.entrySet()) {
        for (DateChooser.Chosen date : visitor.equals(goal.getKey()) ? NO_DATES : dates) {
          drafts.add(
              ClaimDraft.of(rule, Status.ASSERTED, visitor, goal.getKey())
                  .withDate(date)
                  .withPlace(goal.getValue(), goal.getValue().isEmpty() ? "" : goal.getKey().id()));
        }
      }
    }
    return drafts;
  }

  /** "visits to X in 1980 and 1984": one in each year. */
  private static List<DateChooser.Chosen> dates(
      AnnotatedSentence s, NounMention noun, int end, Clause clause, Reading reading) {
    List<DateChooser.Chosen> dates = new ArrayList<>();
    int next = -1;
    for (TimeMention time : s.mentions(TimeMention.class, noun.end(), s.size())) {
      boolean first = dates.isEmpty() && time.start() < end && !time.date().adjective();
      // not "in 1980, and in 1984 a treaty was signed"
      boolean ends =
          !Character.isLetter(s.word(time.end()).isEmpty() ? '.' : s.word(time.end()).charAt(0))
              || s.word(time.end()).equals("and");
      boolean listed = next >= 0 && next == time.start() && ends;
      if (noun.plural() && (first || listed) && time.date().role() == Role.AT) {
        dates.add(new DateChooser.Chosen(time.date().first(), Status.ASSERTED));
        next = behindComma(s, time.end());
      }
    }
    return dates.size() > 1 ? dates : List.of(date(s, noun, end, clause, reading));
  }

  /** Where the next date of a list begins: "1980, 1984 and in 1986"; -1 where no list goes on. */
  private static int behindComma(AnnotatedSentence s, int end) {
    int i = s.word(end).equals(",") ? end + 1 : end;
    i = s.word(i).equals("and") ? i + 1 : i;
    return i == end ? -1 : s.at(i) == null && s.in(i, "day_openers") ? i + 1 : i;
  }

  private static DateChooser.Chosen date(
      AnnotatedSentence s, NounMention noun, int end, Clause clause, Reading reading) {
    if (s.at(noun.start() - 1) instanceof TimeMention before) {
      // "his 2013 visit"
      return new DateChooser.Chosen(before.date().first(), Status.ASSERTED);
    }
    for (TimeMention time : s.mentions(TimeMention.class, noun.end(), end)) {
      if (!time.date().adjective()) {
        return new DateChooser.Chosen(time.date().first(), Status.ASSERTED);
      }
    }
    String edtf =
        VisitOwners.about(s, noun, clause)
            ? ""
            : reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), true).edtf();
    return new DateChooser.Chosen(edtf, Status.ASSERTED);
  }

  /** A visit that is planned, called off or wished for is none. */
  private boolean unreal(AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    boolean homeward =
        s.in(noun.start() - 1, "homeward_words") && !s.word(noun.end() - 1).equals("visit");
    if (homeward || reading.grammar().called(s, noun, "unreal")) {
      return true;
    }
    Status status = statuses.read(clause, Status.ASSERTED);
    return status != Status.ASSERTED
        || reading.words().in("unreal_verbs", clause.predicate().verb().lemma());
  }
}
