package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.model.Party;

/** A row of a table by the roles of its columns; cell by cell as long as the columns. */
record TableRow(List<Column> columns, List<AnnotatedSentence> cells) {
  private static final Set<String> PARTIES = Set.of("party", "sender", "host");

  private static final Set<String> DATED =
      Set.of("relations", "relations-ended", "recognition", "recognition-ended", "date", "start");

  static boolean isParty(String role) {
    return PARTIES.contains(role);
  }

  /** The first cell of a role that has text; null if there is none. */
  @Nullable AnnotatedSentence cell(String... roles) {
    for (String role : roles) {
      for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
        if (columns.get(i).role().equals(role) && cells.get(i).size() > 0) {
          return cells.get(i);
        }
      }
    }
    return null;
  }

  /**
   * The row as the rows that stand side by side in it, where its columns repeat themselves:
   * "Country, Date, Country, Date".
   */
  List<TableRow> apart() {
    List<Column> named = new ArrayList<>();
    List<AnnotatedSentence> filled = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      Column column = columns.get(i);
      // an empty column without a header only sets the halves apart
      if (!column.role().isEmpty() || !column.header().isBlank() || cells.get(i).size() > 0) {
        named.add(column);
        filled.add(cells.get(i));
      }
    }
    int parties = (int) named.stream().filter(Column::party).count();
    int width = parties < 2 ? 0 : named.size() / parties;
    boolean repeated = width >= 2 && width * parties == named.size();
    for (int i = width; i < named.size() && repeated; i++) {
      repeated = named.get(i).header().equals(named.get(i - width).header());
    }
    if (!repeated) {
      return List.of(this);
    }
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < named.size(); i += width) {
      rows.add(new TableRow(named.subList(i, i + width), filled.subList(i, i + width)));
    }
    return rows;
  }

  /** Whether a column says what the row states, and when. */
  boolean dated() {
    return columns.stream().anyMatch(column -> DATED.contains(column.role()));
  }

  boolean has(String role) {
    return columns.stream().anyMatch(column -> column.role().equals(role));
  }

  /** The header above a cell. */
  String header(AnnotatedSentence cell) {
    int column = cells.indexOf(cell);
    return column < 0 || column >= columns.size() ? "" : columns.get(column).header();
  }

  /** The party that the row is about; null if no column names one. */
  @Nullable Party party() {
    AnnotatedSentence cell = partyCell();
    return cell == null ? null : TableMatcher.party(cell);
  }

  /** The cell that names the party that the row is about; null if no column names one. */
  @Nullable AnnotatedSentence partyCell() {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).party() && TableMatcher.party(cells.get(i)) != null) {
        return cells.get(i);
      }
    }
    return null;
  }

  /** The parties that the row is about: several where their cell only lists them. */
  List<Party> parties() {
    AnnotatedSentence cell = partyCell();
    if (cell == null) {
      return List.of();
    }
    if (!names(cell)) {
      Party party = TableMatcher.party(cell);
      return party == null ? List.of() : List.of(party);
    }
    return cell.mentions(PartyMention.class, 0, cell.size()).stream()
        .map(PartyMention::party)
        .distinct()
        .toList();
  }

  /** The organisation with which a row of a table of relations says that there are some. */
  @Nullable Party related() {
    AnnotatedSentence cell = has("relations") ? cell("organisation") : null;
    return cell == null ? null : TableMatcher.party(cell);
  }

  /** Whether a cell is a list of names of states, and nothing more. */
  static boolean names(AnnotatedSentence cell) {
    int named = 0;
    for (int i = 0; i < cell.size(); i++) {
      if (cell.at(i) instanceof PartyMention party && !party.adjective()) {
        named++;
      } else if (cell.at(i) != null || !cell.entry(i).in("name_separators")) {
        return false;
      }
    }
    return named > 0;
  }

  /**
   * The date at which something began, of the first of these columns that gives one; else empty.
   */
  String start(String... roles) {
    for (String role : roles) {
      AnnotatedSentence cell = cell(role);
      List<TimeMention> dates =
          cell == null ? List.of() : cell.mentions(TimeMention.class, 0, cell.size());
      if (!dates.isEmpty()) {
        return dates.get(0).date().first();
      }
    }
    return "";
  }

  /** The span that a cell gives as an EDTF interval; empty if it gives none that has ended. */
  String span(String role) {
    AnnotatedSentence cell = cell(role);
    List<TimeMention> dates =
        cell == null ? List.of() : cell.mentions(TimeMention.class, 0, cell.size());
    return !dates.isEmpty() && dates.get(0).date().role() == Role.SPAN
        ? dates.get(0).date().edtf()
        : "";
  }
}
