package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.model.Block.Cell;
import org.legation.model.Block.Row;
import org.legation.model.Block.Table;
import org.legation.model.Party;

/** Finds out what the columns of a table hold, by their headers or else by their cells. */
final class TableColumns {
  private static final int LONGEST_HEADER = 8;
  private static final int LONGEST_NAME = 10;
  private static final int ROWS_LOOKED_AT = 40;

  private final ArticleState state;
  private final Headers headers;

  TableColumns(ArticleState state, Headers headers) {
    this.state = state;
    this.headers = headers;
  }

  /** Whether a row holds headers: by its mark-up, or, at the top, by its words. */
  boolean header(Row row, boolean top) {
    if (row.header() || top && row.cells().stream().anyMatch(Cell::header)) {
      return true;
    }
    if (!top) {
      return false;
    }
    int roles = 0;
    Set<String> words = subjectWords();
    for (Cell cell : row.cells()) {
      AnnotatedSentence text = state.aside(state.text(cell.span()));
      boolean datum = text.mentions().stream().anyMatch(m -> m instanceof TimeMention);
      if (datum || text.size() > LONGEST_HEADER) {
        return false;
      }
      roles += headers.role(text.text(), words).isEmpty() ? 0 : 1;
    }
    return roles >= 2
        && TableMatcher.party(state.aside(state.text(row.cells().get(0).span()))) == null;
  }

  /** What a row of headers says of the columns. */
  List<Column> of(Row row) {
    List<Column> columns = new ArrayList<>();
    Set<String> words = subjectWords();
    for (Cell cell : row.cells()) {
      columns.add(column(state.text(cell.span()), words));
    }
    boolean recognition = columns.stream().anyMatch(c -> c.role().equals("recognition"));
    boolean relations = columns.stream().anyMatch(c -> c.role().equals("relations"));
    if (recognition && !relations) {
      columns.replaceAll(this::ofRecognition);
    }
    boolean persons = columns.stream().anyMatch(c -> c.role().equals("person") || ofPersons(c));
    if (!persons && columns.stream().anyMatch(c -> c.party() || c.role().equals("organisation"))) {
      columns.replaceAll(TableColumns::ofState);
    }
    return columns;
  }

  private boolean ofPersons(Column column) {
    return headers.ofPersons(column.header());
  }

  /** "Position", beside a state and no person: not an office, but what the state says. */
  private static Column ofState(Column column) {
    return column.role().equals("title")
        ? new Column("position", column.header(), column.about(), column.by())
        : column;
  }

  /** "Suspended", beside "Recognised": recognition was. */
  private Column ofRecognition(Column column) {
    boolean open =
        column.role().isEmpty()
            || column.role().equals("relations-ended")
            || column.role().equals("end");
    AnnotatedSentence words = state.aside(column.header().replace('\n', ' '));
    boolean ends = false;
    for (int i = 0; i < words.size(); i++) {
      ends |= headers.ended(words.word(i));
    }
    return open && ends
        ? new Column("recognition-ended", column.header(), column.about(), column.by())
        : column;
  }

  private Column column(String header, Set<String> words) {
    Party subject = state.discourse().subject();
    AnnotatedSentence annotated = state.aside(header.replace('\n', ' '));
    String role = headers.role(header, words);
    if (role.startsWith("mission") && subject != null) {
      role = missionRole(annotated, subject, role);
    }
    PartyMention named = named(annotated);
    return new Column(
        role, header, named == null ? null : named.party(), named != null && by(annotated, named));
  }

  /** A second row of headers says more of the columns below a spanning one. */
  List<Column> combined(List<Column> above, List<Column> below) {
    if (below.stream().allMatch(column -> column.role().isEmpty())) {
      return above;
    }
    List<Column> columns = new ArrayList<>();
    Set<String> words = subjectWords();
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      if (i >= above.size() || i >= below.size()) {
        columns.add(i < above.size() ? above.get(i) : below.get(i));
        continue;
      }
      Column lower = below.get(i);
      Column upper = above.get(i);
      if (lower.role().isEmpty() && !lower.header().equals(upper.header())) {
        Column joined = column(upper.header() + " " + lower.header(), words);
        columns.add(joined.role().isEmpty() ? upper : joined);
      } else {
        columns.add(lower.role().isEmpty() ? upper : of(upper, lower));
      }
    }
    return columns;
  }

  /**
   * "Date suspended" and "Date resumed" beside the one column that says of what: of relations, or
   * of recognition.
   */
  static List<Column> completedEvents(List<Column> columns) {
    List<String> kinds =
        columns.stream()
            .map(Column::role)
            .filter(role -> role.equals("relations") || role.equals("recognition"))
            .distinct()
            .toList();
    return kinds.size() != 1
        ? columns
        : columns.stream().map(column -> event(column, kinds.get(0))).toList();
  }

  private static Column event(Column column, String kind) {
    boolean ends = column.role().equals("end");
    return ends || column.role().equals("start")
        ? new Column(ends ? kind + "-ended" : kind, column.header(), column.about(), column.by())
        : column;
  }

  /** "Name", in a table of memberships: those of organisations. */
  List<Column> of(List<Column> columns, Topic topic) {
    boolean organisations = columns.stream().anyMatch(c -> c.role().equals("organisation"));
    return organisations || !topic.is("membership")
        ? columns
        : columns.stream()
            .map(
                column ->
                    column.party() && headers.ofPersons(column.header())
                        ? new Column("organisation", column.header(), null, false)
                        : column)
            .toList();
  }

  /** "Period of diplomatic relations" over "From" and "To" says what begins and ends. */
  private Column of(Column above, Column lower) {
    String kind = headers.period(above.header());
    boolean ends = lower.role().equals("end");
    if (kind.isEmpty() || !ends && !lower.role().equals("start")) {
      return lower;
    }
    return new Column(ends ? kind + "-ended" : kind, lower.header(), lower.about(), lower.by());
  }

  /**
   * Names the columns of states and of dates by their cells, where no header does.
   *
   * @param dates whether a column of dates is wanted too
   */
  List<Column> completed(List<Column> columns, Table table, boolean dates) {
    int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Column> completed = new ArrayList<>(columns);
    while (completed.size() < width) {
      completed.add(new Column("", "", null, false));
    }
    boolean subjects =
        completed.stream()
            .anyMatch(
                c -> c.party() || c.role().equals("organisation") || c.role().equals("treaty"));
    if (!subjects) {
      name(completed, table, "party");
    }
    if (dates) {
      name(completed, table, "date");
    }
    return completed;
  }

  private void name(List<Column> columns, Table table, String role) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.role().isEmpty() && holds(table, i, role)) {
        columns.set(i, new Column(role, column.header(), null, false));
        return;
      }
    }
  }

  /** Whether most cells of a column are a state's name, or a date, and nothing more. */
  private boolean holds(Table table, int column, String role) {
    int rows = 0;
    int held = 0;
    for (Row row : table.rows()) {
      if (row.header() || column >= row.cells().size() || rows >= ROWS_LOOKED_AT) {
        continue;
      }
      rows++;
      AnnotatedSentence cell = state.aside(state.text(row.cells().get(column).span()));
      if (cell.size() > 0 && (cell.size() <= LONGEST_NAME || TableRow.names(cell))) {
        held +=
            role.equals("party")
                ? cell.at(0) instanceof PartyMention party && !party.adjective() ? 1 : 0
                : cell.at(0) instanceof TimeMention ? 1 : 0;
      }
    }
    return held > 0 && held * 2 > rows;
  }

  /** Whose mission a column holds: "Norwegian mission", "Mission to Norway". */
  private static String missionRole(AnnotatedSentence header, Party subject, String otherwise) {
    for (PartyMention party : header.mentions(PartyMention.class, 0, header.size())) {
      if (party.party().equals(subject)) {
        String before =
            header.word(party.start() - 1).equals("the")
                ? header.word(party.start() - 2)
                : header.word(party.start() - 1);
        return before.equals("to") || before.equals("in")
            ? "mission-to-subject"
            : "mission-from-subject";
      }
    }
    return otherwise;
  }

  private Set<String> subjectWords() {
    Set<String> words = new HashSet<>();
    Party subject = state.discourse().subject();
    if (subject != null) {
      words.add(subject.name().toLowerCase(Locale.ROOT));
      AnnotatedSentence names = state.above(state.article().info().title());
      for (PartyMention party : names.mentions(PartyMention.class, 0, names.size())) {
        words.add(names.text(party.start(), party.end()).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static @Nullable PartyMention named(AnnotatedSentence header) {
    List<PartyMention> parties = header.mentions(PartyMention.class, 0, header.size());
    return parties.isEmpty() ? null : parties.get(0);
  }

  private static boolean by(AnnotatedSentence header, PartyMention party) {
    String before = header.word(party.start() - 1);
    return before.equals("by")
        || before.equals("the") && header.word(party.start() - 2).equals("by");
  }
}
