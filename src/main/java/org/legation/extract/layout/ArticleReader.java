package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.Claim;
import org.legation.extract.Extraction;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Annotator;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.context.ArticleSubject;
import org.legation.extract.context.Discourse;
import org.legation.extract.date.DateFinder;
import org.legation.extract.date.DateWords;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.SentenceMatcher;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.gazetteer.Hints;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.Block.Cell;
import org.legation.model.Block.Item;
import org.legation.model.Block.ItemList;
import org.legation.model.Block.Paragraph;
import org.legation.model.Block.Row;
import org.legation.model.Block.Table;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Section;
import org.legation.model.Span;

/** Reads one article from the top, and keeps in mind what a reader would. */
public final class ArticleReader {
  private final Article article;
  private final Annotator annotator;
  private final SentenceMatcher matcher;
  private final Headers headers;
  private final Gazetteer gazetteer;
  private final DateFinder dates;
  private final Discourse discourse;
  private final TableMatcher tables;
  private final ListMatcher lists;
  private final HeadingMatcher headings;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Optional<Party>> headingParties = new HashMap<>();
  private final UnknownNames unknownNames;
  private final Set<Claim> ofHeadings = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private Section section;
  private String lead = "";
  private String sectionWords = "";

  public ArticleReader(
      Article article,
      Annotator annotator,
      SentenceMatcher matcher,
      RuleBook rules,
      Headers headers,
      DateWords dateWords,
      Gazetteer gazetteer) {
    this.article = article;
    this.annotator = annotator;
    this.matcher = matcher;
    this.headers = headers;
    this.gazetteer = gazetteer;
    this.dates = new DateFinder(dateWords);
    ArticleSubject subject = ArticleSubject.of(article.info().title(), gazetteer);
    this.discourse = new Discourse(subject.first(), subject.second());
    this.tables = new TableMatcher(rules, headers);
    this.lists = new ListMatcher(rules, gazetteer);
    this.headings = new HeadingMatcher(rules);
    this.unknownNames = new UnknownNames(gazetteer);
    this.section =
        article.sections().isEmpty()
            ? new Section(1, null, List.of(), List.of())
            : article.sections().get(0);
  }

  /** Reads the article. */
  public Extraction read() {
    if (discourse.subject() == null) {
      findings.add(unknownNames.ofTitle(article));
    }
    for (Section next : article.sections()) {
      section = next;
      enter(next);
      lead = "";
      for (Block block : next.blocks()) {
        block(block, false);
      }
      discourse.row(null);
    }
    return new Extraction(HeadingClaims.settle(claims, ofHeadings), findings);
  }

  private void enter(Section next) {
    dates.forgetBase();
    String date = "";
    Party other = null;
    for (int i = next.path().size() - 1; i >= 0 && other == null; i--) {
      other =
          headingParties
              .computeIfAbsent(
                  next.path().get(i), heading -> Optional.ofNullable(headingParty(heading)))
              .orElse(null);
    }
    discourse.section(other, "");
    sectionWords = String.join(" ", next.path());
    Span heading = next.heading();
    if (heading == null) {
      return;
    }
    AnnotatedSentence words = annotate(heading);
    List<TimeMention> times = words.mentions(TimeMention.class, 0, words.size());
    if (!times.isEmpty()) {
      date = times.get(times.size() - 1).date().first();
    }
    discourse.section(other, date);
    for (ClaimDraft draft : headings.match(words, discourse)) {
      add(draft, heading);
    }
    int before = claims.size();
    if (!date.isEmpty()) {
      matcher.matchHeading(words, discourse).forEach(draft -> add(draft, heading));
    }
    for (int i = before; i < claims.size(); i++) {
      ofHeadings.add(claims.get(i));
    }
    discourse.section(other, date);
    dates.forgetBase();
    if (date.length() >= 4 && Character.isDigit(date.charAt(3))) {
      dates.base(Integer.parseInt(date.substring(0, 4)));
    }
  }

  /**
   * The other party of a heading such as "Chile" or "Relations with Chile"; null if it says more.
   */
  private @Nullable Party headingParty(String heading) {
    List<Party> parties = new ArrayList<>(ArticleSubject.parties(heading, gazetteer));
    Party subject = discourse.subject();
    parties.remove(subject);
    if (parties.size() != 1) {
      return null;
    }
    return saysNoMore(heading) || !gazetteer.lookup(heading).isEmpty() ? parties.get(0) : null;
  }

  /** Whether all words of a heading are names, or words that say nothing beside one. */
  private boolean saysNoMore(String heading) {
    int i = 0;
    while (i < heading.length()) {
      int end = i;
      while (end < heading.length() && Character.isLetter(heading.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = heading.substring(i, end);
        if (!headers.headingWord(word.toLowerCase(Locale.ROOT))
            && gazetteer.lookup(word).isEmpty()) {
          return false;
        }
      }
      i = end + 1;
    }
    return true;
  }

  private void block(Block block, boolean inRow) {
    if (block instanceof Paragraph paragraph) {
      posts(paragraph.sentences());
      for (Span sentence : paragraph.sentences()) {
        sentence(sentence);
      }
      if (!paragraph.sentences().isEmpty()) {
        lead = text(paragraph.sentences().get(paragraph.sentences().size() - 1));
      }
    } else if (block instanceof ItemList list) {
      String kind =
          inRow
              ? ""
              : headers.list(
                  section.path().isEmpty() ? "" : section.path().get(section.path().size() - 1));
      if (kind.isEmpty() && !inRow && lead.endsWith(":")) {
        kind = headers.list(lead);
      }
      for (Item item : list.items()) {
        item(item, kind, inRow, null);
      }
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  /** Items of a list of posts with their earliest and latest dates. */
  private boolean posts(List<Span> sentences) {
    boolean found = false;
    PostDates posts = new PostDates(lists.rules(), discourse);
    for (Span span : sentences) {
      if (PostDates.speaksOfDates(text(span))) {
        for (PostDates.Post post : posts.read(annotate(span), span)) {
          add(post.draft(), post.quote());
          found = true;
        }
      }
    }
    for (PostDates.Post post : posts.finish()) {
      add(post.draft(), post.quote());
      found = true;
    }
    return found;
  }

  private boolean sentence(Span span) {
    AnnotatedSentence sentence = annotate(span);
    List<ClaimDraft> drafts = matcher.match(sentence, discourse);
    for (ClaimDraft draft : drafts) {
      add(draft, span);
    }
    return !drafts.isEmpty();
  }

  private void item(Item item, String kind, boolean inRow, @Nullable Party host) {
    if (!inRow) {
      dates.forgetBase();
    }
    boolean matched = posts(item.sentences());
    for (Span span : item.sentences()) {
      matched |= sentence(span);
    }
    Party itemParty = host;
    if (!matched && !item.sentences().isEmpty()) {
      Span first = item.sentences().get(0);
      AnnotatedSentence words = annotate(first);
      List<ClaimDraft> drafts = layout(words, kind, host);
      if (drafts.isEmpty() && lead.endsWith(":") && !inRow && words.size() <= 12) {
        AnnotatedSentence joined =
            annotator.annotate(
                lead.substring(0, lead.length() - 1) + " " + words.text(),
                dates,
                hints(),
                discourse.surnames());
        drafts = matcher.match(joined, discourse);
        drafts.removeIf(
            draft -> !words.text().contains(draft.object()) || draft.object().isEmpty());
      }
      for (ClaimDraft draft : drafts) {
        add(draft, first);
      }
      if (!item.children().isEmpty()) {
        Party named = TableMatcher.party(words);
        if (named != null && !named.equals(discourse.subject()) && words.size() <= 8) {
          itemParty = named;
        }
      }
    }
    for (Item child : item.children()) {
      item(child, kind, inRow, itemParty);
    }
  }

  private List<ClaimDraft> layout(AnnotatedSentence words, String kind, @Nullable Party host) {
    Party subject = discourse.subject();
    List<ClaimDraft> office = lists.office(words, discourse);
    if (!office.isEmpty() || subject == null) {
      return office;
    }
    boolean names = !words.nouns("mission", 0, words.size()).isEmpty();
    if (kind.equals("mission") || names && lead.contains("mission")) {
      String fallback =
          sectionWords.toLowerCase(Locale.ROOT).contains("embass")
              ? "embassy"
              : sectionWords.toLowerCase(Locale.ROOT).contains("consul")
                  ? "consulate"
                  : "diplomatic mission";
      List<ClaimDraft> drafts =
          new ArrayList<>(lists.missions(words, subject, host, fallback, false, null));
      drafts.addAll(lists.officeAt(words, subject, drafts));
      return drafts;
    }
    if (kind.equals("membership")) {
      return lists.memberships(words, subject);
    }
    return List.of();
  }

  private void table(Table table) {
    Party subject = discourse.subject();
    if (subject == null || table.rows().isEmpty()) {
      return;
    }
    List<TableMatcher.Column> columns = List.of();
    String caption = table.caption() == null ? "" : text(table.caption());
    String means =
        headers.dateMeans(
            caption
                + " "
                + (section.path().isEmpty() ? "" : section.path().get(section.path().size() - 1))
                + " "
                + lead);
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
      discourse.row(null);
    }
  }

  private List<TableMatcher.Column> columns(Row row) {
    List<TableMatcher.Column> columns = new ArrayList<>();
    Set<String> words = subjectWords();
    Party subject = discourse.subject();
    for (Cell cell : row.cells()) {
      String header = text(cell.span());
      String role = headers.role(header, words);
      if (role.startsWith("mission") && subject != null) {
        role = missionRole(annotate(cell.span()), subject, role);
      }
      PartyMention named = named(annotate(cell.span()));
      boolean by = named != null && byBefore(annotate(cell.span()), named);
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
    Party subject = discourse.subject();
    if (subject != null) {
      words.add(subject.name().toLowerCase(Locale.ROOT));
      AnnotatedSentence names =
          annotator.annotate(article.info().title(), dates, hints(), discourse.surnames());
      for (PartyMention party : names.mentions(PartyMention.class, 0, names.size())) {
        words.add(names.text(party.start(), party.end()).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private void row(Row row, List<TableMatcher.Column> columns, Party subject, String means) {
    dates.forgetBase();
    Party other = null;
    AnnotatedSentence date = null;
    AnnotatedSentence organisation = null;
    List<AnnotatedSentence> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String role = i < columns.size() ? columns.get(i).role() : "";
      AnnotatedSentence cell = annotate(row.cells().get(i).span());
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
    discourse.row(other);
    if (organisation != null) {
      for (ClaimDraft draft : tables.organisation(organisation, date, subject)) {
        add(draft, row.span());
      }
    }
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      if (i > 0 && row.cells().get(i) == row.cells().get(i - 1)) {
        continue;
      }
      TableMatcher.Column column = columns.get(i);
      for (ClaimDraft draft : tables.cell(column, cells.get(i), subject, other, means)) {
        add(draft, row.span());
      }
      if (column.role().equals("notes") || column.role().isEmpty()) {
        dates.forgetBase();
        lead = "";
        for (Block block : row.cells().get(i).blocks()) {
          block(block, true);
        }
      }
    }
  }

  private void unreadable(Row row) {
    for (Cell cell : row.cells()) {
      for (Block block : cell.blocks()) {
        block(block, true);
      }
    }
  }

  private AnnotatedSentence annotate(Span span) {
    return annotator.annotate(text(span).replace('\n', ' '), dates, hints(), discourse.surnames());
  }

  private Hints hints() {
    Party subject = discourse.subject();
    Party other = discourse.other();
    return new Hints(
        null, Set.of(), subject == null ? "" : subject.id(), other == null ? "" : other.id());
  }

  private String text(Span span) {
    return span.of(article.text());
  }

  private void add(ClaimDraft found, Span quote) {
    ClaimDraft draft = found;
    boolean undated = draft.date().isEmpty() && !discourse.headingDate().isEmpty();
    if (undated && draft.rule().type() == RelationType.AGREEMENT) {
      // a treaty under a heading with a year is that year's
      draft = draft.withDate(new DateChooser.Chosen(discourse.headingDate(), draft.status()));
    }
    claims.add(
        new Claim(
            draft.rule().type(),
            draft.subtype(),
            draft.status(),
            draft.actor(),
            draft.actorBody(),
            draft.counterpart(),
            draft.date(),
            draft.place(),
            draft.placeCountry(),
            draft.object(),
            draft.outcome(),
            draft.votesFor(),
            draft.votesAgainst(),
            draft.mutual(),
            draft.detail(),
            quote,
            section.name(),
            draft.rule().id(),
            draft.rule().confidence()));
  }

  /** A row whose party the gazetteer does not know is told, with the nearest names. */
  private void unknownParty(Row row, List<TableMatcher.Column> columns) {
    for (int i = 0; i < row.cells().size() && i < columns.size(); i++) {
      Span cell = row.cells().get(i).span();
      if (columns.get(i).role().equals("party") && unknownNames.isName(text(cell))) {
        findings.add(unknownNames.ofRow(article, section, cell));
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
