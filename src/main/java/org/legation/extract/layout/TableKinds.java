package org.legation.extract.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;
import org.legation.model.Status;

/** Which tables are of one kind of record alone, and what their rows state. */
final class TableKinds {
  private final ArticleState state;
  private final MissionRows missions;
  private final MembershipRows memberships;
  private final AgreementRows agreements;
  private final VisitRows visits;
  private final OfficeRows offices;
  private final TwinningRows twinnings;

  TableKinds(
      ArticleState state,
      RuleBook rules,
      Headers headers,
      Gazetteer gazetteer,
      MembershipItems items) {
    this.state = state;
    this.missions = new MissionRows(rules, headers, gazetteer);
    this.memberships = new MembershipRows(rules, headers, items);
    this.agreements = new AgreementRows(rules, headers);
    this.visits = new VisitRows(rules);
    this.offices = new OfficeRows(rules, headers);
    this.twinnings = new TwinningRows(rules);
  }

  /** What a row states by the kind of its table; null if its columns are to be read one by one. */
  @Nullable List<ClaimDraft> read(TableRow row, Topic topic, Party subject) {
    if (OfficeRows.reads(row, topic)) {
      return offices.read(row, office(topic), subject);
    }
    if (MissionRows.reads(row, topic)) {
      return missions.read(row, topic, subject);
    }
    if (AgreementRows.reads(row)) {
      return agreements.read(row, topic, subject);
    }
    if (VisitRows.reads(row, topic)) {
      return visits.read(row, topic, subject);
    }
    if (topic.is("twinning")) {
      return twinnings.read(row, subject);
    }
    if (row.has("organisation") && row.party() == null) {
      return memberships.read(row, subject, topic.status() == Status.ENDED);
    }
    return null;
  }

  /**
   * What an item of a list states by the kind of the list.
   *
   * @param facing the party that the headings name beside the subject
   */
  List<ClaimDraft> read(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party facing) {
    return switch (topic.kind()) {
      case "agreement" -> agreements.item(item, topic, subject, facing);
      case "visit" -> visits.item(item, topic, subject, named(topic, subject, facing));
      case "office" ->
          offices.item(
              item, item.nouns("office", 0, item.size()).isEmpty() ? office(topic) : item, subject);
      case "twinning" ->
          twinnings.item(item, state.aside(topic.words() + " " + state.lead()), subject);
      default -> List.of();
    };
  }

  /** The party beside the subject that the words above a list name; else the one at hand. */
  private @Nullable Party named(Topic topic, Party subject, @Nullable Party facing) {
    AnnotatedSentence words = state.aside(topic.words());
    for (PartyMention party : words.mentions(PartyMention.class, 0, words.size())) {
      if (!party.party().equals(subject)) {
        return party.party();
      }
    }
    return facing;
  }

  /** The nearest words that name the office: of the caption, a heading or the title. */
  private AnnotatedSentence office(Topic topic) {
    String title = state.article().info().title();
    for (String words : (topic.words() + "\n" + title).lines().toList()) {
      AnnotatedSentence annotated = state.aside(words);
      if (!annotated.nouns("office", 0, annotated.size()).isEmpty()) {
        return annotated;
      }
    }
    return state.aside("");
  }
}
