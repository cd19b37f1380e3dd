package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Reads the cells of a row by the roles of their columns. */
final class TableMatcher {
  private static final int LONGEST_NOTE = 5;

  private final RuleBook rules;
  private final Headers headers;
  private final History history;
  private final PostCells posts;

  TableMatcher(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
    this.history = new History(headers);
    this.posts = new PostCells(rules, headers);
  }

  /**
   * A column.
   *
   * @param role see {@code lexicon/headers.yaml}; empty if unknown
   * @param about a party that the header names; null if it names none
   * @param by whether it names who acts ("recognised by X")
   */
  record Column(String role, String header, @Nullable Party about, boolean by) {
    /** Whether its cells name the party that a row is about. */
    boolean party() {
      return TableRow.isParty(role);
    }

    /** Whether its header is a date's and no more. */
    boolean bare() {
      return role.equals("date") || role.equals("start") || role.equals("end");
    }
  }

  /** The party that a row is about: that of its cell in the party's column; null if none. */
  static @Nullable Party party(AnnotatedSentence cell) {
    for (PartyMention party : cell.mentions(PartyMention.class, 0, cell.size())) {
      if (!party.adjective() && !party.party().id().isEmpty()) {
        return party.party();
      }
    }
    for (CityMention city : cell.mentions(CityMention.class, 0, cell.size())) {
      if (city.end() - city.start() == cell.size() && city.city().capitalOf().length() > 0) {
        return new Party(city.city().capitalOf(), city.city().name());
      }
    }
    return null;
  }

  /** What one cell of a row about a party states. */
  List<ClaimDraft> cell(
      Column column,
      AnnotatedSentence cell,
      Party subject,
      @Nullable Party other,
      String dateMeans) {
    if (column.about() != null && column.role().startsWith("recognition") && other != null) {
      return ofHeader(column, cell, column.about(), other);
    }
    switch (column.role()) {
      case "relations":
        return other == null ? List.of() : dated("table-relations", cell, subject, other, true);
      case "relations-ended":
        return other == null
            ? List.of()
            : dated("table-relations-ended", cell, subject, other, false);
      case "recognition":
        return other == null ? List.of() : recognised(cell, subject, other);
      case "recognition-ended":
        return other == null
            ? List.of()
            : dated("table-recognition-ended", cell, other, subject, false);
      case "notes", "position":
        return other == null || !headers.none(cell.text()) ? List.of() : none(cell, subject, other);
      case "date", "start":
        return bareDate(cell, subject, other, dateMeans, false);
      case "end":
        return bareDate(cell, subject, other, dateMeans, true);
      case "mission-from-subject":
        return other == null ? List.of() : posts.read(column, cell, subject, other);
      case "mission":
        return other == null ? List.of() : byPlace(column, cell, subject, other);
      case "mission-to-subject":
        return other == null ? List.of() : posts.read(column, cell, other, subject);
      default:
        return List.of();
    }
  }

  /** "3 May 1990 (relations since 2011)". */
  private List<ClaimDraft> recognised(AnnotatedSentence cell, Party subject, Party other) {
    List<ClaimDraft> drafts =
        new ArrayList<>(dated("table-recognition", cell, other, subject, true));
    for (Chosen date : CellAsides.relations(cell)) {
      drafts.add(
          ClaimDraft.of(rules.rule("table-relations"), Status.ASSERTED, subject, other)
              .withSubtype("diplomatic")
              .withDate(date));
    }
    return drafts;
  }

  /** "No diplomatic relations", "Does not recognise", and no more, in the notes of a row. */
  private List<ClaimDraft> none(AnnotatedSentence cell, Party subject, Party other) {
    boolean alone =
        cell.size() <= LONGEST_NOTE
            && cell.mentions(TimeMention.class, 0, cell.size()).isEmpty()
            && !subject.equals(other);
    if (alone && CellAsides.recognises(cell)) {
      return List.of(ClaimDraft.of(rules.rule("table-recognition"), Status.DENIED, other, subject));
    }
    return alone && !cell.nouns("relations", 0, cell.size()).isEmpty()
        ? List.of(
            ClaimDraft.of(rules.rule("table-relations"), Status.DENIED, subject, other)
                .withSubtype("diplomatic"))
        : List.of();
  }

  /** "Year recognised X", "Recognised by X": the header itself names a side. */
  private List<ClaimDraft> ofHeader(
      Column column, AnnotatedSentence cell, Party about, Party other) {
    String rule =
        column.role().equals("recognition") ? "table-recognition" : "table-recognition-ended";
    return column.by()
        ? dated(rule, cell, about, other, true)
        : dated(rule, cell, other, about, true);
  }

  private List<ClaimDraft> bareDate(
      AnnotatedSentence cell, Party subject, @Nullable Party other, String means, boolean end) {
    if (other == null) {
      return List.of();
    }
    return switch (means) {
      case "relations" ->
          dated(end ? "table-relations-ended" : "table-relations", cell, subject, other, false);
      case "recognition" ->
          dated(end ? "table-recognition-ended" : "table-recognition", cell, other, subject, false);
      default -> List.of();
    };
  }

  private List<ClaimDraft> dated(
      String rule, AnnotatedSentence cell, Party actor, Party counterpart, boolean yesIsEnough) {
    Rule wanted = rules.rule(rule);
    boolean relations = wanted.type() == RelationType.RELATIONS;
    boolean undated =
        relations && wanted.status() == Status.ASSERTED && headers.undated(cell.text());
    if (headers.empty(cell.text()) && !undated || actor.equals(counterpart)) {
      return List.of();
    }
    ClaimDraft draft = ClaimDraft.of(wanted, wanted.status(), actor, counterpart);
    if (relations) {
      draft = draft.withSubtype("diplomatic");
    }
    List<TimeMention> dates = cell.mentions(TimeMention.class, 0, cell.size());
    if (headers.none(cell.text())) {
      boolean denied = dates.isEmpty() && wanted.status() == Status.ASSERTED;
      return denied ? List.of(draft.withDate(new Chosen("", Status.DENIED))) : List.of();
    }
    if (dates.isEmpty()) {
      return undated || yesIsEnough && headers.yes(cell.text()) ? List.of(draft) : List.of();
    }
    if (wanted.status() != Status.ASSERTED) {
      return List.of(draft.withDate(new Chosen(dates.get(0).date().first(), wanted.status())));
    }
    List<Chosen> events =
        relations && CellAsides.onlyDates(cell)
            ? dates.stream().map(date -> new Chosen(date.date().first(), Status.ASSERTED)).toList()
            : history.of(cell, 0, CellAsides.start(cell, wanted.type()), Status.ASSERTED);
    if (!yesIsEnough && dates.get(0).date().role() == Role.SPAN) {
      // a column of dates without more: relations began in those years
      events = List.of(new Chosen(dates.get(0).date().first(), Status.ASSERTED));
    }
    return events.stream().map(draft::withDate).toList();
  }

  /** "Chile (suspended)", "Chile (severed 1973)": what a bracket says of the relations of a row. */
  List<ClaimDraft> lapsed(AnnotatedSentence named, Party subject, Party other) {
    int bracket = 0;
    while (bracket < named.size() && !named.word(bracket).equals("(")) {
      bracket++;
    }
    if (!headers.ended(named.word(bracket + 1))) {
      return List.of();
    }
    List<TimeMention> dates = named.mentions(TimeMention.class, bracket, named.size());
    String date = dates.isEmpty() ? "" : dates.get(0).date().first();
    Rule rule = rules.rule("table-relations-ended");
    return List.of(
        ClaimDraft.of(rule, Status.ENDED, subject, other)
            .withSubtype("diplomatic")
            .withDate(new Chosen(date, Status.ENDED)));
  }

  /** A mission whose column does not say whose it is: the city does. */
  private List<ClaimDraft> byPlace(
      Column column, AnnotatedSentence cell, Party subject, Party other) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (ClaimDraft draft : posts.read(column, cell, subject, other)) {
      if (draft.placeCountry().equals(other.id())) {
        drafts.add(draft);
      } else if (draft.placeCountry().equals(subject.id())) {
        drafts.add(
            ClaimDraft.of(draft.rule(), draft.status(), other, subject)
                .withSubtype(draft.subtype())
                .withDate(new Chosen(draft.date(), draft.status()))
                .withPlace(draft.place(), draft.placeCountry()));
      }
    }
    return drafts;
  }

  /** "Relations with" above the states tells what the bare dates beside them say. */
  static String partyHeader(List<Column> columns) {
    return columns.stream().filter(Column::party).map(Column::header).findFirst().orElse("");
  }

  /** Whether a row's roles suffice to read it. */
  static boolean readable(List<Column> columns) {
    boolean seats = columns.stream().anyMatch(column -> column.role().equals("city"));
    boolean posts = columns.stream().anyMatch(column -> column.role().equals("mission"));
    return seats && posts
        || columns.stream()
            .anyMatch(
                column ->
                    column.party()
                        || column.role().equals("organisation")
                        || column.role().equals("treaty")
                        || column.role().equals("person")
                        || column.role().equals("visitor")
                        || column.role().equals("event"));
  }
}
