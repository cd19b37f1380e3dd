package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** "Never recognised the annexation of X": a statement about X. */
final class NonRecognitionFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    Clause.Themes themes = clause.themes(rule);
    if (themes.isEmpty() || !clause.predicate().verb().negated()) {
      return List.of();
    }
    NounMention theme = themes.nouns().get(0);
    AnnotatedSentence s = clause.sentence();
    Set<Party> about =
        new LinkedHashSet<>(
            reading
                .parties()
                .governed(
                    s,
                    new Clause.Region(theme.end(), clause.predicate().complementEnd()),
                    theme.of("election") ? Set.of("of", "in") : Set.of("of"),
                    clause));
    for (Mention owner :
        about.isEmpty() ? reading.grammar().owners(s, theme) : List.<Mention>of()) {
      about.addAll(reading.parties().of(owner, clause, false));
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : reading.parties().subject(clause)) {
      for (Party party : about) {
        if (!actor.equals(party)) {
          DateChooser.Chosen date =
              reading
                  .dates()
                  .choose(
                      clause,
                      status,
                      clause.predicate().verb().end(),
                      clause.predicate().verb().end(),
                      true);
          drafts.add(
              ClaimDraft.of(rule, status, actor, party)
                  .withDate(new DateChooser.Chosen(date.edtf(), status)));
        }
      }
    }
    return drafts;
  }
}
