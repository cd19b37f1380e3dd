package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Reads what came of an application: "its bid to join the X, which resulted in membership". */
public final class AccessionOutcomes {
  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public AccessionOutcomes(RuleBook rules) {
    this.rules = rules;
  }

  /** The memberships that came of those that the sentence, or the one before, says may come. */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Predicate p : predicates) {
      if (!reading.words().in("resulting_verbs", p.verb().lemma()) || !came(s, p)) {
        continue;
      }
      Clause clause = new Clause(s, predicates, p, reading.grammar());
      int end = p.verb().end();
      DateChooser.Chosen date = reading.dates().choose(clause, Status.ASSERTED, end, end, true);
      if (date.status() != Status.ASSERTED) {
        continue;
      }
      List<ClaimDraft> hoped = hoped(told);
      hoped = hoped.isEmpty() && p.index() == 0 ? hoped(before(reading)) : hoped;
      Rule rule = rules.rule("noun-membership");
      for (ClaimDraft draft : hoped) {
        drafts.add(
            ClaimDraft.of(rule, Status.ASSERTED, draft.actor(), draft.counterpart())
                .withObject(draft.object())
                .withDate(date));
      }
    }
    return drafts;
  }

  /** Whether membership is what came, and nobody else is named: "resulted in its membership". */
  private static boolean came(AnnotatedSentence s, Predicate p) {
    VerbGroup verb = p.verb();
    boolean done =
        verb.kind() != VerbGroup.Kind.INFINITIVE && verb.modal().isEmpty() && !verb.negated();
    int i = p.complementStart();
    if (!done || !s.in(i, "outcome_prepositions")) {
      return false;
    }
    i++;
    while (i < p.complementEnd() && !s.in(i, "accession_words") && passes(s, i)) {
      i++;
    }
    boolean behind = s.word(i + 1).equals("of") || s.word(i + 1).equals("for");
    return i < p.complementEnd() && s.in(i, "accession_words") && !behind;
  }

  private static boolean passes(AnnotatedSentence s, int i) {
    boolean noun = s.at(i) == null || s.at(i) instanceof NounMention;
    return s.in(i, "determiners")
        || s.in(i, "possessive_pronouns")
        || noun && s.in(i, "formalities")
        || s.word(i).equals("full")
        || s.word(i).equals("'s")
        || s.at(i) instanceof PartyMention;
  }

  private static List<ClaimDraft> before(Reading reading) {
    return List.copyOf(ClaimDraft.toldBefore(reading.discourse()));
  }

  private static List<ClaimDraft> hoped(List<ClaimDraft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.rule().type() == RelationType.MEMBERSHIP)
        .filter(draft -> draft.status() == Status.POSSIBLE)
        .toList();
  }
}
