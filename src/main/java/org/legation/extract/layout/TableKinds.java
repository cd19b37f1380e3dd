package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;
import org.legation.model.Status;

/** Which tables are of one kind of record alone, and what their rows state. */
final class TableKinds {
  private final ArticleState state;
  private final Headers headers;
  private final MissionRows missions;
  private final MembershipRows memberships;
  private final AgreementRows agreements;
  private final AgreementItems treaties;
  private final VisaLists visas;
  private final VisitRows visits;
  private final OfficeRows offices;
  private final TwinningRows twinnings;
  private final ResolutionItems resolutions;
  private final ResolutionRows resolutionRows;
  private final DatedStates datedStates;

  TableKinds(
      ArticleState state,
      RuleBook rules,
      Headers headers,
      Gazetteer gazetteer,
      Words words,
      MembershipItems items) {
    this.state = state;
    this.headers = headers;
    this.missions = new MissionRows(rules, headers, gazetteer);
    this.memberships = new MembershipRows(rules, headers, items);
    this.agreements = new AgreementRows(rules, headers);
    this.treaties = new AgreementItems(rules, headers);
    this.visas = new VisaLists(rules, treaties);
    this.visits = new VisitRows(rules, state.discourse());
    this.offices = new OfficeRows(rules, headers, words, state.discourse());
    this.twinnings = new TwinningRows(rules, words);
    this.resolutions = new ResolutionItems(rules);
    this.resolutionRows = new ResolutionRows(rules, headers);
    this.datedStates = new DatedStates(rules, headers, words);
  }

  /**
   * What a row states by the kind of its table; null if its columns are to be read one by one.
   *
   * @param facing the party that the headings or the title name beside the subject
   */
  @Nullable List<ClaimDraft> read(
      TableRow row, Topic topic, Party subject, @Nullable Party facing) {
    if (OfficeRows.reads(row, topic)) {
      List<ClaimDraft> drafts =
          new ArrayList<>(offices.read(row, officeOf(row, topic), subject, facing));
      boolean seated = row.has("mission") && row.has("party") || row.has("residence");
      if (seated) {
        drafts.addAll(missions.seats(row, topic, subject));
      }
      return drafts;
    }
    if (MissionRows.reads(row, topic)) {
      return missions.read(row, topic, subject);
    }
    if (VisaLists.reads(row, topic)) {
      return visas.read(row, topic, subject);
    }
    if (AgreementRows.reads(row, topic)) {
      return agreements.read(row, topic, subject, facing);
    }
    if (facing != null && VisitRows.readsPlaces(row, topic)) {
      return visits.places(row, topic, subject, facing);
    }
    if (VisitRows.reads(row, topic)) {
      return visits.read(row, topic, subject, facing);
    }
    if (ResolutionRows.reads(row, topic)) {
      return resolutionRows.read(row, subject);
    }
    if (topic.is("twinning")) {
      return twinnings.read(row, subject);
    }
    // "Organisation | Position": what it says of the subject, which need not be its member
    if (MembershipRows.reads(row) && !row.has("position")) {
      return memberships.read(row, subject, topic.status() == Status.ENDED);
    }
    return null;
  }

  /** The name of the organisation that a row is about; empty if its cell holds none. */
  String organisation(AnnotatedSentence cell) {
    return memberships.organisation(cell);
  }

  /**
   * What an item of a list states by the kind of the list.
   *
   * @param facing the party that the headings name beside the subject
   */
  List<ClaimDraft> read(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party facing) {
    if (topic.ofAgreements()) {
      return treaties.read(item, topic, subject, named(topic, subject, facing));
    }
    return switch (topic.kind()) {
      case "visit" -> visits.item(item, topic, subject, named(topic, subject, facing));
      case "office" -> offices.item(item, officeOf(item, topic), subject, facing);
      case "twinning" ->
          twinnings.item(item, state.above(topic.words() + " " + state.lead()), subject);
      case "resolution" -> resolutions.read(item, subject);
      case "relations", "recognition" -> states(item, topic, subject);
      case "visa" -> visas.item(item, topic, subject);
      case "" -> undeclared(item, topic, subject, facing);
      default -> List.of();
    };
  }

  /** What an item says of relations where nothing says that the list is about them. */
  private List<ClaimDraft> undeclared(
      AnnotatedSentence item, Topic topic, Party subject, @Nullable Party facing) {
    boolean dated = topic.words().lines().anyMatch(headers::datesRelations);
    return dated && datedStates.only(item)
        ? datedStates.read(item, topic.of("relations"), false, subject)
        : datedStates.labelled(item, subject, facing);
  }

  /** The date on which relations with a state began. */
  List<ClaimDraft> began(AnnotatedSentence date, Party subject, Party other) {
    return datedStates.began(date, subject, other);
  }

  /** Whether a sentence may be a list of states and dates. */
  boolean mayListStates(String sentence) {
    return datedStates.mayBe(sentence);
  }

  /** What a list of states and dates states. */
  List<ClaimDraft> states(AnnotatedSentence list, Topic topic, Party subject) {
    boolean listed = topic.is("relations") || topic.is("recognition");
    return listed ? datedStates.read(list, topic, by(topic.words(), subject), subject) : List.of();
  }

  /** Whether a heading says that the subject is who acts: "States recognised by Chile". */
  boolean by(String heading, Party subject) {
    AnnotatedSentence words = state.above(heading);
    for (PartyMention party : words.mentions(PartyMention.class, 0, words.size())) {
      int before = party.start() - 1;
      before = words.word(before).equals("the") ? before - 1 : before;
      if (party.party().equals(subject) && words.word(before).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** The party beside the subject that the words above a list name; else the one at hand. */
  private @Nullable Party named(Topic topic, Party subject, @Nullable Party facing) {
    AnnotatedSentence words = state.above(topic.words());
    for (PartyMention party : words.mentions(PartyMention.class, 0, words.size())) {
      if (!party.party().equals(subject)) {
        return party.party();
      }
    }
    return facing;
  }

  /** The words that name the office of an item: its own, with the sides that those above name. */
  private AnnotatedSentence officeOf(AnnotatedSentence item, Topic topic) {
    List<NounMention> offices = item.nouns("office", 0, item.size());
    if (offices.isEmpty()) {
      return office(topic);
    }
    boolean sides = !item.mentions(PartyMention.class, 0, item.size()).isEmpty();
    String own = item.text(offices.get(0).start(), offices.get(0).end());
    return sides ? item : state.aside(own + ": " + office(topic).text());
  }

  /** The office that a row's own title names, with the sides that the words above name. */
  private AnnotatedSentence officeOf(TableRow row, Topic topic) {
    AnnotatedSentence title = row.cell("title");
    List<NounMention> own = title == null ? List.of() : title.nouns("office", 0, title.size());
    return title == null || own.size() != 1
        ? office(topic)
        : state.aside(
            title.text(own.get(0).start(), own.get(0).end()) + ": " + office(topic).text());
  }

  /** The nearest words that name the office: of the caption, a heading or the title. */
  private AnnotatedSentence office(Topic topic) {
    String title = state.article().info().title();
    for (String words : (topic.words() + "\n" + title).lines().toList()) {
      AnnotatedSentence annotated = state.above(words);
      if (!annotated.nouns("office", 0, annotated.size()).isEmpty()) {
        boolean sides = !annotated.mentions(PartyMention.class, 0, annotated.size()).isEmpty();
        // "Chargés d'affaires" in a list of the ambassadors of one state to another
        return sides || words.equals(title) ? annotated : state.above(words + ": " + title);
      }
    }
    return state.aside("");
  }
}
