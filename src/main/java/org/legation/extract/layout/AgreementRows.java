package org.legation.extract.layout;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads rows of a table of treaties: with a party it is an agreement with it, without one the
 * subject's part in a treaty of many.
 */
final class AgreementRows {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TREATY = 30;

  private final RuleBook rules;
  private final Headers headers;

  AgreementRows(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
  }

  /** Whether a table is one of treaties, with the day on which the subject signed or ratified. */
  static boolean reads(TableRow row) {
    boolean dated = row.has("signed") || row.has("ratified") || row.has("date");
    return dated && (row.has("treaty") || signing(row) != null);
  }

  /** "Agreement signed": a column of dates whose header names what was signed, beside states. */
  private static @Nullable Column signing(TableRow row) {
    boolean parties = row.columns().stream().anyMatch(Column::party);
    for (Column column : row.columns()) {
      String header = column.header().toLowerCase(Locale.ROOT);
      boolean named = header.contains("agreement") || header.contains("treaty");
      if (parties && named && column.role().equals("signed") && !row.has("treaty")) {
        return column;
      }
    }
    return null;
  }

  /**
   * What a row states.
   *
   * @param facing the party that the headings or the title name beside the subject
   */
  List<ClaimDraft> read(TableRow row, Topic topic, Party subject, @Nullable Party facing) {
    AnnotatedSentence cell = row.cell("treaty");
    if (cell == null && signing(row) != null && topic.status() != Status.POSSIBLE) {
      return signed(row, subject);
    }
    if (cell == null || headers.empty(cell.text()) || topic.status() == Status.POSSIBLE) {
      return List.of();
    }
    String name = cell.text(0, Math.min(cell.size(), LONGEST_NAME));
    String signed = row.start("signed", "date");
    String ratified = row.start("ratified");
    Party other = row.party();
    if (other == null && !topic.is("membership")) {
      other = with(cell, subject);
    }
    boolean parties = row.columns().stream().anyMatch(Column::party);
    if (other == null && !parties && !topic.is("membership")) {
      other = facing;
    }
    if (other != null && !other.equals(subject)) {
      List<NounMention> nouns = cell.nouns("agreement", 0, cell.size());
      String date = signed.isEmpty() ? ratified : signed;
      return List.of(
          ClaimDraft.of(rules.rule("table-agreement"), Status.ASSERTED, subject, other)
              .withSubtype(
                  nouns.isEmpty()
                      ? "agreement"
                      : nouns.get(0).classes().getOrDefault("agreement", "agreement"))
              .withObject(name)
              .withDate(new Chosen(date, Status.ASSERTED)));
    }
    String since = ratified.isEmpty() ? row.start("signed") : ratified;
    boolean part = !since.isEmpty() && (row.has("ratified") || row.has("signed"));
    return parties || !part
        ? List.of()
        : List.of(
            ClaimDraft.of(rules.rule("table-treaty"), Status.ASSERTED, subject, Party.NONE)
                .withObject(name)
                .withDate(new Chosen(since, Status.ASSERTED)));
  }

  /** A date below "Agreement signed", of the state of the row. */
  private List<ClaimDraft> signed(TableRow row, Party subject) {
    Party other = row.party();
    String date = row.start("signed");
    return other == null || other.equals(subject) || date.isEmpty()
        ? List.of()
        : List.of(
            ClaimDraft.of(rules.rule("table-agreement"), Status.ASSERTED, subject, other)
                .withSubtype("agreement")
                .withDate(new Chosen(date, Status.ASSERTED)));
  }

  /**
   * "1960: Treaty of Friendship with Chile", "Free trade agreement with Chile (2004)"; below the
   * name of a kind of treaty "Chile (2004)" is enough.
   */
  List<ClaimDraft> item(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party facing) {
    List<NounMention> nouns = item.nouns("agreement", 0, item.size());
    if (!topic.is("agreement")
        || topic.status() != Status.ASSERTED
        || item.size() > LONGEST_TREATY) {
      return List.of();
    }
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    Party other = with(item, subject);
    boolean alone =
        item.at(0) instanceof PartyMention first
            && !first.adjective()
            && !dates.isEmpty()
            && nouns.isEmpty()
            && first.end() + 3 >= dates.get(0).start();
    if (alone) {
      other = TableMatcher.party(item);
    }
    if (other == null && !dates.isEmpty() && parties(item) == 0) {
      other = facing;
    }
    if (other == null || other.equals(subject) || !alone && nouns.isEmpty()) {
      return List.of();
    }
    String date = dates.isEmpty() ? "" : dates.get(0).date().first();
    ClaimDraft draft =
        ClaimDraft.of(rules.rule("list-agreement"), Status.ASSERTED, subject, other)
            .withDate(new Chosen(date, Status.ASSERTED));
    if (alone) {
      return List.of(draft.withSubtype("agreement"));
    }
    NounMention noun = nouns.get(0);
    return List.of(
        draft
            .withSubtype(noun.classes().getOrDefault("agreement", "agreement"))
            .withObject(treaty(item)));
  }

  /** The name of a treaty: what stands before "with", a bracket or a date. */
  private static String treaty(AnnotatedSentence item) {
    int start = 0;
    while (start < item.size()
        && (item.at(start) instanceof TimeMention || item.tokens().get(start).punctuation())) {
      start++;
    }
    int end = start;
    while (end < item.size()
        && !(item.at(end) instanceof TimeMention)
        && !item.word(end).equals("with")
        && !item.word(end).equals("(")
        && !item.word(end).equals(",")) {
      end++;
    }
    return item.text(start, end);
  }

  private static int parties(AnnotatedSentence item) {
    return item.mentions(PartyMention.class, 0, item.size()).size();
  }

  /** "Treaty of Friendship with Chile". */
  private static @Nullable Party with(AnnotatedSentence name, Party subject) {
    for (PartyMention party : name.mentions(PartyMention.class, 0, name.size())) {
      int before = party.start() - 1;
      before = name.word(before).equals("the") ? before - 1 : before;
      if (!party.party().equals(subject) && name.word(before).equals("with")) {
        return party.party();
      }
    }
    return null;
  }
}
