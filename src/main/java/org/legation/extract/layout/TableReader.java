package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Block;
import org.legation.model.Block.Cell;
import org.legation.model.Block.Row;
import org.legation.model.Block.Table;
import org.legation.model.Party;
import org.legation.model.Span;

/** Reads tables row by row: the headers say what a cell holds, notes are read as prose. */
final class TableReader {
  private final ArticleState state;
  private final Headers headers;
  private final TableMatcher tables;
  private final UnknownNames unknownNames;
  private final Consumer<Block> blocks;

  /**
   * A reader of the tables of one article.
   *
   * @param blocks reads the paragraphs and lists of a cell
   */
  TableReader(
      ArticleState state,
      RuleBook rules,
      Headers headers,
      UnknownNames unknownNames,
      Consumer<Block> blocks) {
    this.state = state;
    this.headers = headers;
    this.tables = new TableMatcher(rules, headers);
    this.unknownNames = unknownNames;
    this.blocks = blocks;
  }

  void read(Table table) {
    Party subject = state.discourse().subject();
    if (subject == null || table.rows().isEmpty()) {
      return;
    }
    List<TableMatcher.Column> columns = List.of();
    String caption = table.caption() == null ? "" : state.text(table.caption());
    String means = headers.dateMeans(caption + " " + state.heading() + " " + state.lead());
    for (Row row : table.rows()) {
      boolean header =
          row.header() || columns.isEmpty() && row.cells().stream().anyMatch(Cell::header);
      if (header) {
        List<TableMatcher.Column> read = columns(row);
        columns = columns.isEmpty() || TableMatcher.readable(read) ? read : combined(columns, read);
      } else if (TableMatcher.readable(columns)) {
        row(row, columns, subject, means);
      } else {
        unreadable(row);
      }
      state.discourse().row(null);
    }
  }

  private List<TableMatcher.Column> columns(Row row) {
    List<TableMatcher.Column> columns = new ArrayList<>();
    Set<String> words = subjectWords();
    Party subject = state.discourse().subject();
    for (Cell cell : row.cells()) {
      String header = state.text(cell.span());
      String role = headers.role(header, words);
      if (role.startsWith("mission") && subject != null) {
        role = missionRole(state.annotate(cell.span()), subject, role);
      }
      PartyMention named = named(state.annotate(cell.span()));
      boolean by = named != null && byBefore(state.annotate(cell.span()), named);
      columns.add(new TableMatcher.Column(role, header, named == null ? null : named.party(), by));
    }
    return columns;
  }

  /** "Period of diplomatic relations" over "From" and "To" says what begins and ends. */
  private static TableMatcher.Column of(TableMatcher.Column above, TableMatcher.Column lower) {
    String header = above.header().toLowerCase(Locale.ROOT);
    String kind =
        header.contains("relation") ? "relations" : header.contains("recogn") ? "recognition" : "";
    boolean ends = lower.role().equals("end");
    if (kind.isEmpty() || !ends && !lower.role().equals("start")) {
      return lower;
    }
    return new TableMatcher.Column(
        ends ? kind + "-ended" : kind, lower.header(), lower.about(), lower.by());
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

  /** A second row of headers says more of the columns below a spanning one. */
  private static List<TableMatcher.Column> combined(
      List<TableMatcher.Column> above, List<TableMatcher.Column> below) {
    List<TableMatcher.Column> columns = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      TableMatcher.Column lower = i < below.size() ? below.get(i) : above.get(i);
      columns.add(lower.role().isEmpty() ? above.get(i) : of(above.get(i), lower));
    }
    return columns;
  }

  private Set<String> subjectWords() {
    Set<String> words = new HashSet<>();
    Party subject = state.discourse().subject();
    if (subject != null) {
      words.add(subject.name().toLowerCase(Locale.ROOT));
      AnnotatedSentence names = state.annotate(state.article().info().title());
      for (PartyMention party : names.mentions(PartyMention.class, 0, names.size())) {
        words.add(names.text(party.start(), party.end()).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private void row(Row row, List<TableMatcher.Column> columns, Party subject, String means) {
    state.dates().forgetBase();
    Party other = null;
    AnnotatedSentence date = null;
    AnnotatedSentence organisation = null;
    List<AnnotatedSentence> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String role = i < columns.size() ? columns.get(i).role() : "";
      AnnotatedSentence cell = state.annotate(row.cells().get(i).span());
      cells.add(cell);
      if (role.equals("party") && other == null) {
        other = TableMatcher.party(cell);
      } else if (role.equals("organisation")) {
        organisation = cell;
      } else if (role.equals("date") || role.equals("start")) {
        date = cell;
      }
    }
    if (other == null && organisation == null) {
      unknownParty(row, columns);
    }
    state.discourse().row(other);
    if (organisation != null) {
      for (ClaimDraft draft : tables.organisation(organisation, date, subject)) {
        state.add(draft, row.span());
      }
    }
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      if (i > 0 && row.cells().get(i) == row.cells().get(i - 1)) {
        continue;
      }
      TableMatcher.Column column = columns.get(i);
      for (ClaimDraft draft : tables.cell(column, cells.get(i), subject, other, means)) {
        state.add(draft, row.span());
      }
      if (column.role().equals("notes") || column.role().isEmpty()) {
        state.dates().forgetBase();
        state.lead("");
        for (Block block : row.cells().get(i).blocks()) {
          blocks.accept(block);
        }
      }
    }
  }

  private void unreadable(Row row) {
    for (Cell cell : row.cells()) {
      for (Block block : cell.blocks()) {
        blocks.accept(block);
      }
    }
  }

  /** A row whose party the gazetteer does not know is told, with the nearest names. */
  private void unknownParty(Row row, List<TableMatcher.Column> columns) {
    for (int i = 0; i < row.cells().size() && i < columns.size(); i++) {
      Span cell = row.cells().get(i).span();
      if (columns.get(i).role().equals("party") && unknownNames.isName(state.text(cell))) {
        state.findings().add(unknownNames.ofRow(state.article(), state.section(), cell));
        return;
      }
    }
  }

  private static @Nullable PartyMention named(AnnotatedSentence header) {
    List<PartyMention> parties = header.mentions(PartyMention.class, 0, header.size());
    return parties.isEmpty() ? null : parties.get(0);
  }

  private static boolean byBefore(AnnotatedSentence header, PartyMention party) {
    String before = header.word(party.start() - 1);
    return before.equals("by")
        || before.equals("the") && header.word(party.start() - 2).equals("by");
  }
}
