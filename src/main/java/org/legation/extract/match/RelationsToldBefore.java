package org.legation.extract.match;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * "X broke off relations with Y in 1960, but ties were restored in 1963", "X recognised Y in 1960.
 * Diplomatic relations were established in 1963": relations without a side are between the two of
 * whom the same was told just before.
 */
final class RelationsToldBefore {
  private static final Set<RelationType> BETWEEN_STATES =
      EnumSet.of(RelationType.RELATIONS, RelationType.RECOGNITION);

  private RelationsToldBefore() {}

  /**
   * The two sides told of just before.
   *
   * @param theme the noun or pronoun that names the relations, in the subject
   * @return two parties; empty if the clause names a side, or if none or several pairs were told of
   */
  static List<Party> sides(Rule rule, Clause clause, NounMention theme, Reading reading) {
    Predicate p = clause.predicate();
    boolean bare =
        rule.type() == RelationType.RELATIONS
            && p.subjectHas(theme.start())
            && clause
                .sentence()
                .mentions(PartyMention.class, p.subjectStart(), p.complementEnd())
                .isEmpty()
            && !sided(clause.sentence(), p);
    if (!bare) {
      return List.of();
    }
    Set<Set<Party>> here = pairs(ClaimDraft.toldSoFar(reading.discourse()));
    Set<Set<Party>> pairs = here.isEmpty() ? before(clause, reading) : here;
    return pairs.size() == 1 ? List.copyOf(pairs.iterator().next()) : List.of();
  }

  /** What the sentence before told, unless this one has named others since. */
  private static Set<Set<Party>> before(Clause clause, Reading reading) {
    Set<Set<Party>> pairs = pairs(ClaimDraft.toldBefore(reading.discourse()));
    boolean others =
        clause
            .sentence()
            .mentions(PartyMention.class, 0, clause.predicate().subjectStart())
            .stream()
            .anyMatch(named -> pairs.stream().noneMatch(pair -> pair.contains(named.party())));
    return others ? Set.of() : pairs;
  }

  private static Set<Set<Party>> pairs(List<ClaimDraft> drafts) {
    Set<Set<Party>> pairs = new LinkedHashSet<>();
    for (ClaimDraft draft : drafts) {
      if (BETWEEN_STATES.contains(draft.rule().type())
          && !draft.actor().equals(draft.counterpart())) {
        pairs.add(new LinkedHashSet<>(List.of(draft.actor(), draft.counterpart())));
      }
    }
    return pairs;
  }

  /** "with several states", "among the members", "between the parties": sides without a name. */
  private static boolean sided(AnnotatedSentence s, Predicate p) {
    for (int i = p.subjectStart(); i < p.complementEnd(); i++) {
      if (s.at(i) instanceof OrganisationMention || s.at(i) == null && s.in(i, "side_words")) {
        return true;
      }
    }
    return false;
  }
}
