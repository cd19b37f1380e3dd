package org.legation.extract.match.status;

import java.util.Set;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;
import org.legation.extract.match.FormerAdverbs;
import org.legation.extract.match.LeadingAside;
import org.legation.extract.match.NotUntil;
import org.legation.model.Status;

/**
 * How a clause by itself stands to the facts: negated, past, possible. What the clauses above it
 * make of that is {@link StatusReader}'s.
 */
final class OwnStatus {
  private final Words words;
  private final Set<String> laterWords;

  /**
   * Reads by the words of the lexicon.
   *
   * @param laterWords adverbs that make "would" a future told from the past: "would soon open"
   */
  OwnStatus(Words words, Set<String> laterWords) {
    this.words = words;
    this.laterWords = Set.copyOf(laterWords);
  }

  /** The status that the words of the clause give it. */
  Status of(Clause clause, Status asserted) {
    VerbGroup verb = clause.predicate().verb();
    int from = clause.predicate().complementStart();
    int object = LeadingAside.end(clause.sentence(), from, clause.predicate().complementEnd());
    boolean aside = object > from;
    while (aside
        && clause.sentence().entry(object).adverb()
        && !clause.sentence().word(object).equals("not")) {
      object++;
    }
    boolean not = aside && clause.sentence().word(object).equals("not");
    if (not
        || clause.sentence().word(object).equals("no")
            && !clause.sentence().in(object + 1, "comparatives")) {
      // "maintain no formal ties", "is, however, not"
      return Status.DENIED;
    }
    if (Approximations.atNoTime(clause)) {
      return Status.DENIED;
    }
    Status supposed = InvertedConditions.of(clause, words);
    if (supposed != null) {
      return supposed;
    }
    if (verb.negated()) {
      boolean ended = asserted == Status.ASSERTED && noLonger(clause, verb);
      return NotUntil.of(clause)
          ? untilThen(clause, verb, asserted)
          : ended ? Status.ENDED : Status.DENIED;
    }
    String opener = clause.sentence().word(clause.predicate().subjectStart());
    if (clause.predicate().subjectStart() < verb.start() && words.in("denying_openers", opener)) {
      // "no relations exist between", "neither X nor Y has"
      return Status.DENIED;
    }
    if (asserted == Status.ASSERTED
        && !verb.present()
        && words.in("lasting_verbs", verb.lemma())
        && former(clause, verb)) {
      return Status.ENDED;
    }
    if (!verb.modal().isEmpty() && words.in("possible_modals", verb.modal())) {
      boolean counterfactual = false;
      for (int i = verb.start(); i + 1 < verb.end(); i++) {
        counterfactual |=
            clause.sentence().word(i).equals("have") && !words.in("modals_of_fact", verb.modal());
      }
      if (counterfactual) {
        return Status.DENIED;
      }
      boolean later = false;
      for (int i = verb.start(); i < verb.end(); i++) {
        later |= laterWords.contains(clause.sentence().word(i));
      }
      boolean goesOn = words.in("going_on", verb.lemma());
      return verb.modal().equals("would")
              && (later && !promised(clause)
                  || goesOn
                  || toldOn(clause)
                  || FutureInPast.told(clause, words))
          ? asserted
          : Status.POSSIBLE;
    }
    return asserted;
  }

  /**
   * "did not recognise X until 1990" tells that it did then; "will not until 2030" that it may;
   * "will not until the others do" that it does not, as does what somebody said would not be.
   */
  private Status untilThen(Clause clause, VerbGroup verb, Status asserted) {
    if (verb.modal().isEmpty()) {
      return asserted;
    }
    boolean past = words.in("past_modals", verb.modal());
    boolean told = NotUntil.day(clause) && !promised(clause);
    return !told ? Status.DENIED : past ? asserted : Status.POSSIBLE;
  }

  /** "is no longer a member": it was. */
  private static boolean noLonger(Clause clause, VerbGroup verb) {
    for (int i = verb.start() - 1; i <= verb.end() + 1; i++) {
      if (clause.sentence().word(i).equals("longer")
          && clause.sentence().word(i - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** "previously maintained", "had formerly recognised". */
  private boolean former(Clause clause, VerbGroup verb) {
    // "had previously recognised X on 3 May": an event, which no other one undoes; "had previously
    // recognised X since 1990": it lasts
    return FormerAdverbs.say(clause)
        && !has(clause, DateMention.Role.SINCE)
        && (words.in("lasting_posts", verb.lemma()) || !has(clause, DateMention.Role.AT));
  }

  private static boolean has(Clause clause, DateMention.Role role) {
    Predicate p = clause.predicate();
    return clause
        .sentence()
        .mentions(Mention.TimeMention.class, p.complementStart(), p.complementEnd())
        .stream()
        .anyMatch(time -> time.date().role() == role);
  }

  /** "travelled to Y, where he would meet": what came next, told from the past. */
  private static boolean toldOn(Clause clause) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    boolean where =
        p.conjunction().equals("where")
            || p.link() == Link.RELATIVE
                && (p.conjunction().equals("who") || p.conjunction().equals("which"));
    if (!where || parent == null) {
      return false;
    }
    VerbGroup above = parent.predicate().verb();
    return !above.present()
        && !above.negated()
        && above.modal().isEmpty()
        && above.kind() == VerbGroup.Kind.FINITE;
  }

  /** "declared that an embassy would soon be opened": what somebody says will come. */
  private boolean promised(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.predicate().conjunction().equals("that")
        && words.in("saying_verbs", parent.predicate().verb().lemma());
  }
}
