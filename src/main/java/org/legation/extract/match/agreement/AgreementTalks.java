package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.match.status.StatusReader;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Status;

/**
 * Reads agreements of which the talks are told: "launched negotiations for a free trade agreement"
 * says that it may come, "concluded negotiations for" one that the two agreed.
 */
public final class AgreementTalks {
  /** Words of "with the government of Chile on" between the talks and what they are about. */
  private static final int LONGEST_GAP = 10;

  private final RuleBook rules;
  private final StatusReader statuses;

  /** Takes from the book the rules that it matches. */
  public AgreementTalks(RuleBook rules, StatusReader statuses) {
    this.rules = rules;
    this.statuses = statuses;
  }

  /**
   * The agreements that the talks of a sentence are about.
   *
   * @param told what was read so far; the bare talks give way to the agreement
   */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    if (!PaperNouns.untold(s, told)) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (NounMention talks : s.nouns("meeting", 0, s.size())) {
      NounMention paper = s.in(talks.end() - 1, "negotiation_nouns") ? paper(s, talks) : null;
      Predicate p = paper == null ? null : verbOf(talks, predicates);
      if (paper != null && p != null) {
        drafts.addAll(of(talks, paper, new Clause(s, predicates, p, reading.grammar()), reading));
      }
    }
    return drafts;
  }

  private List<ClaimDraft> of(
      NounMention talks, NounMention paper, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean done = reading.words().in("concluding_talks", p.verb().lemma());
    boolean held = reading.words().in("holding_talks", p.verb().lemma()) || goOn(clause);
    Status status = done || held ? statuses.read(clause, Status.ASSERTED) : null;
    if (p.verb().negated() || status != Status.ASSERTED && status != Status.POSSIBLE) {
      return List.of();
    }
    return PaperNouns.between(
        rules.rule("noun-agreement-talks"),
        clause,
        talks,
        paper,
        done ? status : Status.POSSIBLE,
        reading);
  }

  /** "Talks on a tax treaty are under way". */
  private static boolean goOn(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int word = s.word(p.complementStart()).equals("under") ? 1 : 0;
    return p.verb().lemma().equals("be") && s.in(p.complementStart() + word, "under_way");
  }

  /** The clause of which the talks are the subject or the first object. */
  private static @Nullable Predicate verbOf(NounMention talks, List<Predicate> predicates) {
    for (Predicate p : predicates) {
      if (p.subjectHas(talks.start()) || p.complementHas(talks.start())) {
        return p;
      }
    }
    return null;
  }

  /** The one agreement behind "negotiations for (on) a"; null if they are about none. */
  private static @Nullable NounMention paper(AnnotatedSentence s, NounMention talks) {
    Region near = new Region(talks.end(), Math.min(s.size(), talks.end() + LONGEST_GAP));
    for (int i = near.from(); i < near.to() && !s.word(i).equals(","); i++) {
      if (s.at(i) == null && !s.entry(i).verbForms().isEmpty() && !s.in(i, "prepositions")) {
        return null;
      }
      if (s.at(i) == null && s.in(i, "talks_prepositions")) {
        List<NounMention> papers = s.nouns("agreement", i, near.to());
        return papers.isEmpty() || papers.get(0).plural() || !begins(s, i + 1, papers.get(0))
            ? null
            : papers.get(0);
      }
    }
    return null;
  }

  /** Whether the phrase of the noun begins at a token: "a new free trade agreement". */
  private static boolean begins(AnnotatedSentence s, int from, NounMention noun) {
    if (!s.in(from, "determiners") && from != noun.start()) {
      return false;
    }
    for (int i = from + 1; i < noun.start(); i++) {
      if (s.at(i) == null && s.in(i, "prepositions")) {
        return false;
      }
    }
    return true;
  }
}
