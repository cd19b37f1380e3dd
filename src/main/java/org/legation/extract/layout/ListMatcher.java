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
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.layout.Topic.Direction;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads items of lists that are no sentences. */
final class ListMatcher {
  private static final int LONGEST_POST = 8;

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
   * "Santiago (Embassy)", "Embassy in Santiago", below a country's item or alone; "Chile (Trade
   * office)" in a list of the missions that the subject receives.
   *
   * @param host the party that the items above name; null if none does
   */
  List<ClaimDraft> missions(
      AnnotatedSentence item, Party subject, @Nullable Party host, Topic topic) {
    Party named = host == null ? TableMatcher.party(item) : host;
    Mention city = city(item, host != null, topic.direction() == Direction.TO_SUBJECT);
    String country = city == null ? "" : country(city);
    Party other = named == null && city != null ? party(country) : named;
    boolean starts =
        host != null
            || city != null
            || item.at(0) instanceof PartyMention first && !first.adjective();
    if (other == null || !starts) {
      return List.of();
    }
    Party own = organisation(item, other);
    boolean received = topic.direction(country, subject, own) == Direction.TO_SUBJECT;
    if (own.equals(subject)) {
      return List.of();
    }
    ClaimDraft draft =
        ClaimDraft.of(
                rules.rule("list-mission"),
                topic.status(),
                received ? own : subject,
                received ? subject : own)
            .withSubtype(subtype(item, topic))
            .withDate(date(item, topic));
    if (city != null) {
      List<ClaimDraft> drafts = new ArrayList<>();
      drafts.add(draft.withPlace(item.text(city.start(), city.end()), country));
      if (!received) {
        drafts.addAll(further(item, city, country, draft, topic));
      }
      return drafts;
    }
    boolean seated = topic.seat().named() && (received || topic.nonResident());
    return List.of(seated ? draft.withPlace(topic.seat().name(), topic.seat().country()) : draft);
  }

  /** "Berlin (Embassy), Hamburg (Consulate)": more posts in the same country. */
  private static List<ClaimDraft> further(
      AnnotatedSentence item, Mention first, String country, ClaimDraft draft, Topic topic) {
    List<ClaimDraft> drafts = new ArrayList<>();
    int behind = first.end();
    for (CityMention city : item.mentions(CityMention.class, first.end(), item.size())) {
      String between = item.text(behind, city.start());
      boolean listed = between.contains(",") || between.contains(";") || between.contains(" and");
      if (listed && city.city().country().equals(country)) {
        drafts.add(
            draft
                .withSubtype(subtype(item, city, topic))
                .withPlace(item.text(city.start(), city.end()), country));
      }
      behind = city.end();
    }
    return drafts;
  }

  /** The kind that stands nearest to a city: "Consulate in Bergen", "Bergen (Consulate)". */
  private static String subtype(AnnotatedSentence item, CityMention city, Topic topic) {
    List<NounMention> nouns = item.nouns("mission", 0, item.size());
    NounMention nearest = null;
    for (NounMention noun : nouns) {
      boolean before = noun.end() + 1 == city.start() && item.word(noun.end()).equals("in");
      boolean after = noun.start() > city.start() && noun.start() - city.end() <= 3;
      if (nearest == null && (before || after)) {
        nearest = noun;
      }
    }
    String kind = ItemReader.kindOfMission(topic.words());
    if (nearest == null) {
      return nouns.isEmpty()
          ? kind
          : nouns.get(nouns.size() - 1).classes().getOrDefault("mission", kind);
    }
    return nearest.classes().getOrDefault("mission", kind);
  }

  /** "Lomé (Embassy)" anywhere: the city tells whose it is, if one of the two sides has it. */
  List<ClaimDraft> postNamed(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party host) {
    Mention city = city(item, host != null, false);
    boolean place = city != null && host != null && item.size() <= LONGEST_POST;
    String country = city == null ? "" : country(city);
    boolean own = country.equals(subject.id()) || host != null && country.equals(host.id());
    boolean link = item.word(0).equals("see");
    return place && own && !link ? missions(item, subject, host, topic) : List.of();
  }

  private static String subtype(AnnotatedSentence item, Topic topic) {
    List<NounMention> nouns = item.nouns("mission", 0, item.size());
    String kind = ItemReader.kindOfMission(topic.words());
    if (nouns.isEmpty()) {
      return topic.nonResident() ? "non-resident embassy" : kind;
    }
    return nouns.get(0).classes().getOrDefault("mission", kind);
  }

  /** "(closed 2001)", "(1960–1995)", "(since 1990)". */
  private static DateChooser.Chosen date(AnnotatedSentence item, Topic topic) {
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    if (dates.isEmpty()) {
      return new DateChooser.Chosen("", topic.status());
    }
    DateMention date = dates.get(0).date();
    if (date.role() == Role.SPAN && topic.status() != Status.POSSIBLE) {
      return new DateChooser.Chosen(date.edtf(), Status.ENDED);
    }
    String before = item.word(date.start() - 1);
    boolean closed = before.equals("closed") || date.role() == Role.UNTIL;
    return new DateChooser.Chosen(date.first(), closed ? Status.ENDED : topic.status());
  }

  /**
   * The city of an item: its own, or the name of a state that is one too, if the state is known.
   */
  private static @Nullable Mention city(AnnotatedSentence item, boolean below, boolean received) {
    for (Mention mention : item.mentions()) {
      if (mention instanceof CityMention) {
        return mention;
      }
      boolean cityToo =
          mention instanceof PartyMention party
              && party.place() != null
              && party.place().kind() == Kind.CITY
              && !party.adjective();
      if (cityToo && (below || received && mention.start() > 0)) {
        return mention;
      }
    }
    return null;
  }

  private static String country(Mention city) {
    if (city instanceof CityMention named) {
      return named.city().country();
    }
    return city instanceof PartyMention party && party.place() != null
        ? party.place().country()
        : "";
  }

  /** A mission to the European Union has it as its counterpart; to others, the host country. */
  private static Party organisation(AnnotatedSentence item, Party host) {
    for (PartyMention party : item.mentions(PartyMention.class, 0, item.size())) {
      if (party.party().id().equals("EU")) {
        return party.party();
      }
    }
    return host;
  }

  private Party party(String code) {
    return new Party(code, gazetteer.name(code));
  }
}
