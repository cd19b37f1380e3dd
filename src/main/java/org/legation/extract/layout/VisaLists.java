package org.legation.extract.layout;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.layout.TableMatcher.Column;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads lists and tables of states with which visa requirements were abolished. */
final class VisaLists {
  private final RuleBook rules;
  private final AgreementItems treaties;

  VisaLists(RuleBook rules, AgreementItems treaties) {
    this.rules = rules;
    this.treaties = treaties;
  }

  /** "Kenya (2010)", "Togo". */
  List<ClaimDraft> item(AnnotatedSentence item, Topic topic, Party subject) {
    if (topic.status() == Status.ENDED || !AgreementItems.partnersOnly(item)) {
      return List.of();
    }
    List<Chosen> events = treaties.events(item, topic.status());
    return item.mentions(PartyMention.class, 0, item.size()).stream()
        .map(PartyMention::party)
        .filter(party -> !party.equals(subject))
        .distinct()
        .flatMap(party -> events.stream().map(event -> waived("list-visa", subject, party, event)))
        .toList();
  }

  static boolean reads(TableRow row, Topic topic) {
    return topic.is("visa") && row.columns().stream().anyMatch(Column::party);
  }

  /** A row with a state, and the date of signature where one is given. */
  List<ClaimDraft> read(TableRow row, Topic topic, Party subject) {
    String date = row.start("signed", "date", "start", "in-force");
    boolean dated = row.dated() || row.has("signed") || row.has("in-force");
    if (topic.status() == Status.ENDED || dated && date.isEmpty()) {
      return List.of();
    }
    Chosen chosen = new Chosen(date, topic.status());
    return row.parties().stream()
        .filter(party -> !party.equals(subject))
        .map(party -> waived("table-visa", subject, party, chosen))
        .toList();
  }

  private ClaimDraft waived(String rule, Party subject, Party other, Chosen chosen) {
    return ClaimDraft.of(rules.rule(rule), chosen.status(), subject, other).withDate(chosen);
  }
}
