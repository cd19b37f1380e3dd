package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DeedsTold;
import org.legation.extract.match.Grammar;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.AgreementNouns;
import org.legation.extract.match.agreement.RelationNouns;
import org.legation.extract.match.membership.AccessionNouns;
import org.legation.extract.match.mission.ItsOpenings;
import org.legation.extract.match.mission.MissionNouns;
import org.legation.extract.match.mission.MovedPosts;
import org.legation.extract.match.mission.PlansForPosts;
import org.legation.extract.match.recognition.RecognitionNouns;
import org.legation.extract.rule.RuleBook;

/**
 * Reads events that a noun names: "the opening of the Chilean embassy in Oslo in March 1991", "the
 * recognition of X by Y". The nouns are in {@code rules/events.yaml}.
 */
final class NominalMatcher {
  private final Set<String> all = new HashSet<>();
  private final Set<String> begin;
  private final Set<String> end;
  private final Set<String> join;
  private final Set<String> leave;
  private final Set<String> sign;
  private final Set<String> raise;
  private final Set<String> absent;
  private final Set<String> move;
  private final Set<String> plan;
  private final MissionNouns missions;
  private final ItsOpenings openings;
  private final MovedPosts moves;
  private final PlansForPosts plans;
  private final RelationNouns relations;
  private final AgreementNouns agreements;
  private final AccessionNouns accessions;
  private final RecognitionNouns recognitions;

  NominalMatcher(RuleBook rules) {
    Map<String, List<String>> events = Yaml.lists(Yaml.resource("rules/events.yaml"));
    events.values().forEach(all::addAll);
    this.begin = Set.copyOf(events.getOrDefault("begin", List.of()));
    this.end = Set.copyOf(events.getOrDefault("end", List.of()));
    this.leave = Set.copyOf(events.getOrDefault("leave", List.of()));
    this.join = Set.copyOf(events.getOrDefault("join", List.of()));
    this.raise = Set.copyOf(events.getOrDefault("raise", List.of()));
    this.absent = Set.copyOf(events.getOrDefault("absent", List.of()));
    this.sign = Set.copyOf(events.getOrDefault("sign", List.of()));
    this.move = Set.copyOf(events.getOrDefault("move", List.of()));
    this.plan = Set.copyOf(events.getOrDefault("plan", List.of()));
    this.missions = new MissionNouns(rules);
    this.openings = new ItsOpenings(rules);
    this.moves = new MovedPosts(rules);
    this.plans = new PlansForPosts(rules);
    this.relations = new RelationNouns(rules);
    this.agreements = new AgreementNouns(rules);
    this.accessions = new AccessionNouns(rules);
    this.recognitions = new RecognitionNouns(rules);
  }

  List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, Grammar grammar) {
    if (predicates.isEmpty()) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int i = 0; i + 1 < s.size(); i++) {
      if (!all.contains(s.word(i))) {
        continue;
      }
      if (plan.contains(s.word(i))) {
        drafts.addAll(
            plans.match(
                s, i, new Clause(s, predicates, NounClauses.at(predicates, i), grammar), reading));
        continue;
      }
      int link = sign.contains(s.word(i)) ? behindPlace(s, i + 1) : i + 1;
      boolean of = s.word(link).equals("of");
      boolean broken = s.word(i + 1).equals("in") && end.contains(s.word(i));
      boolean joins = join.contains(s.word(i));
      boolean leaves = leave.contains(s.word(i));
      if (!of) {
        drafts.addAll(
            openings.match(
                s, i, new Clause(s, predicates, NounClauses.at(predicates, i), grammar), reading));
      }
      if (!of && !broken && !joins && !leaves || commemorated(s, i)) {
        continue;
      }
      if (joins) {
        drafts.addAll(
            accessions.match(
                s, i, new Clause(s, predicates, NounClauses.at(predicates, i), grammar), reading));
      }
      if (leaves) {
        drafts.addAll(
            accessions.leaving(
                s, i, new Clause(s, predicates, NounClauses.at(predicates, i), grammar), reading));
      }
      if (!of && !broken) {
        continue;
      }
      if (s.at(link + 1) instanceof TimeMention) {
        // "the end of 2006"
        continue;
      }
      if (absent.contains(s.word(i))) {
        drafts.addAll(
            relations.absent(
                s, i, new Clause(s, predicates, NounClauses.at(predicates, i), grammar), reading));
        continue;
      }
      boolean begins = begin.contains(s.word(i));
      boolean raises = raise.contains(s.word(i));
      if (move.contains(s.word(i))) {
        drafts.addAll(
            moves.match(
                s, i, new Clause(s, predicates, NounClauses.at(predicates, i), grammar), reading));
        continue;
      }
      if (!begins && !raises && !end.contains(s.word(i)) && !sign.contains(s.word(i))) {
        continue;
      }
      Clause clause = new Clause(s, predicates, NounClauses.at(predicates, i), grammar);
      if (DeedsTold.asked(s, i, clause, reading)) {
        continue;
      }
      if (begins) {
        drafts.addAll(missions.match(s, i, clause, reading, "noun-mission-opened"));
        drafts.addAll(relations.match(s, i, clause, reading, "noun-relations"));
      } else if (raises) {
        drafts.addAll(missions.match(s, i, clause, reading, MissionNouns.RAISED));
      } else if (sign.contains(s.word(i))) {
        drafts.addAll(agreements.signing(s, i, clause, reading));
      } else {
        drafts.addAll(missions.match(s, i, clause, reading, "noun-mission-closed"));
        drafts.addAll(relations.match(s, i, clause, reading, "noun-relations-ended"));
      }
    }
    for (NounMention noun : s.nouns("membership", 0, s.size())) {
      drafts.addAll(
          accessions.membership(
              s,
              noun,
              new Clause(s, predicates, NounClauses.at(predicates, noun.start()), grammar),
              reading));
    }
    for (NounMention noun : s.mentions(NounMention.class, 0, s.size())) {
      boolean recognition = noun.of("recognition");
      boolean exchange = "exchange".equals(noun.classes().get("agreement"));
      if (noun.of("agreement")) {
        Clause clause =
            new Clause(s, predicates, NounClauses.at(predicates, noun.start()), grammar);
        drafts.addAll(agreements.immunity(s, noun, clause, reading));
        if (!recognition && !exchange && reading.discourse().pair()) {
          drafts.addAll(agreements.dated(s, noun, clause, reading));
        }
      }
      if (!recognition && !exchange) {
        continue;
      }
      Clause clause = new Clause(s, predicates, NounClauses.at(predicates, noun.start()), grammar);
      if (recognition) {
        drafts.addAll(recognitions.match(s, noun, clause, reading));
      } else {
        drafts.addAll(agreements.exchange(s, noun, clause, reading));
      }
    }
    return drafts;
  }

  /** "the signature in Lima on 3 May of a treaty": where the "of" stands behind place and time. */
  private static int behindPlace(AnnotatedSentence s, int from) {
    int i = from;
    while (s.at(i) == null && s.in(i, "prepositions") && !s.word(i).equals("of")) {
      Mention told = s.at(i + 1);
      if (!(told instanceof Mention.CityMention || told instanceof TimeMention)) {
        return from;
      }
      i = told.end();
    }
    return i;
  }

  /** "the 50th anniversary of the opening": what is remembered has another date. */
  private static boolean commemorated(AnnotatedSentence s, int event) {
    for (int i = Math.max(0, event - 4); i < event; i++) {
      if (s.in(i, "commemorations")) {
        return true;
      }
    }
    return false;
  }
}
