package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.layout.Topic.Direction;
import org.legation.extract.layout.Topic.Seat;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads rows of a table of missions: host country, city, kind of mission, whom else it serves, when
 * it was opened and closed.
 */
final class MissionRows {
  private static final String NON_RESIDENT = "non-resident embassy";
  private static final int LONGEST_PLACE = 5;

  private final RuleBook rules;
  private final Headers headers;
  private final Gazetteer gazetteer;
  private final History history;

  MissionRows(RuleBook rules, Headers headers, Gazetteer gazetteer) {
    this.rules = rules;
    this.headers = headers;
    this.gazetteer = gazetteer;
    this.history = new History(headers);
  }

  /** Whether a table is one of missions. */
  static boolean reads(TableRow row, Topic topic) {
    boolean sided = row.has("mission-from-subject") || row.has("mission-to-subject");
    boolean dated = row.has("relations") || row.has("recognition");
    boolean what = row.has("mission") || row.has("kind");
    boolean where = row.has("city") || row.has("residence") || topic.is("mission");
    return !sided
        && !dated
        && (what && where || topic.is("mission") && where)
        && (row.columns().stream().anyMatch(TableMatcher.Column::party)
            || row.has("organisation")
            || what && row.has("city"));
  }

  List<ClaimDraft> read(TableRow row, Topic topic, Party subject) {
    Party party = row.party();
    AnnotatedSentence organisation = row.cell("organisation");
    boolean union = organisation != null && names(organisation, "EU");
    List<Seat> seats = seats(row, topic);
    if (party == null && !seats.isEmpty()) {
      party = of(seats.get(0).country());
    }
    if (union) {
      party = of("EU");
    }
    if (subject.equals(party) && !seats.isEmpty() && !union) {
      // the subject's own mission, in the state of the city
      party = of(seats.get(0).country());
    }
    if (party == null || party.equals(subject)) {
      return List.of();
    }
    Direction direction = direction(row, topic, subject, party, seats);
    boolean sent = direction != Direction.TO_SUBJECT;
    Party owner = sent ? subject : party;
    Party host = sent ? party : subject;
    List<ClaimDraft> drafts = new ArrayList<>();
    String subtype = subtype(row, topic, sent);
    for (Seat seat : seats.isEmpty() ? List.of(Seat.NONE) : seats) {
      for (Chosen date : dates(row, topic)) {
        String rule = date.status() == Status.ENDED ? "table-mission-former" : "table-mission";
        drafts.add(
            ClaimDraft.of(rules.rule(rule), date.status(), owner, host)
                .withSubtype(subtype)
                .withDate(date)
                .withPlace(seat.name(), seat.country()));
      }
    }
    if (topic.status() == Status.ASSERTED) {
      if (sent && !seats.isEmpty()) {
        drafts.addAll(served(row, owner, host, seats.get(0)));
      }
      drafts.addAll(head(row, owner, host));
    }
    return drafts;
  }

  /** The missions of a table that is about those who head them. */
  List<ClaimDraft> seats(TableRow row, Topic topic, Party subject) {
    AnnotatedSentence cell = row.cell("mission");
    boolean located = cell != null && !cell.mentions(CityMention.class, 0, cell.size()).isEmpty();
    return located
        ? read(new TableRow(undated(row.columns()), row.cells()), topic, subject)
        : List.of();
  }

  /** The columns of states and missions: dates and persons are not those of the mission. */
  private static List<Column> undated(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                column.party() || column.role().equals("mission")
                    ? column
                    : new Column("", column.header(), null, false))
        .toList();
  }

  private Direction direction(
      TableRow row, Topic topic, Party subject, Party party, List<Seat> seats) {
    if (row.has("sender")) {
      return Direction.TO_SUBJECT;
    }
    if (row.has("host")) {
      return Direction.FROM_SUBJECT;
    }
    boolean away = topic.nonResident() || row.has("residence");
    return seats.isEmpty() || away
        ? topic.direction()
        : topic.direction(seats.get(0).country(), subject, party);
  }

  /** Where the missions of a row stand. */
  private static List<Seat> seats(TableRow row, Topic topic) {
    List<Seat> seats = new ArrayList<>();
    AnnotatedSentence cell = row.cell("city", "residence");
    if (cell == null) {
      cell = row.cell("mission");
    }
    if (cell != null) {
      for (Mention mention : cell.mentions()) {
        String name = cell.text(mention.start(), mention.end());
        if (mention instanceof CityMention city) {
          seats.add(Seat.of(name, city));
        } else if (mention instanceof PartyMention party
            && party.place() != null
            && party.place().kind() == Kind.CITY
            && !party.adjective()
            && seats.isEmpty()) {
          seats.add(new Seat(name, party.place().country()));
        }
      }
      boolean place = row.cell("city") == cell;
      if (seats.isEmpty() && place && cell.size() <= LONGEST_PLACE && written(cell)) {
        seats.add(new Seat(cell.text(0, cell.size()), ""));
      }
    }
    if (seats.isEmpty() && topic.seat().named()) {
      seats.add(topic.seat());
    }
    return seats;
  }

  private static boolean written(AnnotatedSentence cell) {
    return cell.tokens().get(0).capitalised() && cell.mentions().isEmpty();
  }

  private String subtype(TableRow row, Topic topic, boolean sent) {
    AnnotatedSentence cell = row.cell("mission", "kind");
    List<NounMention> nouns = cell == null ? List.of() : cell.nouns("mission", 0, cell.size());
    String kind = nouns.isEmpty() ? "" : nouns.get(0).classes().getOrDefault("mission", "");
    boolean away = !sent && topic.nonResident() || row.has("residence");
    if (away && (kind.isEmpty() || kind.equals("embassy"))) {
      return NON_RESIDENT;
    }
    String headed = kind.isEmpty() && cell != null ? headers.post(row.header(cell)) : kind;
    return headed.isEmpty() ? topic.post() : headed;
  }

  /** What the row says happened: the opening, the closing, or that the mission stands. */
  private List<Chosen> dates(TableRow row, Topic topic) {
    String opened = row.start("opened", "start", "date");
    String closed = row.start("closed", "end");
    List<Chosen> dates = new ArrayList<>();
    if (topic.status() == Status.POSSIBLE) {
      return List.of(new Chosen(opened, Status.POSSIBLE));
    }
    if (topic.status() == Status.ENDED && closed.isEmpty()) {
      String span = row.span("date");
      return List.of(
          new Chosen(
              span.isEmpty() ? row.has("opened") || row.has("start") ? "" : opened : span,
              Status.ENDED));
    }
    AnnotatedSentence cell = row.cell("opened", "start", "date");
    if (cell != null && closed.isEmpty() && !opened.isEmpty()) {
      // "2011, closed 2019"
      List<Chosen> told = history.of(cell, 0, cell.size(), Status.ASSERTED);
      boolean closes = told.stream().anyMatch(event -> event.status() == Status.ENDED);
      if (closes && told.size() > 1) {
        return told;
      }
    }
    boolean ended = !closed.isEmpty() || topic.status() == Status.ENDED;
    if (!ended || !opened.isEmpty()) {
      dates.add(new Chosen(opened, Status.ASSERTED));
    }
    if (ended) {
      dates.add(new Chosen(closed, Status.ENDED));
    }
    return dates;
  }

  /** Whom else the mission serves. */
  private List<ClaimDraft> served(TableRow row, Party owner, Party host, Seat seat) {
    AnnotatedSentence cell = row.cell("accreditation");
    List<ClaimDraft> drafts = new ArrayList<>();
    if (cell != null) {
      for (PartyMention party : cell.mentions(PartyMention.class, 0, cell.size())) {
        if (!party.adjective() && !party.party().equals(owner) && !party.party().equals(host)) {
          drafts.add(
              ClaimDraft.of(rules.rule("table-mission"), Status.ASSERTED, owner, party.party())
                  .withSubtype(NON_RESIDENT)
                  .withPlace(seat.name(), seat.country()));
        }
      }
    }
    return drafts;
  }

  /** The person at the head of the mission. */
  private List<ClaimDraft> head(TableRow row, Party owner, Party host) {
    AnnotatedSentence cell = row.cell("person");
    if (cell == null || headers.empty(cell.text())) {
      return List.of();
    }
    List<PersonMention> persons = cell.mentions(PersonMention.class, 0, cell.size());
    if (persons.size() != 1) {
      return List.of();
    }
    List<NounMention> nouns = cell.nouns("office", 0, cell.size());
    return List.of(
        ClaimDraft.of(rules.rule("list-office"), Status.ASSERTED, owner, host)
            .withSubtype(nouns.isEmpty() ? "" : nouns.get(0).classes().getOrDefault("office", ""))
            .withObject(cell.text(persons.get(0).start(), persons.get(0).end())));
  }

  private static boolean names(AnnotatedSentence cell, String id) {
    return cell.mentions(PartyMention.class, 0, cell.size()).stream()
        .anyMatch(party -> party.party().id().equals(id));
  }

  private @Nullable Party of(String code) {
    return code.isEmpty() ? null : new Party(code, gazetteer.name(code));
  }
}
