package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads items of lists that are no sentences. */
final class ListMatcher {
  private final RuleBook rules;
  private final Gazetteer gazetteer;

  ListMatcher(RuleBook rules, Gazetteer gazetteer) {
    this.rules = rules;
    this.gazetteer = gazetteer;
  }

  RuleBook rules() {
    return rules;
  }

  /** "Chile – 1939 – first ambassador Thor Hansen". */
  List<ClaimDraft> office(AnnotatedSentence item, Discourse discourse) {
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
            .withDate(new DateChooser.Chosen(date, Status.ASSERTED)));
  }

  /** "Santiago – Thor Hansen (ambassador)": the person at the mission of the item. */
  List<ClaimDraft> officeAt(AnnotatedSentence item, Party subject, List<ClaimDraft> missions) {
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

  /**
   * "Santiago (Embassy)", "Embassy in Santiago", below a country's item or alone.
   *
   * @param owner whose missions the list holds
   * @param kind the subtype where the item names none
   */
  List<ClaimDraft> missions(
      AnnotatedSentence item, Party owner, @Nullable Party host, String kind) {
    List<NounMention> nouns = item.nouns("mission", 0, item.size());
    String subtype = nouns.isEmpty() ? kind : nouns.get(0).classes().getOrDefault("mission", kind);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Mention mention : item.mentions()) {
      if (mention instanceof CityMention city) {
        Party country = host != null ? host : party(city.city().country());
        drafts.add(
            draft(
                owner,
                organisation(item, subtype, country),
                subtype,
                item,
                mention,
                city.city().country()));
        break;
      }
      if (mention instanceof PartyMention party
          && party.place() != null
          && party.place().kind() == Kind.CITY
          && !party.adjective()
          && host != null) {
        drafts.add(
            draft(
                owner,
                organisation(item, subtype, host),
                subtype,
                item,
                mention,
                party.place().country()));
        break;
      }
    }
    Party country = host == null ? TableMatcher.party(item) : host;
    if (drafts.isEmpty() && country != null && item.at(0) instanceof PartyMention) {
      // a list of the host countries alone
      drafts.add(
          ClaimDraft.of(rules.rule("list-mission"), Status.ASSERTED, owner, country)
              .withSubtype(subtype));
    }
    drafts.removeIf(draft -> draft.counterpart().equals(owner));
    return drafts;
  }

  private ClaimDraft draft(
      Party owner,
      Party host,
      String subtype,
      AnnotatedSentence item,
      Mention place,
      String country) {
    return ClaimDraft.of(rules.rule("list-mission"), Status.ASSERTED, owner, host)
        .withSubtype(subtype)
        .withPlace(item.text(place.start(), place.end()), country);
  }

  /** A mission to the European Union has it as its counterpart; to others, the host country. */
  private static Party organisation(AnnotatedSentence item, String subtype, Party host) {
    for (PartyMention party : item.mentions(PartyMention.class, 0, item.size())) {
      if (party.party().id().equals("EU") && !subtype.contains("consul")) {
        return party.party();
      }
    }
    return host;
  }

  private Party party(String code) {
    return new Party(code, gazetteer.name(code));
  }
}
