package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.ClauseParser;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.context.Discourse;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.lexicon.Words;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;
import org.legation.model.Status;

/** Matches the rules over the clauses of a sentence. Safe for use by many threads. */
public final class SentenceMatcher {
  private final RuleBook rules;
  private final ClauseParser clauses;
  private final Grammar grammar;
  private final StatusReader statuses;
  private final PersonLearner learner;
  private final Words words;
  private final Gazetteer gazetteer;
  private final PlaceReader places;
  private final DateChooser dates = new DateChooser();
  private final NounMatcher nouns;
  private final NominalMatcher nominals;
  private final Map<String, Frame> frames;

  public SentenceMatcher(RuleBook rules, Lexicon lexicon, Gazetteer gazetteer) {
    this.rules = rules;
    this.gazetteer = gazetteer;
    this.words = lexicon.words();
    this.clauses = new ClauseParser();
    this.grammar = new Grammar(lexicon);
    this.statuses = new StatusReader(lexicon.words());
    this.learner = new PersonLearner(grammar);
    this.places = new PlaceReader(grammar);
    this.nouns = new NounMatcher(rules);
    this.nominals = new NominalMatcher(rules);
    RelationsFrame relations = new RelationsFrame();
    PositionFrame position = new PositionFrame();
    VisitFrame visit = new VisitFrame();
    OfficeFrame office = new OfficeFrame();
    MissionFrame mission = new MissionFrame();
    this.frames =
        Map.ofEntries(
            Map.entry("recognition", new RecognitionFrame()),
            Map.entry("recognition-switch", new RecognitionSwitchFrame()),
            Map.entry("non-recognition", new NonRecognitionFrame()),
            Map.entry("relations", relations),
            Map.entry("agreement", relations),
            Map.entry("visa_waiver", relations),
            Map.entry("mission", mission),
            Map.entry("mission-rank", mission),
            Map.entry("mission-move", new MissionMoveFrame()),
            Map.entry("accreditation", new AccreditationFrame()),
            Map.entry("membership", new MembershipFrame()),
            Map.entry("resolution", position),
            Map.entry("statement", position),
            Map.entry("party-recognises", position),
            Map.entry("visit", visit),
            Map.entry("visit-sent", visit),
            Map.entry("meeting", new MeetingFrame()),
            Map.entry("appointed", office),
            Map.entry("credentials", office),
            Map.entry("replaced", office),
            Map.entry("credentials-of", office),
            Map.entry("office_holder", office),
            Map.entry("twinning", new TwinningFrame()));
  }

  /** What the rules find in a sentence; the discourse then remembers the sentence. */
  public List<ClaimDraft> match(AnnotatedSentence sentence, Discourse discourse) {
    return match(sentence, clauses.parse(sentence), discourse);
  }

  private List<ClaimDraft> match(
      AnnotatedSentence sentence, List<Predicate> predicates, Discourse discourse) {
    PartyReader parties = new PartyReader(words, gazetteer, grammar, discourse);
    Reading reading = new Reading(gazetteer, grammar, parties, places, dates, discourse);
    learner.learn(sentence, discourse);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Predicate predicate : predicates) {
      Clause clause = new Clause(sentence, predicates, predicate, grammar);
      drafts.addAll(match(clause, reading));
    }
    drafts.addAll(nouns.match(sentence, predicates, reading));
    drafts.addAll(nominals.match(sentence, predicates, reading, grammar));
    Precedence.apply(drafts);
    remember(sentence, predicates, parties, discourse);
    return drafts;
  }

  private List<ClaimDraft> match(Clause clause, Reading reading) {
    VerbGroup verb = clause.predicate().verb();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Rule rule : rules.forVerb(verb.lemma(), verb.verb())) {
      int end = wordsEnd(rule, clause);
      if (!rule.needs().isEmpty() && !clause.hasWord(rule.needs(), end)
          || clause.hasWord(rule.without(), end)) {
        continue;
      }
      Status status =
          rule.frame().equals("non-recognition")
              ? rule.status()
              : statuses.read(clause, rule.status());
      Frame frame = frames.get(rule.frame());
      if (frame == null) {
        throw new IllegalStateException("rule " + rule.id() + " names no frame: " + rule.frame());
      }
      if (status != null) {
        drafts.addAll(frame.fill(rule, clause, status, reading));
      }
    }
    return drafts;
  }

  /** How far the words that a rule needs or forbids may stand. */
  private int wordsEnd(Rule rule, Clause clause) {
    if (rule.frame().equals("mission-rank")) {
      return clause.sentence().size();
    }
    return frames.get(rule.frame()) instanceof PositionFrame
        ? PositionFrame.end(clause)
        : clause.predicate().complementEnd();
  }

  /** A heading that names an event is read like a sentence; without a verb, by its nouns alone. */
  public List<ClaimDraft> matchHeading(AnnotatedSentence heading, Discourse discourse) {
    List<Predicate> predicates = clauses.parse(heading);
    List<ClaimDraft> drafts = match(heading, predicates, discourse);
    if (predicates.isEmpty()) {
      VerbGroup none = VerbGroup.none();
      Predicate whole =
          new Predicate(0, none, 0, 0, 0, heading.size(), Predicate.Link.MAIN, -1, "", false);
      PartyReader parties = new PartyReader(words, gazetteer, grammar, discourse);
      Reading reading = new Reading(gazetteer, grammar, parties, places, dates, discourse);
      drafts.addAll(nominals.match(heading, List.of(whole), reading, grammar));
    }
    return drafts;
  }

  private void remember(
      AnnotatedSentence sentence,
      List<Predicate> predicates,
      PartyReader parties,
      Discourse discourse) {
    Set<Party> mentioned = new LinkedHashSet<>();
    for (PartyMention party : sentence.mentions(PartyMention.class, 0, sentence.size())) {
      mentioned.add(party.party());
    }
    List<Party> agents = List.of();
    for (Predicate predicate : predicates) {
      agents = parties.subject(new Clause(sentence, predicates, predicate, grammar));
      if (!agents.isEmpty()) {
        break;
      }
    }
    discourse.sentence(agents, List.copyOf(mentioned));
  }
}
