package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Block;
import org.legation.model.Block.Cell;
import org.legation.model.Block.ItemList;
import org.legation.model.Block.Row;
import org.legation.model.Block.Table;
import org.legation.model.Party;
import org.legation.model.Span;

/** Reads tables row by row: the headers say what a cell holds, notes are read as prose. */
final class TableReader {
  /** Columns of which each cell may hold sentences. */
  private static final Set<String> PROSE = Set.of("notes", "", "status", "treaty", "visitor");

  private final ArticleState state;
  private final Headers headers;
  private final TopicReader topics;
  private final TableColumns columns;
  private final TableMatcher tables;
  private final TableKinds kinds;
  private final UnknownNames unknownNames;
  private final BiConsumer<Block, Boolean> blocks;

  /**
   * A reader of the tables of one article.
   *
   * @param blocks reads the paragraphs and lists of a cell, of a row or on their own
   */
  TableReader(
      ArticleState state,
      RuleBook rules,
      Headers headers,
      TableKinds kinds,
      UnknownNames unknownNames,
      BiConsumer<Block, Boolean> blocks) {
    this.state = state;
    this.headers = headers;
    this.topics = new TopicReader(state, headers);
    this.columns = new TableColumns(state, headers);
    this.tables = new TableMatcher(rules, headers);
    this.kinds = kinds;
    this.unknownNames = unknownNames;
    this.blocks = blocks;
  }

  void read(Table table) {
    Party subject = state.discourse().subject();
    if (subject == null || table.rows().isEmpty()) {
      return;
    }
    String caption = table.caption() == null ? "" : state.text(table.caption());
    Topic topic = topics.read(caption);
    String means =
        headers.dateMeans(
            caption + " " + state.heading() + " " + state.lead() + " " + topic.words());
    boolean bare =
        table.rows().stream().noneMatch(row -> columns.header(row, row == table.rows().get(0)));
    if (bare && listsOnly(table)) {
      table.rows().forEach(row -> cells(row, false));
      return;
    }
    List<Column> known =
        bare && !means.isEmpty() ? columns.completed(List.of(), table, true) : List.of();
    boolean above = false;
    for (Row row : table.rows()) {
      boolean header = columns.header(row, known.isEmpty());
      if (header) {
        List<Column> read = columns.of(row);
        if (above) {
          known = columns.combined(known, read);
        } else if (known.isEmpty() || TableMatcher.readable(read)) {
          known = read;
        }
      } else {
        known = above ? columns.completed(known, table, false) : known;
        if (TableMatcher.readable(known)) {
          row(row, known, topic, subject, means);
        } else {
          cells(row, true);
        }
      }
      above = header;
      state.discourse().row(null);
    }
  }

  /** Whether a table only sets lists side by side. */
  private static boolean listsOnly(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.blocks().stream())
        .anyMatch(block -> block instanceof ItemList list && list.items().size() > 1);
  }

  private void cells(Row row, boolean inRow) {
    Cell before = null;
    for (Cell cell : row.cells()) {
      if (cell != before) {
        cell.blocks().forEach(block -> blocks.accept(block, inRow));
      }
      before = cell;
    }
  }

  private void row(Row row, List<Column> known, Topic topic, Party subject, String means) {
    state.dates().forgetBase();
    List<AnnotatedSentence> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      cells.add(state.annotate(cell.span()));
    }
    TableRow read = new TableRow(known, cells);
    Party other = read.party();
    List<ClaimDraft> drafts = kinds.read(read, topic, subject);
    boolean generic = drafts == null;
    if (drafts != null) {
      drafts.forEach(draft -> state.add(draft, row.span()));
    } else if (other == null && !read.has("organisation")) {
      unknownParty(row, known);
    }
    state.discourse().row(other);
    for (int i = 0; i < cells.size() && i < known.size(); i++) {
      boolean spanned = i > 0 && row.cells().get(i) == row.cells().get(i - 1);
      if (spanned) {
        continue;
      }
      if (generic) {
        cell(row, known.get(i), cells.get(i), subject, other, means);
      }
      if (PROSE.contains(known.get(i).role())) {
        state.dates().forgetBase();
        state.lead("");
        row.cells().get(i).blocks().forEach(block -> blocks.accept(block, true));
      }
    }
  }

  private void cell(
      Row row,
      Column column,
      AnnotatedSentence cell,
      Party subject,
      @Nullable Party other,
      String means) {
    for (ClaimDraft draft : tables.cell(column, cell, subject, other, means)) {
      state.add(draft, row.span());
    }
  }

  /** A row whose party the gazetteer does not know is told, with the nearest names. */
  private void unknownParty(Row row, List<Column> known) {
    for (int i = 0; i < row.cells().size() && i < known.size(); i++) {
      Span cell = row.cells().get(i).span();
      if (known.get(i).party() && unknownNames.isName(state.text(cell))) {
        state.findings().add(unknownNames.ofRow(state.article(), state.section(), cell));
        return;
      }
    }
  }
}
