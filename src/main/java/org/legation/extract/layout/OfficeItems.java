package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads items of lists that name a person in an office. */
final class OfficeItems {
  private final RuleBook rules;

  OfficeItems(RuleBook rules) {
    this.rules = rules;
  }

  /** "Chile – 1939 – first ambassador Thor Hansen". */
  List<ClaimDraft> named(AnnotatedSentence item, Discourse discourse) {
    Party subject = discourse.subject();
    List<PersonMention> persons = item.mentions(PersonMention.class, 0, item.size());
    List<NounMention> offices = item.nouns("office", 0, item.size());
    if (subject == null || persons.size() != 1 || offices.isEmpty() || !startsWithName(item)) {
      return List.of();
    }
    Party host = null;
    for (PartyMention party : item.mentions(PartyMention.class, 0, offices.get(0).start())) {
      host = party.party();
      break;
    }
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    String date = dates.isEmpty() ? "" : dates.get(0).date().first();
    if (subject.equals(host)) {
      return List.of();
    }
    return List.of(
        ClaimDraft.of(
                rules.rule("list-office"),
                Status.ASSERTED,
                subject,
                host == null ? Party.NONE : host)
            .withSubtype(offices.get(0).classes().getOrDefault("office", ""))
            .withObject(item.text(persons.get(0).start(), persons.get(0).end()))
            .withDate(new Chosen(date, Status.ASSERTED)));
  }

  /** "Santiago – Thor Hansen (ambassador)": the person at the mission of the item. */
  List<ClaimDraft> at(AnnotatedSentence item, Party subject, List<ClaimDraft> missions) {
    List<PersonMention> persons = item.mentions(PersonMention.class, 0, item.size());
    List<NounMention> offices = item.nouns("office", 0, item.size());
    if (persons.size() != 1 || offices.isEmpty() || missions.size() != 1) {
      return List.of();
    }
    return List.of(
        ClaimDraft.of(
                rules.rule("list-office"), Status.ASSERTED, subject, missions.get(0).counterpart())
            .withSubtype(offices.get(0).classes().getOrDefault("office", ""))
            .withObject(item.text(persons.get(0).start(), persons.get(0).end())));
  }

  private static boolean startsWithName(AnnotatedSentence item) {
    Mention first = item.at(0);
    return first instanceof PartyMention party && !party.adjective()
        || first instanceof OrganisationMention;
  }
}
