package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads meetings that a noun names: "a meeting between X's and Y's ministers on 3 May". */
final class MeetingNouns {
  private static final int REACH = 14;

  private final RuleBook rules;

  MeetingNouns(RuleBook rules) {
    this.rules = rules;
  }

  List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention noun : s.nouns("meeting", 0, s.size())) {
      Clause clause =
          new Clause(s, predicates, VisitNouns.around(predicates, noun), reading.grammar());
      ClaimDraft draft =
          s.word(noun.end()).equals("between") && !VisitNouns.called(s, noun, "unreal", reading)
              ? meeting(s, noun, clause, reading)
              : null;
      boolean known =
          draft != null
              && told.stream().anyMatch(other -> other.rule().type() == draft.rule().type());
      if (draft != null && !known) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** Null unless two parties and a date stand behind the noun. */
  private @Nullable ClaimDraft meeting(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int end = Math.min(s.size(), noun.end() + REACH);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= noun.end()) {
        end = Math.min(end, predicate.verb().start());
      }
    }
    Region behind = new Region(noun.end(), end);
    Set<Party> sides =
        new LinkedHashSet<>(reading.parties().governed(s, behind, Set.of("between"), clause));
    if (sides.isEmpty()) {
      sides.addAll(reading.parties().behind(s, behind, "between", clause));
    }
    List<TimeMention> dates = s.mentions(TimeMention.class, noun.end(), end);
    if (sides.size() != 2 || dates.isEmpty() || !MeetingFrame.leads(s, behind)) {
      return null;
    }
    List<Party> pair = List.copyOf(sides);
    Rule rule = rules.rule("noun-meeting");
    return ClaimDraft.of(rule, Status.ASSERTED, pair.get(0), pair.get(1))
        .withDate(new DateChooser.Chosen(dates.get(0).date().first(), Status.ASSERTED));
  }
}
