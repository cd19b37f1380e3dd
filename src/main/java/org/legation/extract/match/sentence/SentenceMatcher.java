package org.legation.extract.match.sentence;

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
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Grammar;
import org.legation.extract.match.Matches;
import org.legation.extract.match.Matches.Unresolved;
import org.legation.extract.match.PartyReader;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.Respectively;
import org.legation.extract.match.ToldBefore;
import org.legation.extract.match.agreement.AgreementTalks;
import org.legation.extract.match.agreement.AgreementTies;
import org.legation.extract.match.agreement.AgreementsInForce;
import org.legation.extract.match.agreement.DatedAgreements;
import org.legation.extract.match.agreement.VisaPapers;
import org.legation.extract.match.membership.AccessionBids;
import org.legation.extract.match.membership.AccessionGoals;
import org.legation.extract.match.membership.AccessionOutcomes;
import org.legation.extract.match.membership.MemberAppositions;
import org.legation.extract.match.membership.SharedMemberships;
import org.legation.extract.match.mission.MutualPosts;
import org.legation.extract.match.office.OfficeAppositions;
import org.legation.extract.match.office.OfficeNouns;
import org.legation.extract.match.status.StatusReader;
import org.legation.extract.match.visit.MeetingNouns;
import org.legation.extract.match.visit.VisitNouns;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Matches the rules over the clauses of a sentence. Safe for use by many threads. */
public final class SentenceMatcher {
  private final RuleBook rules;
  private final ClauseParser clauses;
  private final SentenceClauses sentenceClauses;
  private final Grammar grammar;
  private final StatusReader statuses;
  private final PersonLearner learner;
  private final Words words;
  private final Gazetteer gazetteer;
  private final PlaceReader places;
  private final DateChooser dates;
  private final NounMatcher nouns;
  private final NominalMatcher nominals;
  private final OfficeNouns officeNouns;
  private final OfficeAppositions officeAppositions;
  private final VisitNouns visitNouns;
  private final MeetingNouns meetingNouns;
  private final DatedAgreements datedAgreements;
  private final AgreementTies agreementTies;
  private final AgreementTalks agreementTalks;
  private final MutualPosts mutualPosts;
  private final AgreementsInForce agreementsInForce;
  private final AccessionGoals accessionGoals;
  private final AccessionBids accessionBids;
  private final AccessionOutcomes accessionOutcomes;
  private final MemberAppositions memberAppositions;
  private final SharedMemberships sharedMemberships;
  private final VisaPapers visaPapers;
  private final Gaps gaps;
  private final ProForms proForms = new ProForms();
  private final UnresolvedParties unresolvedParties;
  private final Map<String, Frame> frames;

  public SentenceMatcher(RuleBook rules, Lexicon lexicon, Gazetteer gazetteer) {
    this.rules = rules;
    this.gazetteer = gazetteer;
    this.words = lexicon.words();
    this.clauses = new ClauseParser();
    this.grammar = new Grammar(lexicon);
    this.sentenceClauses = new SentenceClauses(clauses, grammar);
    this.statuses = new StatusReader(lexicon.words());
    this.learner = new PersonLearner(grammar, words, gazetteer);
    this.places = new PlaceReader(grammar, words, gazetteer);
    this.dates = new DateChooser(words);
    this.nouns = new NounMatcher(rules);
    this.officeNouns = new OfficeNouns(rules);
    this.officeAppositions = new OfficeAppositions(rules);
    this.nominals = new NominalMatcher(rules);
    this.unresolvedParties = new UnresolvedParties(words);
    this.gaps = new Gaps(grammar, rules);
    this.visaPapers = new VisaPapers(rules, words);
    this.meetingNouns = new MeetingNouns(rules);
    this.visitNouns = new VisitNouns(rules, statuses);
    this.datedAgreements = new DatedAgreements(rules);
    this.agreementTies = new AgreementTies(rules, statuses);
    this.mutualPosts = new MutualPosts(rules);
    this.agreementTalks = new AgreementTalks(rules, statuses);
    this.agreementsInForce = new AgreementsInForce(rules, statuses);
    this.accessionGoals = new AccessionGoals(rules);
    this.accessionBids = new AccessionBids(rules);
    this.accessionOutcomes = new AccessionOutcomes(rules);
    this.memberAppositions = new MemberAppositions(rules);
    this.sharedMemberships = new SharedMemberships(rules);
    this.frames = Frames.all();
  }

  /** The function words that the matcher reads by. */
  public Words words() {
    return words;
  }

  /** What the rules find in a sentence; the discourse then remembers the sentence. */
  public List<ClaimDraft> match(AnnotatedSentence sentence, Discourse discourse) {
    return read(sentence, discourse).drafts();
  }

  /** What the rules find in a sentence, and a deed of which they do not find the parties. */
  public Matches read(AnnotatedSentence sentence, Discourse discourse) {
    List<Predicate> predicates = clauses.parse(sentence);
    PartyReader parties = new PartyReader(words, gazetteer, grammar, discourse);
    Reading reading = new Reading(words, gazetteer, grammar, parties, places, dates, discourse);
    discourse.beginSentence();
    learner.learn(sentence, discourse);
    List<Clause> ofSentence = new ArrayList<>();
    List<List<ClaimDraft>> told = new ArrayList<>();
    Unresolved unresolved = null;
    for (Clause clause : sentenceClauses.of(sentence, predicates, ToldBefore.nouns(discourse))) {
      List<Rule> silent = new ArrayList<>();
      ofSentence.add(clause);
      told.add(
          ToldBefore.dated(
              clause,
              RepeatedDates.apart(
                  clause,
                  Respectively.apart(
                      clause,
                      gaps.complete(clause, match(clause, reading, silent), reading),
                      reading)),
              reading));
      discourse.told().tell(told.get(told.size() - 1));
      unresolved =
          unresolved == null && told.stream().allMatch(List::isEmpty)
              ? unresolvedParties.in(clause, silent, reading)
              : unresolved;
    }
    List<ClaimDraft> drafts =
        proForms.complete(ofSentence, told, ClaimDraft.toldBefore(discourse), reading);
    drafts.addAll(nouns.match(sentence, predicates, reading));
    List<Predicate> shape = predicates.isEmpty() ? List.of(whole(sentence)) : predicates;
    drafts.addAll(nominals.match(sentence, shape, reading, grammar));
    drafts.addAll(officeNouns.match(sentence, shape, reading));
    drafts.addAll(officeAppositions.match(sentence, shape, reading));
    drafts.addAll(visitNouns.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(meetingNouns.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(datedAgreements.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(agreementTies.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(agreementTalks.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(agreementsInForce.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(mutualPosts.match(sentence, List.copyOf(drafts)));
    drafts.addAll(memberAppositions.match(sentence, shape, reading));
    drafts.addAll(sharedMemberships.match(sentence, shape, reading));
    drafts.addAll(accessionGoals.match(sentence, shape, reading, List.copyOf(drafts)));
    drafts.addAll(accessionBids.match(sentence, predicates, reading, List.copyOf(drafts)));
    drafts.addAll(accessionOutcomes.match(sentence, predicates, reading, List.copyOf(drafts)));
    drafts.addAll(visaPapers.waivers(drafts));
    Precedence.apply(drafts);
    remember(sentence, predicates, parties, discourse);
    ToldBefore.remember(sentence, drafts, discourse);
    return new Matches(drafts, drafts.isEmpty() ? unresolved : null);
  }

  /**
   * What the rules find in one clause.
   *
   * @param silent gets the rules whose words are there, but that find nothing
   */
  private List<ClaimDraft> match(Clause clause, Reading reading, List<Rule> silent) {
    VerbGroup verb = clause.predicate().verb();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Rule rule : rules.forVerb(verb.lemma(), verb.verb())) {
      Frame frame = frames.get(rule.frame());
      if (frame == null) {
        throw new IllegalStateException("rule " + rule.id() + " names no frame: " + rule.frame());
      }
      int end = frame.wordsEnd(rule, clause);
      if (!rule.needs().isEmpty() && !clause.hasWord(rule.needs(), end)
          || clause.hasWordOf(rule, end)) {
        continue;
      }
      Status status =
          rule.frame().equals("non-recognition") ? rule.status() : statuses.read(clause, rule);
      if (status == null && rule.type() == RelationType.MEMBERSHIP && invited(clause)) {
        // "the X invited Y to join": it may come to be a member
        status = Status.POSSIBLE;
      }
      if (status == null && rule.type() == RelationType.OFFICE_HOLDER && entrusted(clause)) {
        // "X was authorized to act as chargé": X does
        status = rule.status();
      }
      List<ClaimDraft> found =
          status == null ? List.of() : frame.fill(rule, clause, status, reading);
      drafts.addAll(found);
      if (found.isEmpty() && status != null && status != Status.DENIED) {
        silent.add(rule);
      }
    }
    return drafts;
  }

  private boolean entrusted(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.predicate().link() == Predicate.Link.INFINITIVE
        && parent.predicate().passive()
        && !parent.predicate().verb().negated()
        && words.in("entrusting_verbs", parent.predicate().verb().lemma());
  }

  private boolean invited(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.predicate().link() == Predicate.Link.INFINITIVE
        && words.in("inviting", parent.predicate().verb().lemma())
        && !parent.predicate().verb().negated();
  }

  /** A text without a verb: all of it stands behind none. */
  private static Predicate whole(AnnotatedSentence text) {
    VerbGroup none = VerbGroup.none();
    return new Predicate(0, none, 0, 0, 0, text.size(), Predicate.Link.MAIN, -1, "", false);
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
    List<Party> agents = agentsFrom(0, sentence, predicates, parties);
    int last = sentence.size() - 1;
    while (last > 0 && !sentence.word(last).equals(";")) {
      last--;
    }
    // "Chile was divided; Norway recognised the south. It": who acted last
    List<Party> behind = last > 0 ? agentsFrom(last, sentence, predicates, parties) : List.of();
    boolean one = agents.size() == 1 && behind.size() == 1;
    discourse.sentence(one ? behind : agents, List.copyOf(mentioned));
  }

  private List<Party> agentsFrom(
      int from, AnnotatedSentence sentence, List<Predicate> predicates, PartyReader parties) {
    for (Predicate predicate : predicates) {
      List<Party> agents =
          predicate.verb().start() < from
              ? List.of()
              : parties.subject(new Clause(sentence, predicates, predicate, grammar));
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    return List.of();
  }
}
