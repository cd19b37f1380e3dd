package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.match.status.StatusReader;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Status;

/**
 * Reads agreements of which only the entry into force is told: "An agreement on visas came into
 * force on 3 May". Where the signing is told, the entry into force is no further record.
 */
public final class AgreementsInForce {
  private static final Set<String> INTO = Set.of("into", "in", "to");

  private final RuleBook rules;
  private final StatusReader statuses;

  /** Takes from the book the rules that it matches. */
  public AgreementsInForce(RuleBook rules, StatusReader statuses) {
    this.rules = rules;
    this.statuses = statuses;
  }

  /** The agreements that a sentence introduces so, where it tells of no agreement yet. */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    if (!PaperNouns.untold(s, told)) {
      return List.of();
    }
    Rule rule = rules.rule("noun-agreement-in-force");
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Predicate p : predicates) {
      NounMention paper =
          p.link() == Link.MAIN && inForce(s, p, reading) ? paper(s, p, reading) : null;
      Clause clause = new Clause(s, predicates, p, reading.grammar());
      if (paper != null && statuses.read(clause, Status.ASSERTED) == Status.ASSERTED) {
        drafts.addAll(PaperNouns.between(rule, clause, paper, paper, Status.ASSERTED, reading));
      }
    }
    return drafts;
  }

  /** Whether "into force" stands behind "came", "entered", "was brought". */
  private static boolean inForce(AnnotatedSentence s, Predicate p, Reading reading) {
    if (!reading.words().in("verbs_of_force", p.verb().lemma())) {
      return false;
    }
    int into = p.verb().end();
    while (into < p.complementEnd() && s.entry(into).adverb() && !INTO.contains(s.word(into))) {
      into++;
    }
    return INTO.contains(s.word(into)) && s.in(into + 1, "force_nouns");
  }

  /** An agreement that the sentence introduces; null where it was told before, or is of several. */
  private static @Nullable NounMention paper(AnnotatedSentence s, Predicate p, Reading reading) {
    boolean put = !p.passive() && reading.words().in("verbs_of_putting", p.verb().lemma());
    List<NounMention> papers =
        put
            ? s.nouns("agreement", p.complementStart(), p.complementEnd())
            : s.nouns("agreement", p.subjectStart(), p.subjectEnd());
    boolean one = !papers.isEmpty() && !papers.get(0).plural();
    return one && PaperNouns.introduced(s, papers.get(0), reading) ? papers.get(0) : null;
  }
}
