package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** One state recognises another. */
final class RecognitionFrame implements Frame {
  private static final int PART_REACH = 6;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean regarded = rule.frame().equals("recognition-as-part");
    boolean asState = rule.frame().equals("recognition-as-state") && status != Status.DENIED;
    if (asState
        || UnsaidRecognition.position(clause, status, reading)
        || ofChange(s, p.complementStart())
        || regarded && !regardedAsPart(s, p) && !regardedAsIllegal(s, p)) {
      return List.of();
    }
    List<Party> agents = reading.parties().agents(clause);
    if (agents.isEmpty() && !rule.object().isEmpty()) {
      agents = UnsaidRecognition.announcers(clause, reading);
    }
    if (agents.isEmpty() && !p.passive() && !rule.object().isEmpty()) {
      agents = UnsaidRecognition.ofSection(clause, reading);
    }
    if (agents.isEmpty() && status == Status.DENIED && s.word(p.subjectStart()).equals("no")) {
      // "no state recognised X, including Y and Z"
      agents = reading.parties().governed(s, clause.complement(), Set.of("including"), clause);
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), false);
    if (eachOther(s, p) || exchanged(rule, clause)) {
      return mutual(rule, date, agents.size() > 1 ? agents : reading.discourse().both());
    }
    if (PositionFrame.politicalParty(clause, reading.grammar())) {
      return List.of();
    }
    List<Party> recognised = RecognisedParties.recognised(rule, clause, reading);
    recognised = UnsaidRecognition.notOwn(clause, agents, recognised, reading);
    if (recognised.isEmpty() && !rule.object().isEmpty() && !agents.isEmpty()) {
      // "withdrew its recognition": of whom the article is about
      Party facing =
          UnsaidRecognition.referring(clause, clause.themes(rule))
                  || UnsaidRecognition.unsaid(clause, clause.themes(rule), reading)
              ? reading.discourse().facing(agents.get(0))
              : null;
      recognised = facing == null ? List.of() : List.of(facing);
    }
    Party conveyed = agents.isEmpty() ? UnsaidRecognition.owner(rule, clause, reading) : null;
    if (conveyed != null) {
      // "the president conveyed X's recognition": X is who recognises
      agents = List.of(conveyed);
      recognised = recognised.stream().filter(party -> !party.equals(conveyed)).toList();
      Party facing = recognised.isEmpty() ? reading.discourse().facing(conveyed) : null;
      recognised = facing == null ? recognised : List.of(facing);
    }
    if (recognised.isEmpty()
        && agents.isEmpty()
        && UnsaidRecognition.bareRecognition(rule, clause, reading)) {
      // "recognition was extended on 3 May", in an article on two sides or on one in dispute
      List<Party> both = reading.discourse().both();
      boolean pair = reading.discourse().pair();
      return List.of(draft(rule, date, both.get(pair ? 0 : 1), both.get(pair ? 1 : 0)));
    }
    if (recognised.isEmpty() && agents.isEmpty()) {
      return UnsaidRecognition.owned(rule, date, clause, reading);
    }
    if (recognised.isEmpty()) {
      return List.of();
    }
    if (rule.object().isEmpty() && asNoState(s, p)) {
      return List.of();
    }
    Status partOf = regarded || partOf(s, p) ? Status.DENIED : status;
    DateChooser.Chosen when =
        new DateChooser.Chosen(date.edtf(), partOf == Status.DENIED ? partOf : date.status());
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> actors = agents;
    if (actors.isEmpty()
        && p.passive()
        && reading.discourse().pair()
        && (!rule.object().isEmpty()
            || UnsaidRecognition.unsaidAgent(clause, recognised.get(0), reading))) {
      // "US recognition of Y was announced"
      Party facing = reading.discourse().facing(recognised.get(0));
      actors = facing == null ? List.of() : List.of(facing);
      if (facing == null && OfficeParties.also(clause)) {
        // "X recognised Y. Recognition was also accorded to Z": by who acted before
        actors = reading.discourse().lastAgents();
      }
    }
    Party subject = reading.discourse().subject();
    Party whose = subject != null && recognised.contains(subject) ? subject : recognised.get(0);
    Party row = reading.discourse().row();
    if (actors.isEmpty()
        && !p.passive()
        && row != null
        && p.subjectStart() == p.subjectEnd()
        && !recognised.contains(row)) {
      // "Recognised Z", in the notes of a row: the state of the row did
      actors = List.of(row);
    }
    if (actors.isEmpty() && !p.passive() && (recognised.size() == 1 || whose.equals(subject))) {
      Party facing = reading.discourse().facing(whose);
      actors =
          facing == null || !UnsaidRecognition.agentMayBeSilent(clause, reading)
              ? List.of()
              : List.of(facing);
    }
    for (Party actor : actors) {
      if (!reading.places().state(actor).equals(actor.id())) {
        // only states recognise; what a part of a state adopts is a resolution
        continue;
      }
      for (Party counterpart : recognised) {
        if (!actor.equals(counterpart)) {
          List<DateChooser.Chosen> spans = reading.dates().spans(clause, status);
          if (spans.size() > 1) {
            spans.forEach(span -> drafts.add(draft(rule, span, actor, counterpart)));
          } else {
            DateChooser.Chosen own = reading.dates().ofParty(clause, actor, when);
            drafts.add(
                draft(rule, reading.dates().ofParty(clause, counterpart, own), actor, counterpart));
          }
        }
      }
    }
    if (rule.object().isEmpty() && status == Status.ASSERTED && !p.passive()) {
      drafts.addAll(instead(rule, clause, actors, reading));
    }
    return drafts;
  }

  /** Each side recognises each other one. */
  static List<ClaimDraft> mutual(Rule rule, DateChooser.Chosen date, List<Party> sides) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party side : sides) {
      for (Party other : sides) {
        if (!side.equals(other)) {
          drafts.add(draft(rule, date, side, other).asMutual());
        }
      }
    }
    return drafts;
  }

  /** "recognises X instead of Y": Y is not recognised. */
  private static List<ClaimDraft> instead(
      Rule rule, Clause clause, List<Party> actors, Reading reading) {
    Region region = clause.complement();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PartyMention party :
        clause.sentence().mentions(PartyMention.class, region.from(), region.to())) {
      if (reading.grammar().excluded(clause.sentence(), party)) {
        for (Party actor : actors) {
          drafts.add(ClaimDraft.of(rule, Status.DENIED, actor, party.party()));
        }
      }
    }
    return drafts;
  }

  /**
   * "recognised by X as the winner of the prize", "recognised Y as its main partner": not as a
   * state, nor as part of one.
   */
  private static boolean asNoState(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart(); i + 2 < p.complementEnd(); i++) {
      boolean owned = s.in(i + 1, "possessive_pronouns");
      if (!s.word(i).equals("as") || !owned && !s.in(i + 1, "articles")) {
        continue;
      }
      int head = -1;
      int end = i + 2;
      while (end < p.complementEnd()
          && s.at(end) == null
          && !s.word(end).equals("of")
          && Character.isLetter(s.word(end).charAt(0))) {
        head = head < 0 && s.in(end, "prepositions") ? end - 1 : head;
        end++;
      }
      head = head < 0 ? end - 1 : head;
      if (s.word(end).equals("of")) {
        return !s.in(end - 1, "statehood_nouns");
      }
      boolean named = s.at(end) != null && !(s.at(end) instanceof TimeMention);
      return !s.word(i + 1).equals("the")
          && !named
          && !s.in(head, "statehood_nouns")
          && !s.in(head, "recognised_ranks");
    }
    return false;
  }

  private static boolean partOf(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart(); i + 2 < p.complementEnd(); i++) {
      if (s.word(i).equals("as")
          && (s.word(i + 1).equals("part")
              || s.word(i + 2).equals("part")
              || s.word(i + 3).equals("part"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "regards X as part of", "considers X an integral part of", "considers X to be its territory".
   */
  private static boolean regardedAsPart(AnnotatedSentence s, Predicate p) {
    int end = Math.min(s.size(), p.complementEnd() + PART_REACH);
    for (int i = p.complementStart(); i < end; i++) {
      if (s.in(i, "parts_of_states") && s.at(i) == null) {
        int before = i - 1;
        while (before > i - PART_REACH
            && !(s.at(before) instanceof PartyMention)
            && !opensPart(s, before)) {
          before--;
        }
        boolean whose =
            ofState(s, i + 1) || s.in(i - 1, "owners_of_parts") || s.in(i - 2, "owners_of_parts");
        return whose && (opensPart(s, before) || s.at(before) instanceof PartyMention);
      }
    }
    return false;
  }

  /** "sees X as an illegal state", "considers X illegitimate". */
  private static boolean regardedAsIllegal(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart() + 1; i < p.complementEnd(); i++) {
      if (s.at(i) == null && s.in(i, "illegality_words")) {
        int before = i - 1;
        while (s.at(before) == null && (s.in(before, "articles") || opensPart(s, before))) {
          before--;
        }
        return s.at(before) instanceof PartyMention party && !party.adjective();
      }
    }
    return false;
  }

  /** "of Chile", "of the Republic of Chile", "of its territory". */
  private static boolean ofState(AnnotatedSentence s, int of) {
    int next = s.word(of + 1).equals("the") ? of + 2 : of + 1;
    return s.word(of).equals("of")
        && (s.at(next) instanceof PartyMention party && !party.adjective()
            || s.in(next, "owners_of_parts") && s.in(next + 1, "parts_of_states"));
  }

  private static boolean opensPart(AnnotatedSentence s, int i) {
    return s.word(i).equals("as") || s.word(i).equals("be");
  }

  /** "exchanged recognition", "declared their mutual recognition". */
  private static boolean exchanged(Rule rule, Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Clause.Themes themes = rule.object().isEmpty() ? null : clause.themes(rule);
    if (themes == null || themes.isEmpty()) {
      return false;
    }
    NounMention theme = themes.nouns().get(0);
    boolean mutual = s.in(theme.start() - 1, "mutual_words");
    return (mutual || clause.predicate().verb().lemma().equals("exchange")) && !ofThing(s, theme);
  }

  /** "mutual recognition of diplomas" */
  static boolean ofThing(AnnotatedSentence s, NounMention recognition) {
    int of = recognition.end();
    int next = s.in(of + 1, "determiners") ? of + 2 : of + 1;
    return s.word(of).equals("of")
        && s.at(next) == null
        && !s.in(next, "pair_nouns")
        && !s.in(next, "single_nouns");
  }

  static boolean eachOther(AnnotatedSentence s, Predicate p) {
    for (PronounMention pronoun :
        s.mentions(PronounMention.class, p.complementStart(), p.complementEnd())) {
      if (pronoun.pronoun() == Pronoun.EACH_OTHER) {
        return true;
      }
    }
    return false;
  }

  static ClaimDraft draft(Rule rule, DateChooser.Chosen date, Party actor, Party counterpart) {
    return ClaimDraft.of(rule, date.status(), actor, counterpart).withDate(date);
  }

  /** "acknowledged the fall of the government": a change, not a state. */
  private static boolean ofChange(AnnotatedSentence s, int object) {
    int noun = s.entry(object).in("determiners") ? object + 1 : object;
    if (noun > object && s.at(noun) == null && s.entry(noun + 1).in("recognised_changes")) {
      // "its political name"
      noun++;
    }
    return s.at(noun) == null && s.entry(noun).in("recognised_changes");
  }
}
