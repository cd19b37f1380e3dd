package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A state in an organisation: one record for each state and organisation. */
public final class MembershipFrame implements Frame {

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    MembershipSides.Found found = MembershipSides.of(rule, clause, reading);
    if (found == null) {
      return List.of();
    }
    Status held = past(clause) && status == Status.ASSERTED ? Status.ENDED : status;
    held = neither(clause, found) ? Status.DENIED : held;
    MembershipDates dates =
        new MembershipDates(clause, held, reading, found.organisations().values());
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Map.Entry<String, Mention> organisation : found.organisations().entrySet()) {
      List<DateChooser.Chosen> chosen = dates.ofNext(organisation.getValue());
      for (Party member : found.members()) {
        if (itself(organisation, member)) {
          continue;
        }
        for (DateChooser.Chosen date : chosen) {
          drafts.add(
              ClaimDraft.of(rule, held, member, Party.NONE)
                  .withObject(organisation.getKey())
                  .withDate(date));
        }
      }
    }
    int last = found.organisations().values().stream().mapToInt(Mention::end).max().orElse(0);
    return found.organisations().size() == 1
        ? FurtherRanks.with(rule, drafts, clause, last, reading)
        : drafts;
  }

  /** "the EU started accession talks": no member of itself. */
  private static boolean itself(Map.Entry<String, Mention> organisation, Party agent) {
    return organisation.getValue() instanceof Mention.PartyMention party
            && party.party().equals(agent)
        || organisation.getKey().equals(agent.name());
  }

  /** "a member of neither the X nor the Y". */
  private static boolean neither(Clause clause, MembershipSides.Found found) {
    for (Mention organisation : found.organisations().values()) {
      int i = organisation.start() - 1;
      i = clause.sentence().in(i, "articles") ? i - 1 : i;
      return clause.sentence().word(i).equals("neither");
    }
    return false;
  }

  /** "is a former member", "was formerly a member". */
  private static boolean past(Clause clause) {
    Predicate p = clause.predicate();
    if (!p.verb().lemma().equals("be")) {
      return false;
    }
    for (int i = p.verb().start(); i < Math.min(p.complementEnd(), p.verb().end() + 3); i++) {
      LexicalEntry word = clause.sentence().entry(i);
      if (word.in("former_words") || word.in("former_adverbs")) {
        return true;
      }
    }
    return false;
  }
}
