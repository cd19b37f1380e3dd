package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.SidesBetween;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads meetings that a noun names: "a meeting between X's and Y's ministers on 3 May". */
public final class MeetingNouns {
  private static final int REACH = 14;

  /** "the summit took place in X between": how far "between" may stand. */
  private static final int APART = 8;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public MeetingNouns(RuleBook rules) {
    this.rules = rules;
  }

  /** Meetings that a noun tells: "talks between A and B", "a summit with C". */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention noun : s.nouns("meeting", 0, s.size())) {
      Clause clause =
          new Clause(s, predicates, NounClauses.around(predicates, noun), reading.grammar());
      boolean unreal = reading.grammar().called(s, noun, "unreal");
      ClaimDraft draft = unreal ? null : meeting(s, noun, clause, reading);
      boolean known =
          draft != null
              && told.stream().anyMatch(other -> other.rule().type() == draft.rule().type());
      if (draft != null && !known) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable ClaimDraft meeting(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    for (int i = noun.end(); i < Math.min(s.size(), noun.end() + APART); i++) {
      if (s.at(i) == null && s.word(i).equals("between")) {
        return between(s, noun, i, clause, reading);
      }
      if (i == noun.end() && s.word(i).equals("with")) {
        return with(s, noun, clause, reading);
      }
      if (s.word(i).equals(",") || s.at(i) instanceof NounMention) {
        break;
      }
    }
    return s.word(noun.start() - 1).equals("their") ? theirs(s, noun, clause, reading) : null;
  }

  /** "raised the issue in talks with President A of Y": who acts met him. */
  private @Nullable ClaimDraft with(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int in = s.in(noun.start() - 1, "determiners") ? noun.start() - 2 : noun.start() - 1;
    Clause acting = acting(s, clause);
    boolean during = s.at(in) == null && s.in(in, "occasion_prepositions");
    boolean real =
        acting.predicate().verb().modal().isEmpty() && !acting.predicate().verb().negated();
    if (!during || !real || !MeetingFrame.leads(s, acting.subject())) {
      return null;
    }
    List<Party> sides = reading.parties().subject(acting);
    int end = NounDates.end(s, noun.end(), clause);
    Region behind = new Region(noun.end(), end);
    Set<Party> others = new LinkedHashSet<>(reading.parties().behind(s, behind, "with", clause));
    others.removeAll(sides);
    if (others.isEmpty()) {
      // "in talks with his Chilean counterpart"
      others.addAll(reading.parties().governed(s, behind, Set.of("with"), clause));
      others.removeAll(sides);
    }
    String chosen = reading.dates().choose(acting, Status.ASSERTED, noun.end(), end, true).edtf();
    String date = chosen.isEmpty() ? ofLead(s, noun, acting) : chosen;
    if (sides.size() != 1 || others.size() != 1 || !MeetingFrame.leads(s, behind)) {
      return null;
    }
    return ClaimDraft.of(
            rules.rule("noun-meeting"), Status.ASSERTED, sides.get(0), others.iterator().next())
        .withDate(new DateChooser.Chosen(date, Status.ASSERTED));
  }

  /** "In a meeting with X in Geneva on 3 May 2013, Y's president": the one date of the lead. */
  private static String ofLead(AnnotatedSentence s, NounMention noun, Clause acting) {
    int subject = acting.predicate().subjectStart();
    List<TimeMention> dates =
        subject > noun.end() ? s.mentions(TimeMention.class, noun.end(), subject) : List.of();
    return dates.size() == 1 ? dates.get(0).date().first() : "";
  }

  /** "X's president and Y's failed to agree in their meeting in P on D"; null without a date. */
  private @Nullable ClaimDraft theirs(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Clause acting = acting(s, clause);
    List<Party> sides = reading.parties().subject(acting);
    int end = Math.min(s.size(), noun.end() + REACH);
    List<TimeMention> dates = s.mentions(TimeMention.class, noun.end(), end);
    if (sides.size() != 2 || dates.isEmpty() || !MeetingFrame.leads(s, acting.subject())) {
      return null;
    }
    Rule rule = rules.rule("noun-meeting");
    ClaimDraft draft =
        ClaimDraft.of(rule, Status.ASSERTED, sides.get(0), sides.get(1))
            .withDate(new DateChooser.Chosen(dates.get(0).date().first(), Status.ASSERTED));
    for (PlaceReader.Found place :
        reading.places().cities(s, noun.end(), dates.get(0).start(), Set.of("in", "at"))) {
      return draft.withPlace(place.name(), place.country());
    }
    return draft;
  }

  /** "failed over plans based on maps, in their meeting": not the participle, but the clause. */
  private static Clause acting(AnnotatedSentence s, Clause clause) {
    Clause acting = clause;
    Clause parent = clause.parent();
    while (parent != null
        && (acting.predicate().link() == Predicate.Link.PARTICIPLE
            || acting.predicate().link() == Predicate.Link.INFINITIVE)) {
      acting = parent;
      parent = acting.parent();
    }
    return acting;
  }

  /** "Talks between X and Y took place in 1990": states alone, where the verb says when. */
  private static boolean tookPlace(NounMention noun, int from, Clause clause, Reading reading) {
    return clause.predicates().stream()
        .anyMatch(
            p ->
                p.subjectHas(noun.start())
                    && (p.subjectHas(from) || p.complementHas(from))
                    && !p.verb().negated()
                    && p.verb().modal().isEmpty()
                    && (p.passive()
                        ? reading.words().in("holding_verbs", p.verb().lemma())
                        : reading.words().in("happening_verbs", p.verb().lemma())));
  }

  /** Null unless two parties and a date stand behind the noun. */
  private @Nullable ClaimDraft between(
      AnnotatedSentence s, NounMention noun, int from, Clause clause, Reading reading) {
    int end = Math.min(s.size(), from + REACH);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= from) {
        end = Math.min(end, predicate.verb().start());
      }
    }
    Region behind = new Region(from, end);
    Set<Party> sides = SidesBetween.of(s, behind, clause, reading);
    if (sides.isEmpty()) {
      sides.addAll(reading.parties().behind(s, behind, "between", clause));
    }
    boolean happened = tookPlace(noun, from, clause, reading);
    String date =
        happened
            ? reading.dates().choose(clause, Status.ASSERTED, end, end, true).edtf()
            : date(s, noun, from, end, clause, reading);
    if (sides.size() != 2 || date.isEmpty() || !happened && !MeetingFrame.leads(s, behind)) {
      return null;
    }
    List<Party> pair = List.copyOf(sides);
    Rule rule = rules.rule("noun-meeting");
    ClaimDraft draft =
        ClaimDraft.of(rule, Status.ASSERTED, pair.get(0), pair.get(1))
            .withDate(new DateChooser.Chosen(date, Status.ASSERTED));
    for (PlaceReader.Found place :
        reading.places().cities(s, noun.end(), from, Set.of("in", "at"))) {
      return draft.withPlace(place.name(), place.country());
    }
    return draft;
  }

  /** The date behind the two, else right before the noun, else of its clause. */
  private static String date(
      AnnotatedSentence s, NounMention noun, int from, int end, Clause clause, Reading reading) {
    List<TimeMention> dates = s.mentions(TimeMention.class, from, end);
    if (!dates.isEmpty()) {
      return dates.get(0).date().first();
    }
    if (s.at(noun.start() - 1) instanceof TimeMention before) {
      return before.date().first();
    }
    return from > noun.end()
        ? reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), true).edtf()
        : "";
  }
}
