package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads the admission to an organisation that a noun names. */
final class AccessionNouns {
  private final RuleBook rules;

  AccessionNouns(RuleBook rules) {
    this.rules = rules;
  }

  /** "Norway's admission to the United Nations in 1945". */
  List<ClaimDraft> match(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    String preposition = s.word(event + 1);
    if (preposition.equals("of")) {
      return joint(s, event, clause, reading);
    }
    if (!preposition.equals("to") && !preposition.equals("into")
        || !s.word(event - 1).equals("'s")) {
      return List.of();
    }
    if (!(s.at(event - 2) instanceof PartyMention party)) {
      return List.of();
    }
    for (OrganisationMention organisation :
        s.mentions(OrganisationMention.class, event, Math.min(s.size(), event + NounDates.REACH))) {
      TimeMention date = NounDates.dateAfter(s, organisation.end(), clause);
      if (date != null) {
        Rule rule = rules.rule("noun-membership");
        return List.of(
            ClaimDraft.of(rule, Status.ASSERTED, party.party(), Party.NONE)
                .withObject(s.text(organisation.start(), organisation.end()))
                .withDate(new Chosen(date.date().first(), Status.ASSERTED)));
      }
    }
    return List.of();
  }

  /** "the admission of Chile and Norway to the United Nations in 1945". */
  private List<ClaimDraft> joint(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    int to = event + 2;
    while (to < s.size() && !(s.at(to) == null && s.word(to).equals("to"))) {
      if (to > event + NounDates.REACH) {
        return List.of();
      }
      to++;
    }
    Mention goal = reading.grammar().firstAfter(s, to + 1);
    TimeMention date =
        goal == null || !goal.namesOrganisation()
            ? null
            : NounDates.dateAfter(s, goal.end(), clause);
    if (goal == null || date == null || date.date().role() == Role.UNTIL) {
      return List.of();
    }
    Rule rule = rules.rule("noun-membership");
    List<ClaimDraft> drafts = new ArrayList<>();
    Region members = new Region(event + 1, to);
    for (Party party : reading.parties().governed(s, members, Set.of("of"), clause)) {
      drafts.add(
          ClaimDraft.of(rule, Status.ASSERTED, party, Party.NONE)
              .withObject(s.text(goal.start(), goal.end()))
              .withDate(new Chosen(date.date().first(), Status.ASSERTED)));
    }
    return drafts;
  }
}
