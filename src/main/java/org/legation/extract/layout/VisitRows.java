package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.Discourse;
import org.legation.extract.layout.Topic.Direction;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads rows of a table of visits to the subject, or of its leaders' travels. */
final class VisitRows {
  private final RuleBook rules;
  private final VisitStates visitors;

  VisitRows(RuleBook rules, Discourse discourse) {
    this.rules = rules;
    this.visitors = new VisitStates(discourse);
  }

  static boolean reads(TableRow row, Topic topic) {
    boolean who =
        row.columns().stream().anyMatch(TableMatcher.Column::party)
            || row.has("visitor")
            || row.has("person");
    return topic.is("visit") && (row.has("date") || row.has("start")) && who;
  }

  /** Whether a table of visits between two names places instead of states. */
  static boolean readsPlaces(TableRow row, Topic topic) {
    return topic.is("visit")
        && (row.has("date") || row.has("start"))
        && row.has("city")
        && row.columns().stream().noneMatch(TableMatcher.Column::party);
  }

  /** "President X | Oslo | 3 May 1990": of two sides, the one that has the city was visited. */
  List<ClaimDraft> places(TableRow row, Topic topic, Party subject, Party facing) {
    AnnotatedSentence cell = row.cell("city");
    String date = row.start("date", "start");
    if (cell == null || date.isEmpty() || topic.status() == Status.POSSIBLE) {
      return List.of();
    }
    List<String> countries =
        cell.mentions(CityMention.class, 0, cell.size()).stream()
            .map(city -> city.city().country())
            .distinct()
            .toList();
    boolean out = countries.equals(List.of(facing.id()));
    return !out && !countries.equals(List.of(subject.id()))
        ? List.of()
        : List.of(
            ClaimDraft.of(
                    rules.rule("table-visit"),
                    Status.ASSERTED,
                    out ? subject : facing,
                    out ? facing : subject)
                .withDate(new Chosen(date, Status.ASSERTED)));
  }

  /**
   * What a row states.
   *
   * @param facing the party that the headings or the title name beside the subject
   */
  List<ClaimDraft> read(TableRow row, Topic topic, Party subject, @Nullable Party facing) {
    Direction direction = topic.direction();
    if (row.has("host")) {
      direction = Direction.FROM_SUBJECT;
    } else if (row.has("sender") || row.has("visitor") && direction == Direction.UNKNOWN) {
      direction = Direction.TO_SUBJECT;
    }
    String date = row.start("date", "start");
    if (direction == Direction.UNKNOWN || date.isEmpty() || topic.status() == Status.POSSIBLE) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    if (facing != null && own(row.cell("visitor"), subject)) {
      direction = Direction.FROM_SUBJECT;
    }
    List<Party> others = visitors.of(row, direction, subject);
    boolean whose = others.isEmpty() && facing != null && row.partyCell() == null;
    for (Party other : whose && facing != null ? List.of(facing) : others) {
      if (!other.equals(subject)) {
        boolean out = direction == Direction.FROM_SUBJECT;
        ClaimDraft draft =
            ClaimDraft.of(
                rules.rule("table-visit"),
                Status.ASSERTED,
                out ? subject : other,
                out ? other : subject);
        for (String day : days(row, date)) {
          drafts.add(draft.withDate(new Chosen(day, Status.ASSERTED)));
        }
      }
    }
    return drafts;
  }

  /** "Prime Minister of X", among the visitors, in an article on X and another. */
  private static boolean own(@Nullable AnnotatedSentence visitor, Party subject) {
    List<PartyMention> parties =
        visitor == null ? List.of() : visitor.mentions(PartyMention.class, 0, visitor.size());
    return parties.size() == 1 && parties.get(0).party().equals(subject);
  }

  /** "1996, 2004": a visit in each year of a cell that is nothing else. */
  private static List<String> days(TableRow row, String first) {
    AnnotatedSentence cell = row.cell("date", "start");
    if (cell == null) {
      return List.of(first);
    }
    List<TimeMention> dates = cell.mentions(TimeMention.class, 0, cell.size());
    for (int i = 0; i < cell.size(); i++) {
      boolean year = cell.at(i) instanceof TimeMention date && date.date().first().length() == 4;
      if (!year && !cell.entry(i).in("list_joiners")) {
        return List.of(first);
      }
    }
    return dates.stream().map(date -> date.date().first()).toList();
  }

  /**
   * "State visit of Thor Hansen, Foreign Minister (1987)" below "Norwegian officials visiting
   * Chile"; "Chile: President Frei (3 May 1990)" below "State visits".
   *
   * @param facing the party that the headings name beside the subject
   */
  List<ClaimDraft> item(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party facing) {
    List<ClaimDraft> travels = TravelItems.of(item, rules.rule("list-visit"), subject, facing);
    if (!travels.isEmpty()) {
      return travels;
    }
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    boolean first = item.at(0) instanceof PartyMention party && !party.adjective();
    boolean named = !first && somebody(item, dates, subject);
    boolean visit = !item.nouns("visit", 0, Math.min(item.size(), 3)).isEmpty() || leads(item);
    Party other = first || named ? TableMatcher.party(item) : facing;
    boolean known = topic.direction() != Direction.UNKNOWN && topic.status() == Status.ASSERTED;
    List<Party> others =
        known && !dates.isEmpty() && !first && !named && LabelledList.verbless(item, 0, item.size())
            ? visitors.of(item, topic.direction(), subject)
            : List.of();
    if (!others.isEmpty()) {
      return others.stream()
          .flatMap(party -> days(item, dates).map(date -> visit(topic, subject, party, date)))
          .toList();
    }
    if (!known
        || dates.isEmpty()
        || other == null
        || other.equals(subject)
        || !visit && !first && !named) {
      return List.of();
    }
    return days(item, dates).map(date -> visit(topic, subject, other, date)).toList();
  }

  /** "President X (1990, 1995)": a visit for each year in the bracket. */
  private static Stream<String> days(AnnotatedSentence item, List<TimeMention> dates) {
    int most = item.word(dates.get(0).start() - 1).equals("(") ? dates.size() : 1;
    return dates.stream().limit(most).map(time -> time.date().first());
  }

  private ClaimDraft visit(Topic topic, Party subject, Party other, String date) {
    boolean out = topic.direction() == Direction.FROM_SUBJECT;
    return ClaimDraft.of(
            rules.rule("list-visit"), Status.ASSERTED, out ? subject : other, out ? other : subject)
        .withDate(new Chosen(date, Status.ASSERTED));
  }

  /** "Thor Hansen, Norway (3 May 1990)": one other state before the first date. */
  private static boolean somebody(AnnotatedSentence item, List<TimeMention> dates, Party subject) {
    List<PartyMention> states =
        dates.isEmpty()
            ? List.of()
            : item.mentions(PartyMention.class, 0, dates.get(0).start()).stream()
                .filter(party -> !party.adjective() && !party.party().equals(subject))
                .toList();
    return states.size() == 1
        && item.word(states.get(0).start() - 1).equals(",")
        && LabelledList.verbless(item, 0, dates.get(0).start());
  }

  /** Whether an item begins with somebody who travels for a state: "President X (1990)". */
  private static boolean leads(AnnotatedSentence item) {
    int from = item.at(0) instanceof TimeMention date ? date.end() : 0;
    for (int i = from; i < Math.min(item.size(), from + 3); i++) {
      if (item.at(i) instanceof NounMention title) {
        return title.of("leader") || title.of("office");
      }
    }
    return false;
  }
}
