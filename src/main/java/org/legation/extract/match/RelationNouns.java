package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;

/** Reads "the establishment of diplomatic relations between X and Y in 1919". */
final class RelationNouns {
  private final RuleBook rules;

  RelationNouns(RuleBook rules) {
    this.rules = rules;
  }

  List<ClaimDraft> match(
      AnnotatedSentence s, int event, Clause clause, Reading reading, String ruleId) {
    List<NounMention> nouns =
        s.nouns("relations", event, Math.min(s.size(), event + NounDates.REACH));
    boolean weak = rules.rule(ruleId).weak();
    if (nouns.isEmpty() || !weak && "relations".equals(nouns.get(0).classes().get("relations"))) {
      return List.of();
    }
    NounMention noun = nouns.get(0);
    TimeMention date = NounDates.dateOf(s, event, noun.end(), clause, reading);
    if (date == null) {
      return List.of();
    }
    Rule rule = rules.rule(ruleId);
    RelationSides.Sides sides = RelationSides.sidesBehind(s, noun, date.start(), clause, reading);
    if (sides.pairs().isEmpty()) {
      sides = RelationSides.sidesNamed(s, reading);
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (RelationSides.Pair pair : sides.pairs()) {
      drafts.add(
          ClaimDraft.of(rule, rule.status(), pair.a(), pair.b())
              .withSubtype("diplomatic")
              .withDate(new Chosen(date.date().first(), rule.status())));
    }
    return drafts;
  }
}
