package org.legation.extract.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.recognition.Votes;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Kind;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads rows of a table of resolutions on a state: whose legislature, when, with which result. */
final class ResolutionRows {
  private final RuleBook rules;
  private final Headers headers;

  ResolutionRows(RuleBook rules, Headers headers) {
    this.rules = rules;
    this.headers = headers;
  }

  /** Whether a table is one of resolutions of bodies that its columns name. */
  static boolean reads(TableRow row, Topic topic) {
    boolean dated = row.has("date") || row.has("start") || row.has("signed");
    boolean listed = topic.is("resolution") || topic.is("recognition") && ofPart(row);
    return listed && dated && row.has("body");
  }

  /** Whether a row is about a part of a state, of which a body may decide but cannot recognise. */
  private static boolean ofPart(TableRow row) {
    AnnotatedSentence cell = row.partyCell();
    return cell != null
        && cell.mentions(PartyMention.class, 0, cell.size()).stream()
            .anyMatch(party -> party.place() != null && party.place().kind() == Kind.SUBDIVISION);
  }

  List<ClaimDraft> read(TableRow row, Party subject) {
    AnnotatedSentence body = row.cell("body");
    Party whose = whose(row, body, subject);
    String date = row.start("date", "start", "signed");
    if (body == null || whose == null || date.isEmpty() || headers.empty(body.text())) {
      return List.of();
    }
    AnnotatedSentence result = row.cell("outcome");
    String outcome = result == null ? "adopted" : headers.outcome(result.text());
    Votes votes = result == null ? new Votes(null, null, "") : Votes.in(result);
    Integer pro = number(row.cell("votes-for"));
    Integer contra = number(row.cell("votes-against"));
    Status status =
        switch (outcome) {
          case "rejected" -> Status.DENIED;
          case "pending" -> Status.POSSIBLE;
          default -> Status.ASSERTED;
        };
    return List.of(
        ClaimDraft.of(rules.rule("table-resolution"), status, whose, subject)
            .withActorBody(body.text())
            .withOutcome(
                outcome,
                pro == null ? votes.pro() : pro,
                contra == null ? votes.contra() : contra,
                votes.remark())
            .withDate(new Chosen(date, status)));
  }

  /** The state or part of one that the row names; else the one that the name of the body does. */
  private static @Nullable Party whose(
      TableRow row, @Nullable AnnotatedSentence body, Party subject) {
    Party party = row.party();
    if (party == null && body != null) {
      for (PartyMention named : body.mentions(PartyMention.class, 0, body.size())) {
        party = party == null && !named.party().equals(subject) ? named.party() : party;
      }
    }
    return subject.equals(party) ? null : party;
  }

  private static @Nullable Integer number(@Nullable AnnotatedSentence cell) {
    boolean number =
        cell != null
            && cell.size() == 1
            && cell.tokens().get(0).number()
            && cell.text().strip().length() <= 3;
    return number && cell != null ? Integer.valueOf(cell.text().strip()) : null;
  }
}
