package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.match.Reading;
import org.legation.extract.match.status.StatusReader;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads agreements by which two are bound, and in which their talks ended: "X is linked to Y by a
 * defence pact", "the negotiations resulted in a border treaty".
 */
public final class AgreementTies {
  private static final int MOST_BOUND = 2;

  /** Words from "and" to the noun of a second agreement. */
  private static final int LONGEST_TITLE = 6;

  private final RuleBook rules;
  private final StatusReader statuses;

  /** Takes from the book the rules that it matches. */
  public AgreementTies(RuleBook rules, StatusReader statuses) {
    this.rules = rules;
    this.statuses = statuses;
  }

  /** What such clauses say of which no agreement is told yet. */
  public List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    if (s.nouns("agreement", 0, s.size()).isEmpty()) {
      return List.of();
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    boolean known = told.stream().anyMatch(draft -> draft.rule().type().code().equals("agreement"));
    for (Predicate p : known ? List.<Predicate>of() : predicates) {
      Clause clause = new Clause(s, predicates, p, reading.grammar());
      NounMention outcome = outcome(clause, reading);
      NounMention noun = outcome;
      if (outcome == null && binding(clause, reading)) {
        // "settled by a treaty", "fixed in a treaty"
        noun = governed(clause, Set.of("by", "in"), reading);
      }
      boolean bound =
          noun != null
              && statuses.read(clause, Status.ASSERTED) == Status.ASSERTED
              && !UnnamedSides.ofNoState(clause, reading);
      if (noun == null || !bound) {
        continue;
      }
      List<RelationSides.Pair> pairs =
          outcome == null ? boundPairs(clause, reading) : outcomePairs(clause, noun, reading);
      drafts.addAll(between(pairs, noun, clause, reading));
      NounMention second = outcome == null ? joined(noun, clause) : null;
      if (second != null) {
        drafts.addAll(between(pairs, second, clause, reading));
      }
    }
    return drafts;
  }

  private List<ClaimDraft> between(
      List<RelationSides.Pair> pairs, NounMention noun, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (noun.plural() || reading.grammar().called(s, noun, "unreal")) {
      return List.of();
    }
    boolean event = !binding(clause, reading);
    TimeMention own = event ? null : DatedAgreements.dateOf(s, noun, reading);
    String date =
        own == null
            ? reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), event).edtf()
            : own.date().first();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (RelationSides.Pair pair : pairs) {
      drafts.add(
          ClaimDraft.of(rules.rule("noun-agreement-tie"), Status.ASSERTED, pair.a(), pair.b())
              .withSubtype(noun.classes().getOrDefault("agreement", ""))
              .withObject(ObjectText.of(s, noun))
              .withDate(new Chosen(date, Status.ASSERTED)));
    }
    return drafts;
  }

  /** "by the 1951 treaty and the 1960 agreement": the second; null if there is none. */
  private static @Nullable NounMention joined(NounMention first, Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int and = first.end();
    while (and < clause.predicate().complementEnd() && !s.in(and, "coordinators")) {
      if (s.in(and, "prepositions") && !s.word(and).equals("of") || s.word(and).equals(",")) {
        return null;
      }
      and++;
    }
    List<NounMention> behind = s.nouns("agreement", and, clause.predicate().complementEnd());
    boolean led = s.in(and + 1, "determiners") || s.at(and + 1) instanceof TimeMention;
    return led && !behind.isEmpty() && behind.get(0).start() - and <= LONGEST_TITLE
        ? behind.get(0)
        : null;
  }

  private static List<RelationSides.Pair> boundPairs(Clause clause, Reading reading) {
    Set<Party> bound = bound(clause, reading);
    return pairOf(
        bound.isEmpty() ? DatedAgreements.atHand(clause.sentence(), reading) : bound, reading);
  }

  private static List<RelationSides.Pair> pairOf(Set<Party> sides, Reading reading) {
    return sides.size() == MOST_BOUND ? RelationSides.cross(sides, Set.of(), reading) : List.of();
  }

  /** Whom a clause binds: "X is linked to Y by", "relations between X and Y are governed by". */
  static Set<Party> bound(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (!binding(clause, reading)) {
      return Set.of();
    }
    Set<Party> sides =
        new LinkedHashSet<>(
            reading.parties().governed(s, clause.subject(), Set.of("between"), clause));
    if (sides.size() != MOST_BOUND) {
      sides.addAll(reading.parties().governed(s, clause.subject(), Set.of("with"), clause));
      sides.addAll(reading.parties().subject(clause));
      sides.addAll(
          reading.parties().governed(s, clause.complement(), Set.of("to", "with"), clause));
    }
    return sides;
  }

  private static boolean binding(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean rests = reading.words().in("resting_verbs", p.verb().lemma());
    return (p.passive() && reading.words().in("binding_verbs", p.verb().lemma()) || rests)
        && !p.verb().negated();
  }

  /**
   * "The border with X was settled by a treaty signed in 1990": whom the clause above binds, else
   * the two at hand, where nobody else is named.
   */
  static Set<Party> ofPaper(Clause participle, Reading reading) {
    Set<Party> related = related(reading);
    if (!related.isEmpty()) {
      return related;
    }
    Clause parent = participle.parent();
    Set<Party> bound = parent == null ? Set.of() : new LinkedHashSet<>(bound(parent, reading));
    Party subject = reading.discourse().subject();
    if (bound.size() == 1 && subject != null) {
      bound.add(subject);
    }
    return bound.size() == MOST_BOUND
        ? bound
        : DatedAgreements.atHand(participle.sentence(), reading);
  }

  /** "Relations were established under an agreement signed in A": the two that it relates. */
  private static Set<Party> related(Reading reading) {
    Set<Party> related = new LinkedHashSet<>();
    for (ClaimDraft draft : ClaimDraft.toldSoFar(reading.discourse())) {
      if (draft.rule().type() == RelationType.RELATIONS) {
        related.add(draft.actor());
        related.add(draft.counterpart());
      }
    }
    return related.size() == MOST_BOUND ? related : Set.of();
  }

  /** The agreement in which something ended; null if the clause tells of none. */
  private static @Nullable NounMention outcome(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    if (!p.passive() && reading.words().in("resulting_verbs", p.verb().lemma())) {
      return governed(clause, Set.of("in", "to", "with"), reading);
    }
    return relationsBegin(clause, reading) ? governed(clause, Set.of("with"), reading) : null;
  }

  /** "Relations between X and Y began in 1827 with a treaty of friendship". */
  private static boolean relationsBegin(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    return !p.passive()
        && reading.words().in("beginning_verbs", p.verb().lemma())
        && !clause.sentence().nouns("relations", p.subjectStart(), p.subjectEnd()).isEmpty();
  }

  /** The first agreement that one of the prepositions governs behind the verb. */
  private static @Nullable NounMention governed(
      Clause clause, Set<String> prepositions, Reading reading) {
    Region region = clause.complement();
    for (NounMention noun :
        clause.sentence().mentions(NounMention.class, region.from(), region.to())) {
      if (noun.of("agreement")
          && prepositions.contains(
              reading.grammar().governor(clause.sentence(), noun, region.from()))) {
        return noun;
      }
    }
    return null;
  }

  /** Between whom: behind the agreement, else between whom talks or a visit were, else at hand. */
  private static List<RelationSides.Pair> outcomePairs(
      Clause clause, NounMention noun, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean talks =
        s.mentions(NounMention.class, p.subjectStart(), p.subjectEnd()).stream()
            .anyMatch(
                subject -> subject.of("meeting") || subject.of("visit") || subject.of("relations"));
    List<RelationSides.Pair> behind =
        NounSides.sidesBehind(s, noun, p.complementEnd(), clause, reading).pairs();
    Region after = new Region(noun.end(), p.complementEnd());
    boolean said =
        !reading.parties().governed(s, after, Set.of("between", "among"), clause).isEmpty();
    if (!talks) {
      return said ? behind : List.of();
    }
    if (!behind.isEmpty()) {
      return behind.size() == 1 || said ? behind : List.of();
    }
    Set<Party> between =
        new LinkedHashSet<>(
            reading.parties().governed(s, clause.subject(), Set.of("between"), clause));
    if (between.isEmpty()) {
      between.addAll(reading.parties().governed(s, clause.subject(), Set.of("with"), clause));
      Party subject = reading.discourse().subject();
      if (between.size() == 1 && subject != null) {
        between.add(subject);
      }
    }
    return pairOf(between.isEmpty() ? DatedAgreements.atHand(s, reading) : between, reading);
  }
}
