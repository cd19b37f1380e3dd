package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
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
  static boolean reads(TableRow row) {
    return row.has("treaty") && (row.has("signed") || row.has("ratified") || row.has("date"));
  }

  List<ClaimDraft> read(TableRow row, Topic topic, Party subject) {
    AnnotatedSentence cell = row.cell("treaty");
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
    return row.columns().stream().anyMatch(TableMatcher.Column::party) || !part
        ? List.of()
        : List.of(
            ClaimDraft.of(rules.rule("table-treaty"), Status.ASSERTED, subject, Party.NONE)
                .withObject(name)
                .withDate(new Chosen(since, Status.ASSERTED)));
  }

  /** "Treaty of Friendship with Chile". */
  static @org.jspecify.annotations.Nullable Party with(AnnotatedSentence name, Party subject) {
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
