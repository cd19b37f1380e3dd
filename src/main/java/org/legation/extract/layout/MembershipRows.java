package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads rows about an organisation: the subject is, was or wants to be a member. */
final class MembershipRows {
  private final RuleBook rules;
  private final Headers headers;
  private final MembershipItems items;

  MembershipRows(RuleBook rules, Headers headers, MembershipItems items) {
    this.rules = rules;
    this.headers = headers;
    this.items = items;
  }

  /** The name in a cell of a column of organisations; empty if it holds none. */
  String organisation(AnnotatedSentence cell) {
    return items.nameInColumn(cell);
  }

  /**
   * Whether a row is about an organisation and membership: below "Formal relations began" it tells
   * of relations with one, of which the subject need be no member.
   */
  static boolean reads(TableRow row) {
    boolean datesRelations =
        row.has("relations")
            && row.cell("status") == null
            && row.cell("date", "start", "ratified") == null;
    return row.has("organisation") && row.party() == null && !datesRelations;
  }

  List<ClaimDraft> read(TableRow row, Party subject, boolean former) {
    AnnotatedSentence cell = row.cell("organisation");
    String name = cell == null ? "" : items.nameInColumn(cell);
    AnnotatedSentence capacity = row.cell("status");
    String status = capacity == null ? "asserted" : headers.membershipStatus(capacity.text());
    if (name.isEmpty() || status.isEmpty()) {
      return List.of();
    }
    String joined = row.start("date", "start", "ratified");
    String left = row.start("end");
    List<ClaimDraft> drafts = new ArrayList<>();
    ClaimDraft draft =
        ClaimDraft.of(rules.rule("table-membership"), Status.ASSERTED, subject, Party.NONE)
            .withObject(name);
    if (status.equals("possible")) {
      return List.of(draft.withDate(new Chosen(joined, Status.POSSIBLE)));
    }
    if (status.equals("denied")) {
      return List.of(draft.withDate(new Chosen(joined, Status.DENIED)));
    }
    boolean ended = former || status.equals("ended") || !left.isEmpty();
    if (!ended || !joined.isEmpty()) {
      drafts.add(draft.withDate(new Chosen(joined, Status.ASSERTED)));
    }
    if (ended) {
      drafts.add(draft.withDate(new Chosen(left, Status.ENDED)));
    }
    return drafts;
  }
}
