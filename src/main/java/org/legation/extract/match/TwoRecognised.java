package org.legation.extract.match;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.context.Discourse;
import org.legation.model.Party;
import org.legation.model.RelationType;

/**
 * Two states that were recognised together, or said to be, one of them the article's: "Chile
 * recognised X and Y" makes them "both republics" for the rest of the article.
 */
public final class TwoRecognised {
  private static final Set<RelationType> ON_STATUS =
      Set.of(RelationType.RECOGNITION, RelationType.RESOLUTION, RelationType.STATEMENT);

  private TwoRecognised() {}

  /** Remembers the two of whom a sentence told. */
  static void remember(List<ClaimDraft> told, Discourse discourse) {
    Party subject = discourse.subject();
    if (subject == null || discourse.pair()) {
      return;
    }
    Map<Party, Set<Party>> recognised = new LinkedHashMap<>();
    for (ClaimDraft draft : told) {
      if (ON_STATUS.contains(draft.rule().type())) {
        recognised
            .computeIfAbsent(draft.actor(), actor -> new LinkedHashSet<>())
            .add(draft.counterpart());
      }
    }
    for (Set<Party> together : recognised.values()) {
      if (together.size() == 2 && together.contains(subject)) {
        discourse.told().two(List.copyOf(together));
      }
    }
  }

  /** The two that "both republics" means as whom somebody recognises; empty if nobody tells. */
  static List<Party> meant(
      Clause clause, Mention mention, PartyReader parties, Discourse discourse) {
    Predicate p = clause.predicate();
    List<Party> two = discourse.told().two();
    List<Party> named = PronounReader.namedBefore(clause, mention);
    boolean recognises =
        !two.isEmpty()
            && p.verb().lemma().equals("recognize")
            && p.passive() == p.subjectHas(mention.start());
    if (recognises) {
      List<Party> agents = parties.agents(clause);
      long others =
          named.stream().filter(party -> !two.contains(party) && !agents.contains(party)).count();
      if (others < 2 && agents.stream().noneMatch(two::contains)) {
        return two;
      }
    }
    Party subject = discourse.subject();
    boolean neither =
        named.size() == 2 && UnmeantParties.recognisesItself(clause, mention, parties, named);
    // "Peru was next, and Chile recognised the two republics": neither of those named
    return !neither || subject == null || named.contains(subject) ? List.of() : List.of(subject);
  }
}
