package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.sentence.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Block;
import org.legation.model.Block.Cell;
import org.legation.model.Block.Item;
import org.legation.model.Block.ItemList;
import org.legation.model.Block.Paragraph;
import org.legation.model.Block.Row;
import org.legation.model.Block.Table;
import org.legation.model.Party;
import org.legation.model.Span;

/** Reads tables row by row: the headers say what a cell holds, notes are read as prose. */
final class TableReader {
  /** Columns of which each cell may hold sentences. */
  private static final Set<String> PROSE =
      Set.of("notes", "position", "", "status", "treaty", "visitor");

  private final ArticleState state;
  private final Headers headers;
  private final TopicReader topics;
  private final TableColumns columnReader;
  private final TableMatcher tables;
  private final TableKinds kinds;
  private final MissionNotes missionNotes;
  private final RecognitionNotes recognitionNotes;
  private final UnknownNames unknownNames;
  private final SentenceMatcher sentences;
  private final JoinedItems announced;
  private final BiConsumer<Block, Boolean> blocks;

  /** The sentence before the table at hand. */
  private String lead = "";

  /** What heads the rows at hand inside their table. */
  private RowGroup group;

  /** Whether the table at hand is of what the subject recognises. */
  private boolean by;

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
      SentenceMatcher sentences,
      BiConsumer<Block, Boolean> blocks) {
    this.state = state;
    this.headers = headers;
    this.topics = new TopicReader(state, headers);
    this.columnReader = new TableColumns(state, headers);
    this.tables = new TableMatcher(rules, headers);
    this.kinds = kinds;
    this.missionNotes = new MissionNotes(rules);
    this.recognitionNotes = new RecognitionNotes(rules, headers);
    this.unknownNames = unknownNames;
    this.sentences = sentences;
    this.announced = new JoinedItems(state, topics, sentences);
    this.blocks = blocks;
    this.group = new RowGroup(state.aside(""));
  }

  void read(Table table) {
    Party subject = state.discourse().subject();
    if (subject == null || table.rows().isEmpty()) {
      return;
    }
    String caption = table.caption() == null ? "" : state.text(table.caption());
    Topic topic = topics.read(caption);
    state.listed();
    lead = state.lead();
    by = kinds.by(topic.words(), subject);
    String means = means(caption, topic);
    boolean bare =
        table.rows().stream()
            .noneMatch(row -> columnReader.header(row, row == table.rows().get(0)));
    if (bare && listsOnly(table)) {
      table.rows().forEach(row -> cells(row, false));
      return;
    }
    if (bare && (topic.is("mission") || topic.is("membership"))) {
      names(table);
      return;
    }
    List<Column> known =
        bare && !means.isEmpty() ? columnReader.completed(List.of(), table, true) : List.of();
    boolean above = false;
    group = new RowGroup(state.aside(""));
    for (Row row : table.rows()) {
      if (RowGroup.heads(row, state)) {
        group = new RowGroup(state.annotate(row.cells().get(0).span()));
        topic = topics.read(group.caption(caption));
        means = means(group.caption(caption), topic);
        continue;
      }
      boolean header = columnReader.header(row, known.isEmpty());
      if (header) {
        List<Column> read = columnReader.of(row);
        if (above) {
          known = columnReader.combined(known, read);
        } else if (known.isEmpty() || TableMatcher.readable(read)) {
          known = read;
        }
      } else {
        known = above ? columnReader.completed(known, table, false) : known;
        if (TableMatcher.readable(known)) {
          row(
              row,
              TableColumns.completedEvents(columnReader.of(known, topic)),
              topic,
              subject,
              means.isEmpty() ? headers.dateMeans(TableMatcher.partyHeader(known)) : means);
        } else {
          cells(row, true);
        }
      }
      above = header;
      state.discourse().row(null);
    }
  }

  /** What a bare date of the table says, by the words around it. */
  private String means(String caption, Topic topic) {
    return headers.dateMeans(
        caption + " " + state.heading() + " " + state.lead() + " " + topic.words());
  }

  /** Whether a table only sets lists side by side. */
  private static boolean listsOnly(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.blocks().stream())
        .anyMatch(block -> block instanceof ItemList list && list.items().size() > 1);
  }

  /** A table without headers that only sets names side by side is a list of them. */
  private void names(Table table) {
    List<Item> items = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        for (Block block : cell.blocks()) {
          if (block instanceof Paragraph paragraph) {
            items.add(new Item(paragraph.sentences(), List.of()));
          }
        }
      }
    }
    blocks.accept(new ItemList(items), false);
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
    state.freshDates();
    List<AnnotatedSentence> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      // a cell that spans several columns is one
      cells.add(spans(row, i) ? cells.get(i - 1) : state.annotate(row.cells().get(i).span()));
    }
    TableRow read = group.completed(new TableRow(known, cells));
    Party other = read.party();
    boolean generic = true;
    for (TableRow part : read.apart()) {
      generic &= stated(part, row, topic, subject, means);
    }
    if (generic && other == null && !read.has("organisation")) {
      unknownParty(row, known);
    }
    AnnotatedSentence named = read.partyCell();
    if (generic && named != null && !read.dated()) {
      String caption = topic.words().lines().findFirst().orElse("");
      announced.row(named, lead, caption).forEach(draft -> state.add(draft, row.span()));
    }
    state.discourse().row(other);
    AnnotatedSentence organisation = other == null ? read.cell("organisation") : null;
    if (organisation != null) {
      state.discourse().row(TableMatcher.party(organisation));
      state.discourse().organisation(kinds.organisation(organisation));
    }
    for (int i = 0; i < cells.size() && i < known.size(); i++) {
      if (!spans(row, i) && PROSE.contains(known.get(i).role())) {
        state.dates().forgetBase();
        state.lead("");
        if (other != null && known.get(i).role().equals("notes")) {
          for (ClaimDraft draft : missionNotes.read(cells.get(i), other, subject)) {
            state.add(draft, row.cells().get(i).span());
          }
        }
        if (other != null && (means.equals("recognition") || read.has("recognition"))) {
          for (ClaimDraft draft : recognitionNotes.read(cells.get(i), other, subject)) {
            state.add(draft, row.cells().get(i).span());
          }
        }
        row.cells().get(i).blocks().forEach(block -> blocks.accept(block, true));
      }
    }
    AnnotatedSentence event = read.cell("event");
    if (event != null) {
      event(read, event, row);
    }
    if (organisation != null) {
      state.discourse().organisation("");
    }
  }

  /** What the columns state; whether each had to be read by itself. */
  private boolean stated(TableRow part, Row row, Topic topic, Party subject, String means) {
    List<ClaimDraft> drafts = kinds.read(part, topic, subject, state.discourse().other());
    if (drafts != null) {
      drafts.forEach(draft -> state.add(draft, row.span()));
      return false;
    }
    List<Party> others = part.parties();
    if (others.size() > 1) {
      others.forEach(other -> columns(part, row, subject, other, means));
    } else {
      columns(part, row, subject, others.isEmpty() ? part.related() : others.get(0), means);
    }
    return true;
  }

  private void columns(TableRow part, Row row, Party subject, @Nullable Party other, String means) {
    boolean related = false;
    for (int i = 0; i < part.cells().size() && i < part.columns().size(); i++) {
      boolean spanned = i > 0 && part.cells().get(i) == part.cells().get(i - 1);
      // the date of an event, or of a position, is of what that says
      Column column = part.columns().get(i);
      boolean ofSaid = column.bare() && (part.has("event") || part.has("position"));
      if (!ofSaid && (!spanned || column.role().startsWith("mission"))) {
        for (ClaimDraft draft : tables.cell(column, part.cells().get(i), subject, other, means)) {
          related |= draft.rule().id().equals("table-relations");
          boolean given = by && column.about() == null && draft.recognises(other);
          state.add(given ? draft.turned() : draft, row.span());
        }
      }
    }
    AnnotatedSentence named = part.partyCell();
    if (related && other != null && named != null) {
      tables.lapsed(named, subject, other).forEach(draft -> state.add(draft, row.span()));
    }
  }

  /** Whether the cell of a column is the one of the column before, which spans both. */
  private static boolean spans(Row row, int column) {
    return column > 0 && row.cells().get(column) == row.cells().get(column - 1);
  }

  /** "3 May 1961 | Embassy opened in Oslo": a sentence with its date in a column of its own. */
  private void event(TableRow read, AnnotatedSentence event, Row row) {
    AnnotatedSentence date = read.cell("date", "start");
    String words = date == null ? event.text() : date.text() + " – " + event.text();
    for (ClaimDraft draft : sentences.match(state.annotate(words), state.discourse())) {
      state.add(draft, row.span());
    }
  }

  /** A row whose party the gazetteer does not know is told, with the nearest names. */
  private void unknownParty(Row row, List<Column> known) {
    for (int i = 0; i < row.cells().size() && i < known.size(); i++) {
      Span cell = row.cells().get(i).span();
      if (known.get(i).party() && unknownNames.isName(state.text(cell))) {
        AnnotatedSentence words = state.aside(state.text(cell));
        boolean organisation =
            !words.mentions(OrganisationMention.class, 0, words.size()).isEmpty();
        state
            .findings()
            .add(
                organisation
                    ? unknownNames.withoutCode(state.article(), state.section(), cell)
                    : unknownNames.ofRow(state.article(), state.section(), cell));
        return;
      }
    }
  }
}
