package org.legation.extract.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.recognition.Votes;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads items of a list of resolutions on a state: "Chile: the Senate on 3 May 1990 (52 to 3)". An
 * item with a verb is a sentence, and none of these.
 */
final class ResolutionItems {
  private final RuleBook rules;

  ResolutionItems(RuleBook rules) {
    this.rules = rules;
  }

  /** What an item states; empty if it does not name a legislature of somebody and a date. */
  List<ClaimDraft> read(AnnotatedSentence item, Party subject) {
    NounMention body = body(item);
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    Party whose = body == null ? null : whose(item, subject);
    if (body == null
        || whose == null
        || dates.isEmpty()
        || !LabelledList.verbless(item, 0, dates.get(0).start())) {
      return List.of();
    }
    Votes votes = Votes.in(item);
    return List.of(
        ClaimDraft.of(rules.rule("list-resolution"), Status.ASSERTED, whose, subject)
            .withActorBody(item.text(body.start(), body.end()))
            .withOutcome("adopted", votes.pro(), votes.contra(), votes.remark())
            .withDate(new Chosen(dates.get(0).date().first(), Status.ASSERTED)));
  }

  private static @Nullable NounMention body(AnnotatedSentence item) {
    for (NounMention noun : item.nouns("body", 0, item.size())) {
      if ("legislature".equals(noun.classes().get("body")) || noun.of("parliament")) {
        return noun;
      }
    }
    return null;
  }

  /** Of whom the body is: the state, or the part of one, that the item names. */
  private static @Nullable Party whose(AnnotatedSentence item, Party subject) {
    for (PartyMention party : item.mentions(PartyMention.class, 0, item.size())) {
      if (!party.party().equals(subject)) {
        return party.party();
      }
    }
    return null;
  }
}
