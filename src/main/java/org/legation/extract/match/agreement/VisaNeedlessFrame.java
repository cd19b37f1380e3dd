package org.legation.extract.match.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Those of one state go to another without a visa: "Chileans do not need a visa to enter Norway",
 * "may enter Norway without a visa".
 */
public final class VisaNeedlessFrame implements Frame {
  private static final int REACH = 4;

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    boolean needed = !rule.object().isEmpty();
    boolean exempt = rule.needs().contains("exempt");
    boolean free =
        exempt
            ? exempt(clause, status)
            : needed ? needless(clause, status) : without(clause, status);
    boolean required = needed && noVisaRequired(clause, status);
    free |= required;
    Clause.Region behind = new Clause.Region(clause.predicate().verb().end(), end(clause));
    Clause.Region named = required ? behind : clause.subject();
    Party travellers = free ? party(clause.sentence(), named, null) : null;
    if (travellers == null && free && ofBoth(clause.sentence(), named)) {
      travellers = reading.discourse().both().isEmpty() ? null : reading.discourse().both().get(0);
    }
    if (travellers == null) {
      return List.of();
    }
    Party goal = party(clause.sentence(), behind, travellers);
    Party host = goal == null ? reading.discourse().facing(travellers) : goal;
    boolean side =
        host != null && (reading.discourse().side(travellers) || reading.discourse().side(host));
    if (host == null || !side) {
      return List.of();
    }
    int verb = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, Status.ASSERTED, verb, verb, false);
    return List.of(ClaimDraft.of(rule, date.status(), travellers, host).withDate(date));
  }

  /** "do not need a visa", "no longer need a visa", "need no visa". */
  private static boolean needless(Clause clause, Status status) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.predicate().complementStart();
    boolean visa =
        s.nouns("visa", from, Math.min(clause.predicate().complementEnd(), from + REACH)).size()
            > 0;
    int verb = clause.predicate().verb().start();
    // "citizens no longer need a visa"
    boolean longer = s.word(verb - 1).equals("longer") && s.word(verb - 2).equals("no");
    return visa && (longer || status == Status.DENIED || status == Status.ENDED);
  }

  /** "no visa is required of", "visas are no longer needed by". */
  private static boolean noVisaRequired(Clause clause, Status status) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean visa = !s.nouns("visa", p.subjectStart(), p.subjectEnd()).isEmpty();
    boolean none =
        s.word(p.subjectStart()).equals("no") || status == Status.DENIED || status == Status.ENDED;
    return visa && none && p.passive();
  }

  /** "are exempt from visas", "have been exempted from the visa requirement". */
  private static boolean exempt(Clause clause, Status status) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (NounMention visa : s.nouns("visa", p.complementStart(), p.complementEnd())) {
      int from = s.in(visa.start() - 1, "determiners") ? visa.start() - 2 : visa.start() - 1;
      if (s.word(from).equals("from") && status == Status.ASSERTED) {
        return true;
      }
    }
    return false;
  }

  /** "holders of passports of either country", "citizens of both states". */
  private static boolean ofBoth(AnnotatedSentence s, Clause.Region named) {
    for (int i = named.from(); i < named.to(); i++) {
      if (s.in(i, "both_sides_words")) {
        return true;
      }
    }
    return false;
  }

  /** "without a visa", "without visas", "travel visa-free", "enjoy visa-free entry". */
  private static boolean without(Clause clause, Status status) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (p.verb().negated() || status == Status.DENIED) {
      return false;
    }
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      if (s.word(i).equals("visa-free") || s.at(i) instanceof NounMention f && f.of("visa-free")) {
        return true;
      }
      int noun = s.in(i + 1, "determiners") ? i + 2 : i + 1;
      boolean visa = s.at(noun) instanceof NounMention found && found.of("visa");
      if (s.word(i).equals("without") && visa) {
        return true;
      }
    }
    return false;
  }

  /** Where what the verb says ends: behind "to enter Norway", "for Chileans visiting", too. */
  private static int end(Clause clause) {
    int end = clause.predicate().complementEnd();
    for (Predicate next : clause.predicates()) {
      boolean travels =
          next.link() == Link.INFINITIVE || next.verb().kind() == VerbGroup.Kind.GERUND;
      if (travels && next.parent() == clause.predicate().index()) {
        end = Math.max(end, next.complementEnd());
      }
    }
    return end;
  }

  private static @Nullable Party party(
      AnnotatedSentence s, Clause.Region region, @Nullable Party not) {
    for (PartyMention party : s.mentions(PartyMention.class, region.from(), region.to())) {
      if (!party.party().equals(not)) {
        return party.party();
      }
    }
    return null;
  }
}
