package org.legation.extract.layout;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
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

  private final RuleBook rules;
  private final Headers headers;

  AgreementRows(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
  }

  /** Whether a table is one of treaties, with the day on which the subject signed or ratified. */
  static boolean reads(TableRow row, Topic topic) {
    boolean dated = row.has("signed") || row.has("ratified") || row.has("date");
    return dated && (row.has("treaty") || signing(row) != null)
        || topic.ofAgreements() && listsPartners(row);
  }

  /**
   * "Partner | Year" or "Partner | In force", in a table below words that name a kind of treaty.
   */
  private static boolean listsPartners(TableRow row) {
    boolean relations = row.has("relations") || row.has("recognition") || row.has("mission");
    return !relations
        && row.columns().stream().anyMatch(Column::party)
        && (row.has("date") || row.has("start") || row.has("signed") || row.has("in-force"));
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
    if (cell == null && (signing(row) != null || listsPartners(row))) {
      return partners(row, topic, subject);
    }
    if (cell == null || headers.empty(cell.text()) || topic.status() == Status.POSSIBLE) {
      return List.of();
    }
    String name = cell.text(0, Math.min(cell.size(), LONGEST_NAME));
    AnnotatedSentence stage = row.cell("status");
    String signed = row.start("signed", "date");
    String ratified = row.start("ratified");
    if (stage == null && signed.isEmpty() && ratified.isEmpty()) {
      // no day, and a remark "under negotiation since 2008"
      stage = row.cell("notes");
    }
    boolean negotiated = stage != null && headers.status(stage.text()).equals("possible");
    Status status = negotiated ? Status.POSSIBLE : Status.ASSERTED;
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
          ClaimDraft.of(rules.rule("table-agreement"), status, subject, other)
              .withSubtype(
                  nouns.isEmpty()
                      ? "agreement"
                      : nouns.get(0).classes().getOrDefault("agreement", "agreement"))
              .withObject(name)
              .withDate(new Chosen(date, status)));
    }
    String since = ratified.isEmpty() ? row.start("signed") : ratified;
    boolean part = !negotiated && !since.isEmpty() && (row.has("ratified") || row.has("signed"));
    return parties || !part
        ? List.of()
        : List.of(
            ClaimDraft.of(rules.rule("table-treaty"), Status.ASSERTED, subject, Party.NONE)
                .withObject(name)
                .withDate(new Chosen(since, Status.ASSERTED)));
  }

  /** A date below "Agreement signed", or in a table of treaties, of the states of the row. */
  private List<ClaimDraft> partners(TableRow row, Topic topic, Party subject) {
    String date = row.start("signed", "date", "start", "ratified", "in-force");
    if (topic.status() == Status.ENDED || date.isEmpty()) {
      return List.of();
    }
    Chosen chosen = new Chosen(date, topic.status());
    return row.parties().stream()
        .filter(other -> !other.equals(subject))
        .map(
            other ->
                ClaimDraft.of(rules.rule("table-agreement"), topic.status(), subject, other)
                    .withSubtype("agreement")
                    .withDate(chosen))
        .toList();
  }

  /** "Treaty of Friendship with Chile", "Chile–Ghana Treaty", for the subject Ghana. */
  private static @Nullable Party with(AnnotatedSentence name, Party subject) {
    List<Party> others = AgreementItems.partners(name, 0, name.size(), subject);
    return others.isEmpty() ? null : others.get(0);
  }
}
