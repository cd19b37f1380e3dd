package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
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
  private static final int LONGEST_PLACE = 5;

  private final RuleBook rules;
  private final Gazetteer gazetteer;
  private final MissionRowDates dates;
  private final MissionKinds kinds;
  private final HeadsOfMissions heads;

  MissionRows(RuleBook rules, Headers headers, Gazetteer gazetteer) {
    this.rules = rules;
    this.gazetteer = gazetteer;
    this.dates = new MissionRowDates(headers);
    this.kinds = new MissionKinds(headers);
    this.heads = new HeadsOfMissions(rules, headers);
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

  List<ClaimDraft> read(TableRow whole, Topic topic, Party subject) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (TableRow row : MissionColumns.apart(whole)) {
      List<Party> parties = row.has("sender") ? row.parties() : List.of();
      if (parties.size() > 1) {
        parties.forEach(party -> drafts.addAll(of(row, party, topic, subject)));
      } else {
        drafts.addAll(of(row, row.party(), topic, subject));
      }
    }
    return drafts;
  }

  private List<ClaimDraft> of(TableRow row, @Nullable Party named, Topic topic, Party subject) {
    Party party = named;
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
    List<Seat> places = seats.isEmpty() ? List.of(Seat.NONE) : seats;
    List<String> subtypes = kinds.of(row, topic, sent, home(places, subject), places.size());
    for (int i = 0; i < subtypes.size(); i++) {
      Seat seat = places.get(Math.min(i, places.size() - 1));
      for (Chosen date : dates.of(HeadsOfMissions.without(row), topic)) {
        String rule = date.status() == Status.ENDED ? "table-mission-former" : "table-mission";
        drafts.add(
            ClaimDraft.of(rules.rule(rule), date.status(), owner, host)
                .withSubtype(subtypes.get(i))
                .withDate(date)
                .withPlace(seat.name(), seat.country()));
      }
    }
    if (!sent) {
      drafts.addAll(accreditedFrom(row, owner, host));
    }
    if (topic.status() == Status.ASSERTED) {
      if (sent && !seats.isEmpty()) {
        drafts.addAll(served(row, owner, host, seats.get(0)));
      }
      drafts.addAll(heads.read(row, owner, host));
    }
    return drafts;
  }

  /** Whether the missions of a row stand in the subject itself. */
  private static boolean home(List<Seat> seats, Party subject) {
    return seats.get(0).country().equals(subject.id());
  }

  /** The missions of a table that is about those who head them. */
  List<ClaimDraft> seats(TableRow row, Topic topic, Party subject) {
    AnnotatedSentence cell = row.cell("mission", "residence");
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
                column.party()
                        || column.role().equals("mission")
                        || column.role().equals("residence")
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

  /** "Now accredited from Lima", in the notes of a mission that the subject receives. */
  private List<ClaimDraft> accreditedFrom(TableRow row, Party owner, Party host) {
    AnnotatedSentence notes = row.cell("notes");
    CityMention city = notes == null ? null : AlsoAccredited.from(notes);
    if (city == null || notes == null) {
      return List.of();
    }
    return List.of(
        ClaimDraft.of(rules.rule("table-mission"), Status.ASSERTED, owner, host)
            .withSubtype(MissionKinds.NON_RESIDENT)
            .withPlace(notes.text(city.start(), city.end()), city.city().country()));
  }

  /** Whom else the mission serves. */
  private List<ClaimDraft> served(TableRow row, Party owner, Party host, Seat seat) {
    AnnotatedSentence cell = row.cell("accreditation");
    AnnotatedSentence notes = row.cell("notes");
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party party : notes == null ? List.<Party>of() : AlsoAccredited.to(notes)) {
      if (!party.equals(owner) && !party.equals(host)) {
        drafts.add(nonResident(owner, party, seat));
      }
    }
    if (cell != null) {
      for (PartyMention party : cell.mentions(PartyMention.class, 0, cell.size())) {
        if (!party.adjective() && !party.party().equals(owner) && !party.party().equals(host)) {
          drafts.add(nonResident(owner, party.party(), seat));
        }
      }
    }
    return drafts;
  }

  private ClaimDraft nonResident(Party owner, Party host, Seat seat) {
    return ClaimDraft.of(rules.rule("table-mission"), Status.ASSERTED, owner, host)
        .withSubtype(MissionKinds.NON_RESIDENT)
        .withPlace(seat.name(), seat.country());
  }

  private static boolean names(AnnotatedSentence cell, String id) {
    return cell.mentions(PartyMention.class, 0, cell.size()).stream()
        .anyMatch(party -> party.party().id().equals(id));
  }

  private @Nullable Party of(String code) {
    return code.isEmpty() ? null : new Party(code, gazetteer.name(code));
  }
}
