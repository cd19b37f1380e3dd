package org.legation.extract.match.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Exceptions;
import org.legation.extract.match.Reading;
import org.legation.extract.match.SpelledGroups;
import org.legation.extract.match.agreement.PaperDates;
import org.legation.extract.match.office.OfficeParties;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads who recognises whom in one clause. */
final class RecognitionReader {
  private final Rule rule;
  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final Predicate predicate;
  private final Status status;
  private final Reading reading;
  private final @Nullable RecognisingPapers paper;
  private List<Party> agents;
  private List<Party> recognised = List.of();

  RecognitionReader(Rule rule, Clause clause, Status status, Reading reading) {
    this.rule = rule;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicate = clause.predicate();
    this.status = status;
    this.reading = reading;
    this.paper = RecognisingPapers.in(clause, reading);
    this.agents = paper == null ? reading.parties().agents(clause) : paper.owners(clause, reading);
  }

  List<ClaimDraft> read() {
    findAgents();
    int behind = predicate.verb().end();
    DateChooser.Chosen date =
        PaperDates.orOfPaper(
            reading.dates().choose(clause, status, behind, behind, false), clause, reading.words());
    if (paper != null && date.edtf().isEmpty()) {
      date = paper.date(status, reading);
    }
    if (RecognitionFrame.eachOther(sentence, predicate) || exchanged()) {
      List<Party> sides = agents.size() > 1 ? agents : reading.discourse().both();
      return RecognitionFrame.mutual(rule, date, sides);
    }
    if (PositionFrame.politicalParty(clause, reading.grammar())) {
      return List.of();
    }
    findRecognised();
    if (recognised.isEmpty() || ownLeader()) {
      return agents.isEmpty() ? unnamed(date) : List.of();
    }
    if (rule.object().isEmpty() && RecognisedAs.noState(sentence, predicate)) {
      return List.of();
    }
    Exceptions.Excepted left = excepted();
    if (left != null) {
      return drafts(left.parties(), new DateChooser.Chosen("", left.status()), left.status());
    }
    List<Party> actors = agents.isEmpty() ? silentAgents() : agents;
    List<ClaimDraft> drafts = drafts(actors, date, status);
    if (rule.object().isEmpty() && status == Status.ASSERTED && !predicate.passive()) {
      drafts.addAll(instead(actors));
    }
    return drafts;
  }

  private void findAgents() {
    if (agents.isEmpty() && !rule.object().isEmpty()) {
      agents = UnsaidRecognition.announcers(clause, reading);
    }
    if (agents.isEmpty() && !predicate.passive() && !rule.object().isEmpty()) {
      agents = UnsaidRecognition.ofSection(clause, reading);
    }
    if (agents.size() == 1 && amongFirst()) {
      agents = withCompanions();
    }
    if (agents.isEmpty()) {
      agents = SpelledGroups.ofSubject(clause, reading);
    }
    boolean none = status == Status.DENIED && sentence.word(predicate.subjectStart()).equals("no");
    if (agents.isEmpty() && none) {
      // "no state recognised X, including Y and Z"
      agents =
          reading.parties().governed(sentence, clause.complement(), Set.of("including"), clause);
    }
  }

  /** "was among the first to recognise". */
  private boolean amongFirst() {
    Clause parent = clause.parent();
    return parent != null
        && predicate.link() == Predicate.Link.INFINITIVE
        && (parent.predicate().verb().lemma().equals("be")
            || parent.predicate().verb().lemma().equals("become"));
  }

  /** "was among the first to recognise X, along with Y and Z": all of them did. */
  private List<Party> withCompanions() {
    Set<Party> all = new LinkedHashSet<>(agents);
    Region region = clause.complement();
    for (PartyMention party : sentence.mentions(PartyMention.class, region.from(), region.to())) {
      if (reading.grammar().companion(sentence, party, region.from())) {
        all.add(party.party());
      }
    }
    return List.copyOf(all);
  }

  /** "President X recognised Y and Z", in an article on Y: whose he is, the words do not tell. */
  private boolean ownLeader() {
    int end = predicate.subjectEnd();
    return recognised.size() > 1
        && recognised.containsAll(agents)
        && !sentence.nouns("leader", predicate.subjectStart(), end).isEmpty()
        && sentence.mentions(PartyMention.class, predicate.subjectStart(), end).isEmpty();
  }

  private void findRecognised() {
    recognised =
        UnsaidRecognition.notOwn(
            clause, agents, RecognisedParties.recognised(rule, clause, reading), reading);
    if (recognised.isEmpty() && !rule.object().isEmpty() && !agents.isEmpty()) {
      // "withdrew its recognition": of whom it was told to recognise, or the article is about
      boolean unsaid =
          UnsaidRecognition.referring(clause, clause.themes(rule))
              || UnsaidRecognition.unsaid(clause, clause.themes(rule), agents, reading);
      Party told = unsaid ? RecognitionToldBefore.by(agents.get(0), reading) : null;
      recognised = told != null ? List.of(told) : unsaid ? facing(agents.get(0)) : List.of();
    }
    Party conveyed = agents.isEmpty() ? UnsaidRecognition.owner(rule, clause, reading) : null;
    if (conveyed != null) {
      // "the president conveyed X's recognition": X is who recognises
      agents = List.of(conveyed);
      recognised = recognised.stream().filter(party -> !party.equals(conveyed)).toList();
      recognised = recognised.isEmpty() ? facing(conveyed) : recognised;
    }
  }

  private List<Party> facing(Party party) {
    Party facing = reading.discourse().facing(party);
    return facing == null ? List.of() : List.of(facing);
  }

  /** "recognition was extended on 3 May", in an article on two sides or on one in dispute. */
  private List<ClaimDraft> unnamed(DateChooser.Chosen date) {
    if (!UnsaidRecognition.bareRecognition(rule, clause, reading)) {
      return UnsaidRecognition.owned(rule, date, clause, reading);
    }
    List<Party> both = reading.discourse().both();
    boolean pair = reading.discourse().pair();
    return List.of(
        RecognitionFrame.draft(rule, date, both.get(pair ? 0 : 1), both.get(pair ? 1 : 0)));
  }

  /** Who recognises where the clause does not say it. */
  private List<Party> silentAgents() {
    Party first = recognised.get(0);
    if (paper != null) {
      return paper.issued(reading) && reading.discourse().pair() ? facingSide() : List.of();
    }
    if (!predicate.passive() && unnamedAgents(first)) {
      return List.of();
    }
    if (predicate.passive()) {
      boolean unsaid = UnsaidRecognition.unsaidAgent(clause, first, reading);
      boolean told =
          reading.discourse().pair()
              ? !rule.object().isEmpty() || unsaid
              : unsaid
                  && rule.object().isEmpty()
                  && UnsaidRecognition.onceBySubject(clause, reading);
      // "US recognition of Y was announced"
      List<Party> facing = told ? facing(first) : List.of();
      // "X recognised Y. Recognition was also accorded to Z": by who acted before
      return told && facing.isEmpty() && OfficeParties.also(clause)
          ? reading.discourse().lastAgents()
          : facing;
    }
    Party row = reading.discourse().row();
    if (row != null
        && predicate.subjectStart() == predicate.subjectEnd()
        && !recognised.contains(row)) {
      // "Recognised Z", in the notes of a row: the state of the row did
      return List.of(row);
    }
    Party subject = reading.discourse().subject();
    Party whose = subject != null && recognised.contains(subject) ? subject : first;
    boolean one = recognised.size() == 1 || whose.equals(subject);
    return one && UnsaidRecognition.agentMayBeSilent(clause, reading) ? facing(whose) : List.of();
  }

  /** "The president issued a statement that recognised X": of whoever faces X, of two sides. */
  private List<Party> facingSide() {
    return recognised.stream()
        .filter(party -> reading.discourse().side(party))
        .flatMap(party -> facing(party).stream())
        .distinct()
        .toList();
  }

  /**
   * "none of the other governments recognised X"; "President Y recognised X", where the section is
   * about a third state: who did it, the words do not tell.
   */
  private boolean unnamedAgents(Party first) {
    List<Party> both = reading.discourse().both();
    boolean person =
        predicate.subjectStart() < predicate.subjectEnd()
            && both.size() == 2
            && !reading.discourse().pair()
            && !both.contains(first);
    return person || reading.parties().unnamedGroup(clause);
  }

  /** "is recognised by all states except X", "no state other than X recognises it"; else null. */
  private Exceptions.@Nullable Excepted excepted() {
    Region region = predicate.passive() ? clause.complement() : clause.subject();
    boolean by = !predicate.passive() || sentence.word(region.from()).equals("by");
    Exceptions.Excepted left =
        by && rule.object().isEmpty() ? Exceptions.in(clause, region, status, reading) : null;
    return left == null || left.parties().isEmpty() ? null : left;
  }

  private List<ClaimDraft> drafts(List<Party> actors, DateChooser.Chosen date, Status told) {
    boolean denied =
        rule.frame().equals("recognition-as-part")
            || RecognisedAs.partOf(sentence, predicate)
            || told == Status.DENIED;
    DateChooser.Chosen when =
        new DateChooser.Chosen(date.edtf(), denied ? Status.DENIED : date.status());
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party actor : actors) {
      if (!reading.places().state(actor).equals(actor.id())) {
        // only states recognise; what a part of a state adopts is a resolution
        continue;
      }
      for (Party counterpart : recognised) {
        if (!actor.equals(counterpart)) {
          drafts.addAll(between(actor, counterpart, when));
        }
      }
    }
    return drafts;
  }

  private List<ClaimDraft> between(Party actor, Party counterpart, DateChooser.Chosen when) {
    List<DateChooser.Chosen> spans = reading.dates().spans(clause, status);
    if (spans.size() > 1) {
      return spans.stream()
          .map(span -> RecognitionFrame.draft(rule, span, actor, counterpart))
          .toList();
    }
    DateChooser.Chosen own = reading.dates().ofParty(clause, actor, when);
    DateChooser.Chosen date = reading.dates().ofParty(clause, counterpart, own);
    return List.of(RecognitionFrame.draft(rule, date, actor, counterpart));
  }

  /** "recognises X instead of Y": Y is not recognised. */
  private List<ClaimDraft> instead(List<Party> actors) {
    Region region = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PartyMention party : sentence.mentions(PartyMention.class, region.from(), region.to())) {
      if (reading.grammar().excluded(sentence, party)) {
        for (Party actor : actors) {
          drafts.add(ClaimDraft.of(rule, Status.DENIED, actor, party.party()));
        }
      }
    }
    return drafts;
  }

  /** "exchanged recognition", "declared their mutual recognition". */
  private boolean exchanged() {
    Clause.Themes themes = rule.object().isEmpty() ? null : clause.themes(rule);
    if (themes == null || themes.isEmpty()) {
      return false;
    }
    NounMention theme = themes.nouns().get(0);
    boolean mutual = sentence.in(theme.start() - 1, "mutual_words");
    return (mutual || predicate.verb().lemma().equals("exchange"))
        && !RecognitionFrame.ofThing(sentence, theme);
  }
}
