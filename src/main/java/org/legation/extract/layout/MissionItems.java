package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.layout.Topic.Direction;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads items of lists of missions. */
final class MissionItems {
  private static final int LONGEST_POST = 8;
  private static final int LONGEST_LIST = 24;
  private static final int LONGEST_PLACE = 4;

  private final RuleBook rules;
  private final Gazetteer gazetteer;
  private final History history;

  MissionItems(RuleBook rules, Gazetteer gazetteer, Headers headers) {
    this.rules = rules;
    this.gazetteer = gazetteer;
    this.history = new History(headers);
  }

  /**
   * "Santiago (Embassy)", "Embassy in Santiago", below a country's item or alone; "Chile (Trade
   * office)" in a list of the missions that the subject receives.
   *
   * @param host the party that the items above name; null if none does
   */
  List<ClaimDraft> read(AnnotatedSentence item, Party subject, @Nullable Party host, Topic topic) {
    Party named = named(item, host);
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
            .withSubtype(subtype(item, topic));
    String town = host == null || received ? "" : town(item);
    if (!town.isEmpty() && (city == null || longer(item, city, town))) {
      return dated(
          draft.withPlace(town, city == null ? own.id() : country),
          events(item, 0, item.size(), topic));
    }
    if (city != null) {
      return posts(item, city, country, draft, topic);
    }
    boolean seated = topic.seat().named() && (received || topic.nonResident());
    ClaimDraft placed =
        seated ? draft.withPlace(topic.seat().name(), topic.seat().country()) : draft;
    return dated(placed, events(item, 0, item.size(), topic));
  }

  /**
   * A post of which only the town is named, in a list of the posts in a state: a name that the
   * gazetteer need not know.
   */
  List<ClaimDraft> inState(AnnotatedSentence item, Party subject, Party host, Topic topic) {
    if (city(item, true, false) != null) {
      return read(item, subject, host, topic);
    }
    int end = 0;
    while (end < item.size() && item.at(end) == null && item.tokens().get(end).capitalised()) {
      end++;
    }
    boolean name = end > 0 && end <= LONGEST_PLACE;
    boolean whole = end == item.size() || item.word(end).equals("(");
    if (!name || !whole || subject.equals(host)) {
      return List.of();
    }
    ClaimDraft draft =
        ClaimDraft.of(rules.rule("list-mission"), topic.status(), subject, host)
            .withSubtype(subtype(item, topic))
            .withPlace(item.text(0, end), host.id());
    return dated(draft, events(item, end, item.size(), topic));
  }

  /** Whom the item is about; below "European Union" a member is named by its own item. */
  private static @Nullable Party named(AnnotatedSentence item, @Nullable Party host) {
    Party own = TableMatcher.party(item);
    boolean member =
        host != null
            && host.id().equals("EU")
            && item.at(0) instanceof PartyMention first
            && !first.adjective();
    return host == null || member && own != null ? own : host;
  }

  /** Whether what stands before the bracket is a longer name than that of the city in it. */
  private static boolean longer(AnnotatedSentence item, Mention city, String town) {
    return city.start() == 0 && town.length() > item.text(0, city.end()).length();
  }

  /**
   * "Puerto Nuevo (Consulate)": what stands before the bracket of an item below a state, where it
   * is written like a name; empty if it is not.
   */
  private static String town(AnnotatedSentence item) {
    int end = 0;
    while (end < item.size() && !item.word(end).equals("(")) {
      end++;
    }
    boolean bracket = end > 0 && end <= LONGEST_PLACE && end < item.size();
    boolean post = !item.nouns("mission", end, item.size()).isEmpty();
    if (!bracket || !post || !item.tokens().get(0).capitalised()) {
      return "";
    }
    for (int i = 0; i < end; i++) {
      Mention mention = item.at(i);
      boolean name =
          mention instanceof CityMention
              || mention instanceof Mention.PersonMention
              || mention instanceof PartyMention
              || mention == null
                  && Character.isLetter(item.tokens().get(i).text().codePointAt(0))
                  && (item.tokens().get(i).capitalised() || item.word(i).length() <= 3);
      boolean state =
          mention instanceof PartyMention party
              && !part(party)
              && party.end() - party.start() == end;
      if (!name || state) {
        return "";
      }
    }
    return item.text(0, end);
  }

  private static boolean part(PartyMention party) {
    return party.place() != null && party.place().kind() == Kind.SUBDIVISION;
  }

  /** "Berlin (Embassy), Hamburg (Consulate)": the posts of an item in one country. */
  private List<ClaimDraft> posts(
      AnnotatedSentence item, Mention first, String country, ClaimDraft draft, Topic topic) {
    List<CityMention> more = ItemPosts.further(item, first, country);
    int end = more.isEmpty() ? item.size() : more.get(0).start();
    List<ClaimDraft> drafts =
        new ArrayList<>(
            dated(
                draft.withPlace(item.text(first.start(), first.end()), country),
                events(item, 0, end, topic)));
    for (int i = 0; i < more.size(); i++) {
      CityMention city = more.get(i);
      end = i + 1 < more.size() ? more.get(i + 1).start() : item.size();
      ClaimDraft post =
          draft
              .withSubtype(ItemPosts.subtype(item, city, topic))
              .withPlace(item.text(city.start(), city.end()), country);
      drafts.addAll(dated(post, events(item, city.end(), end, topic)));
    }
    return drafts;
  }

  private static List<ClaimDraft> dated(ClaimDraft draft, List<Chosen> events) {
    return events.stream().map(draft::withDate).toList();
  }

  /** "(closed 2001)", "(1960–1995)", "(opened 1970, closed 1990)". */
  private List<Chosen> events(AnnotatedSentence item, int from, int to, Topic topic) {
    List<TimeMention> dates = item.mentions(TimeMention.class, from, to);
    if (dates.isEmpty()) {
      return List.of(new Chosen("", topic.status()));
    }
    if (topic.status() == Status.POSSIBLE) {
      return List.of(new Chosen(dates.get(0).date().first(), Status.POSSIBLE));
    }
    List<Chosen> events = new ArrayList<>(history.of(item, from, to, topic.status()));
    boolean ended = events.stream().anyMatch(event -> event.status() == Status.ENDED);
    if (topic.status() == Status.ENDED && !ended) {
      // "(opened 1970)" in a list of closed missions
      events.add(new Chosen("", Status.ENDED));
    }
    return events;
  }

  /** "Lomé (Embassy)" anywhere: the city tells whose it is, if one of the two sides has it. */
  List<ClaimDraft> postNamed(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party host) {
    Mention city = city(item, host != null, false);
    // "Togo: Lomé (embassy), Kara (consulate)": posts behind a state may be many
    boolean listed =
        item.at(0) instanceof PartyMention && LabelledList.verbless(item, 0, item.size());
    int longest = listed ? LONGEST_LIST : LONGEST_POST;
    boolean place = city != null && host != null && outsideBrackets(item) <= longest;
    String country = city == null ? "" : country(city);
    boolean own = country.equals(subject.id()) || host != null && country.equals(host.id());
    boolean link = item.entry(0).in("referring_words");
    return place && own && !link ? read(item, subject, host, topic) : List.of();
  }

  private static int outsideBrackets(AnnotatedSentence item) {
    int bracket = 0;
    while (bracket < item.size() && !item.word(bracket).equals("(")) {
      bracket++;
    }
    int last = item.size() - 1;
    boolean closed = item.word(item.word(last).equals(".") ? last - 1 : last).equals(")");
    boolean dated = !item.mentions(TimeMention.class, bracket, item.size()).isEmpty();
    return closed && dated ? bracket : item.size();
  }

  private static String subtype(AnnotatedSentence item, Topic topic) {
    List<NounMention> nouns = item.nouns("mission", 0, item.size());
    if (nouns.isEmpty()) {
      return topic.nonResident() ? "non-resident embassy" : topic.post();
    }
    return nouns.get(0).classes().getOrDefault("mission", topic.post());
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
