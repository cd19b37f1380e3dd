package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads agreements of which only the entry into force is told: "An agreement on visas came into
 * force on 3 May". Where the signing is told, the entry into force is no further record.
 */
final class AgreementsInForce {
  private static final Set<String> INTO = Set.of("into", "in");

  private final RuleBook rules;
  private final StatusReader statuses;

  AgreementsInForce(RuleBook rules, StatusReader statuses) {
    this.rules = rules;
    this.statuses = statuses;
  }

  /** The agreements that a sentence introduces so, where it tells of no agreement yet. */
  List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    boolean known = told.stream().anyMatch(draft -> draft.rule().type() == RelationType.AGREEMENT);
    if (known || s.nouns("agreement", 0, s.size()).isEmpty()) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Predicate p : predicates) {
      int force = force(s, p, reading);
      Clause clause = new Clause(s, predicates, p, reading.grammar());
      NounMention paper = force < 0 ? null : paper(clause, reading);
      if (paper == null
          || p.link() != Link.MAIN
          || statuses.read(clause, Status.ASSERTED) != Status.ASSERTED) {
        continue;
      }
      Rule rule = rules.rule("noun-agreement-in-force");
      Chosen date =
          reading.dates().choose(clause, Status.ASSERTED, p.verb().end(), p.verb().end(), true);
      boolean inSubject = p.subjectHas(paper.start());
      for (RelationSides.Pair pair :
          RelationSides.of(rule, clause, reading, paper, inSubject).pairs()) {
        drafts.add(
            ClaimDraft.of(rule, Status.ASSERTED, pair.a(), pair.b())
                .withSubtype(paper.classes().getOrDefault("agreement", ""))
                .withObject(ObjectText.of(s, paper))
                .withDate(new Chosen(date.edtf(), Status.ASSERTED)));
      }
    }
    return drafts;
  }

  /** Where "into force" stands behind "came", "entered", "was brought"; -1 if it does not. */
  private static int force(AnnotatedSentence s, Predicate p, Reading reading) {
    if (!reading.words().in("verbs_of_force", p.verb().lemma())) {
      return -1;
    }
    int into = p.verb().end();
    while (into < p.complementEnd() && s.entry(into).adverb() && !INTO.contains(s.word(into))) {
      into++;
    }
    boolean at = INTO.contains(s.word(into)) && s.in(into + 1, "force_nouns");
    return at ? into : -1;
  }

  /** An agreement that the sentence introduces; null where it was told before, or is of several. */
  private static @Nullable NounMention paper(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean put = !p.passive() && reading.words().in("verbs_of_putting", p.verb().lemma());
    List<NounMention> papers =
        put
            ? s.nouns("agreement", p.complementStart(), p.complementEnd())
            : s.nouns("agreement", p.subjectStart(), p.subjectEnd());
    if (papers.isEmpty() || papers.get(0).plural()) {
      return null;
    }
    NounMention paper = papers.get(0);
    int first = paper.start() - 1;
    while (first > 0 && s.at(first) == null && reading.grammar().contentWord(s.word(first))) {
      first--;
    }
    boolean introduced = s.word(first).equals("a") || s.word(first).equals("an");
    return introduced ? paper : null;
  }
}
