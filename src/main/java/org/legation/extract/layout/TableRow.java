package org.legation.extract.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.model.Party;

/** A row of a table by the roles of its columns; cell by cell as long as the columns. */
record TableRow(List<Column> columns, List<AnnotatedSentence> cells) {
  private static final Set<String> PARTIES = Set.of("party", "sender", "host");

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
    int width = Math.min(columns.size(), cells.size());
    int half = width / 2;
    boolean repeated = width >= 4 && width % 2 == 0;
    for (int i = 0; i < half && repeated; i++) {
      repeated = columns.get(i).header().equals(columns.get(i + half).header());
    }
    boolean parties = columns.stream().filter(Column::party).count() == 2;
    return repeated && parties
        ? List.of(
            new TableRow(columns.subList(0, half), cells.subList(0, half)),
            new TableRow(columns.subList(half, width), cells.subList(half, width)))
        : List.of(this);
  }

  boolean has(String role) {
    return columns.stream().anyMatch(column -> column.role().equals(role));
  }

  /** The party that the row is about; null if no column names one. */
  @Nullable Party party() {
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).party()) {
        Party party = TableMatcher.party(cells.get(i));
        if (party != null) {
          return party;
        }
      }
    }
    return null;
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
