package org.legation.extract.match.status;

import org.jspecify.annotations.Nullable;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.Clause;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** What the type of a rule makes of the status of a clause. */
public final class StatusByType {
  private StatusByType() {}

  /**
   * @param read the status of the clause; null where it tells no fact of its own
   */
  static @Nullable Status of(Rule rule, Clause clause, @Nullable Status read, Words words) {
    if (rule.type() == RelationType.MISSION && found(clause.predicate(), words)) {
      return rule.status();
    }
    if (rule.status() == Status.ENDED && neverEnded(clause)) {
      return null;
    }
    if (read == Status.POSSIBLE && doubted(clause)) {
      return null;
    }
    if (read == Status.POSSIBLE && free(rule, clause.predicate().verb(), words)) {
      return Status.ASSERTED;
    }
    boolean begun = read == Status.ASSERTED && rule.status() == Status.ASSERTED;
    return begun && (planned(rule, clause, words) || underWay(rule, clause, words))
        ? Status.POSSIBLE
        : read;
  }

  /** "may be found in Bergen", "were to be found in Bergen": there they are. */
  private static boolean found(Predicate p, Words words) {
    boolean modal = words.in("modals_of_ability", p.verb().modal()) || p.link() == Link.INFINITIVE;
    return modal
        && p.passive()
        && !p.verb().negated()
        && words.in("finding_verbs", p.verb().lemma());
  }

  /** "At no time were relations severed": nothing ended, and nothing is denied. */
  private static boolean neverEnded(Clause clause) {
    Clause parent = clause.parent();
    return Approximations.atNoTime(clause) || parent != null && Approximations.atNoTime(parent);
  }

  /** "Whether X had recognised Y is a question": nothing is told, not even that it may come. */
  private static boolean doubted(Clause clause) {
    Predicate p = clause.predicate();
    VerbGroup verb = p.verb();
    return p.conjunction().equals("whether")
        && verb.kind() == VerbGroup.Kind.FINITE
        && verb.modal().isEmpty()
        && !verb.present();
  }

  /** "can enter visa-free": so it is now; not "a visa-free regime may come into force". */
  private static boolean free(Rule rule, VerbGroup verb, Words words) {
    return rule.type() == RelationType.VISA_WAIVER
        && rule.subject().isEmpty()
        && !verb.negated()
        && words.in("modals_of_ability", verb.modal());
  }

  /**
   * "an embassy is being opened", "visa-free travel is being negotiated"; "is being kept" lasts.
   */
  private static boolean underWay(Rule rule, Clause clause, Words words) {
    VerbGroup verb = clause.predicate().verb();
    return switch (rule.type()) {
      case MISSION, RELATIONS, AGREEMENT ->
          UnderWay.now(clause) && !words.in("lasting_verbs", verb.lemma());
      case VISA_WAIVER -> UnderWay.now(clause) || UnderWay.negotiated(clause, words);
      default -> false;
    };
  }

  private static boolean planned(Rule rule, Clause clause, Words words) {
    return switch (rule.type()) {
      // "decided to raise their legations": a change of rank is told so
      case MISSION -> !rule.frame().equals("mission-rank") && PlannedPosts.planned(clause, words);
      case MEETING, VISIT -> agreed(clause, words);
      default -> false;
    };
  }

  /** "agreed to launch talks", "decided to visit": to come, where it can only happen once. */
  public static boolean agreed(Clause clause, Words words) {
    Clause parent = clause.parent();
    return parent != null
        && clause.predicate().link() == Link.INFINITIVE
        && words.in("agreeing_verbs", parent.predicate().verb().lemma());
  }
}
