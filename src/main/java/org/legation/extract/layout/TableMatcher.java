package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads the cells of a row by the roles of their columns. */
final class TableMatcher {
  private final RuleBook rules;
  private final Headers headers;

  TableMatcher(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
  }

  /**
   * A column.
   *
   * @param role see {@code lexicon/headers.yaml}; empty if unknown
   * @param about a party that the header names; null if it names none
   * @param by whether it names who acts ("recognised by X")
   */
  record Column(String role, String header, @Nullable Party about, boolean by) {}

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
        return other == null ? List.of() : dated("table-recognition", cell, other, subject, true);
      case "recognition-ended":
        return other == null
            ? List.of()
            : dated("table-recognition-ended", cell, other, subject, false);
      case "date", "start":
        return bareDate(cell, subject, other, dateMeans, false);
      case "end":
        return bareDate(cell, subject, other, dateMeans, true);
      case "mission-from-subject":
        return other == null ? List.of() : missions(column, cell, subject, other);
      case "mission-to-subject":
        return other == null ? List.of() : missions(column, cell, other, subject);
      default:
        return List.of();
    }
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
    if (headers.empty(cell.text()) || actor.equals(counterpart)) {
      return List.of();
    }
    List<TimeMention> dates = cell.mentions(TimeMention.class, 0, cell.size());
    Status status = rules.rule(rule).status();
    ClaimDraft draft = ClaimDraft.of(rules.rule(rule), status, actor, counterpart);
    if (rules.rule(rule).type().code().equals("relations")) {
      draft = draft.withSubtype("diplomatic");
    }
    if (dates.isEmpty()) {
      return yesIsEnough && headers.yes(cell.text()) ? List.of(draft) : List.of();
    }
    return List.of(draft.withDate(new DateChooser.Chosen(dates.get(0).date().first(), status)));
  }

  private List<ClaimDraft> missions(
      Column column, AnnotatedSentence cell, Party owner, Party host) {
    if (headers.empty(cell.text())) {
      return List.of();
    }
    boolean former = column.header().toLowerCase(java.util.Locale.ROOT).contains("former");
    boolean nonResident = cell.text().toLowerCase(java.util.Locale.ROOT).contains("non-resident");
    List<ClaimDraft> drafts = new ArrayList<>();
    String rule = former ? "table-mission-former" : "table-mission";
    String subtype = "";
    boolean named = false;
    for (Mention mention : cell.mentions()) {
      if (mention instanceof NounMention noun && noun.of("mission")) {
        subtype = noun.classes().getOrDefault("mission", "");
        named = true;
      } else if (mention instanceof CityMention
          || mention instanceof PartyMention party
              && party.place() != null
              && party.place().kind() == Kind.CITY) {
        String kind =
            nonResident && !subtype.startsWith("non-resident") ? "non-resident embassy" : subtype;
        drafts.add(
            ClaimDraft.of(rules.rule(rule), rules.rule(rule).status(), owner, host)
                .withSubtype(kind)
                .withPlace(
                    cell.text(mention.start(), mention.end()),
                    mention instanceof CityMention c ? c.city().country() : ""));
      }
    }
    if (drafts.isEmpty() && named) {
      drafts.add(
          ClaimDraft.of(rules.rule(rule), rules.rule(rule).status(), owner, host)
              .withSubtype(subtype));
    }
    return drafts;
  }

  /**
   * A row about an organisation: the subject is a member, from the date of its row if there is one.
   */
  List<ClaimDraft> organisation(
      AnnotatedSentence cell, @Nullable AnnotatedSentence date, Party subject) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Mention mention : cell.mentions()) {
      if (mention.namesOrganisation() && drafts.isEmpty()) {
        ClaimDraft draft =
            ClaimDraft.of(rules.rule("table-membership"), Status.ASSERTED, subject, Party.NONE)
                .withObject(cell.text(mention.start(), mention.end()));
        if (date != null) {
          List<TimeMention> dates = date.mentions(TimeMention.class, 0, date.size());
          if (!dates.isEmpty()) {
            draft =
                draft.withDate(
                    new DateChooser.Chosen(dates.get(0).date().first(), Status.ASSERTED));
          }
        }
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** Whether a row's roles suffice to read it. */
  static boolean readable(List<Column> columns) {
    Set<String> roles = new java.util.HashSet<>();
    columns.forEach(column -> roles.add(column.role()));
    return roles.contains("party") || roles.contains("organisation");
  }
}
