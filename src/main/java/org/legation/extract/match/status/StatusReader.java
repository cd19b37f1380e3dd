package org.legation.extract.match.status;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Words;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.match.Clause;
import org.legation.extract.match.NotUntil;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;
import org.legation.model.Status;
import tools.jackson.databind.JsonNode;

/**
 * Reads how a clause stands to the facts: negation, modality, what the verb above it intends, urges
 * or refuses. The words are in {@code rules/status.yaml}.
 */
public final class StatusReader {
  private static final Set<String> NEVER = Set.of("never");

  private final Words words;
  private final StatusEffects effects;
  private final OwnStatus own;

  /** A reader of status by the words that deny, doubt and plan. */
  public StatusReader(Words words) {
    this.words = words;
    JsonNode yaml = Yaml.resource("rules/status.yaml");
    this.effects = new StatusEffects(words, yaml);
    this.own = new OwnStatus(words, new HashSet<>(Yaml.texts(yaml.path("future_in_the_past"))));
  }

  /**
   * The status of what a rule reads in a clause; null where the clause tells no fact of its own.
   */
  public @Nullable Status read(Clause clause, Rule rule) {
    VerbGroup verb = clause.predicate().verb();
    boolean never =
        rule.status() == Status.ENDED
            && goesOn(rule, clause)
            && verb.negated()
            && verb.modal().isEmpty()
            && !NotUntil.of(clause);
    if (rule.type() == RelationType.AGREEMENT && signedAlready(clause)) {
      return rule.status();
    }
    // "relations were never broken": they go on
    return never
        ? Status.ASSERTED
        : StatusByType.of(rule, clause, read(clause, rule.status()), words);
  }

  /** "relations were not broken"; "X never closed its embassy", "which never closed them". */
  private static boolean goesOn(Rule rule, Clause clause) {
    Link link = clause.predicate().link();
    return switch (rule.type()) {
      case RELATIONS -> link == Link.MAIN;
      case MISSION ->
          (link == Link.MAIN || link == Link.RELATIVE)
              && clause.hasWord(NEVER, clause.predicate().verb().end());
      default -> false;
    };
  }

  /** "is to be built under a treaty signed in May 2019": that is signed, whatever comes of it. */
  private static boolean signedAlready(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean participle =
        p.link() == Link.PARTICIPLE
            && p.passive()
            && !p.verb().auxiliary()
            && s.at(p.verb().start() - 1) instanceof NounMention paper
            && paper.of("agreement");
    return participle
        && s.mentions(TimeMention.class, p.complementStart(), p.complementEnd()).stream()
            .anyMatch(
                time ->
                    time.date().role() == DateMention.Role.AT
                        && !s.word(time.start() - 1).equals("by"));
  }

  /** The status of a clause; null where it tells no fact of its own (urged by somebody else). */
  public @Nullable Status read(Clause clause, Status asserted) {
    Predicate predicate = clause.predicate();
    if (Approximations.nearly(clause, words)) {
      return null;
    }
    Status status = own.of(clause, asserted);
    if (asserted == Status.ENDED && status == Status.DENIED) {
      // "relations were never broken": nothing ended, and nothing is denied
      return null;
    }
    Clause above = clause.parent();
    if (predicate.link() == Link.COORDINATE
        && above != null
        && subjunctive(clause)
        && subjunctive(above)
        && read(above, asserted) == null) {
      // "urged that X recognise Y and open an embassy"
      return null;
    }
    if (predicate.link() == Link.INFINITIVE
        || predicate.link() == Link.PARTICIPLE
        || predicate.link() == Link.COORDINATE) {
      return under(clause, status, asserted, 0);
    }
    if (above != null
        && predicate.conjunction().equals("that")
        && subjunctive(clause)
        && effects.urges(above.predicate().verb().lemma())) {
      // "demanded X recall its ambassador"
      return null;
    }
    if (words.in("conditionals", predicate.conjunction())) {
      return Status.POSSIBLE;
    }
    boolean ahead = predicate.conjunction().equals("before") && predicate.verb().present();
    // "must consult the other before it enters into agreements"
    return ahead || everyTime(clause) || urgedByAnother(clause) ? null : status;
  }

  /** "was hailed every time he visited X": a habit. */
  private static boolean everyTime(Clause clause) {
    int time = clause.predicate().subjectStart() - 1;
    String each = clause.sentence().word(time - 1);
    return clause.sentence().word(time).equals("time")
        && (each.equals("every") || each.equals("each"));
  }

  /** "demands that Norway recognise X", "said that Norway should recognise X". */
  private boolean urgedByAnother(Clause clause) {
    Predicate predicate = clause.predicate();
    Clause parent = clause.parent();
    if (parent == null || !predicate.conjunction().equals("that")) {
      return false;
    }
    VerbGroup verb = predicate.verb();
    String above = parent.predicate().verb().lemma();
    return subjunctive(clause) && (effects.urges(above) || words.in("moving_verbs", above))
        || words.in("modals_of_duty", verb.modal())
        // "fears that Norway would recognise X"
        || !verb.modal().isEmpty()
            && words.in("guessing_verbs", above)
            // "speculated that X could recognise Y": it may come
            && !(words.in("foretelling_verbs", above)
                && words.in("modals_of_chance", verb.modal()));
  }

  /** "that X recognise Y", "that Y be recognised". */
  private static boolean subjunctive(Clause clause) {
    VerbGroup verb = clause.predicate().verb();
    boolean passive = verb.modal().isEmpty() && clause.sentence().word(verb.start()).equals("be");
    return passive || verb.form() == VerbForm.Form.BASE && !verb.auxiliary();
  }

  private @Nullable Status under(Clause clause, Status status, Status asserted, int depth) {
    Predicate predicate = clause.predicate();
    Clause parent = clause.parent();
    if (parent == null && predicate.link() == Link.INFINITIVE) {
      String effect = effects.of(clause);
      return effect.isEmpty()
          ? null
          : effects.dropped(clause) ? null : StatusEffects.combine(effect, status);
    }
    if (parent == null || depth > 4) {
      return status;
    }
    if (predicate.link() == Link.COORDINATE) {
      Predicate host = parent.predicate();
      boolean bare =
          predicate.verb().form() == VerbForm.Form.BASE
              && !predicate.verb().auxiliary()
              && host.verb().kind() == VerbGroup.Kind.INFINITIVE;
      boolean sameKind =
          bare
              || host.verb().kind() == predicate.verb().kind() && host.link() == Link.INFINITIVE
              || !predicate.verb().auxiliary()
                  && !predicate.verb().maybeParticiple()
                  && !host.verb().modal().isEmpty();
      return sameKind
          ? StatusEffects.combine(effects.of(parent), under(parent, status, asserted, depth + 1))
          : status;
    }
    if (predicate.link() == Link.INFINITIVE
        && clause.sentence().word(predicate.verb().start() - 1).equals("but")) {
      // "had no choice but to close it": it did
      return status;
    }
    String effect = effects.of(clause);
    if (withheld(clause) && !effect.isEmpty()) {
      // "refused to recognise X until 3 May": then it did
      return status;
    }
    Status above = own.of(parent, asserted);
    Status combined = StatusEffects.combine(effect, status);
    if (combined == null) {
      return null;
    }
    if (goesOn(parent, effect) && combined == asserted) {
      // "promised to continue recognising": it does already
      return asserted;
    }
    if (above == Status.DENIED && BeforeDeed.of(clause)) {
      // "had not to agree before recognising X": nothing is said of whether it did
      return null;
    }
    if (above == Status.DENIED && combined == asserted) {
      combined = Status.DENIED;
    } else if (above == Status.POSSIBLE && combined == asserted) {
      combined = Status.POSSIBLE;
    }
    if (parent.predicate().link() == Link.INFINITIVE
        || parent.predicate().link() == Link.PARTICIPLE) {
      return under(parent, combined, asserted, depth + 1);
    }
    return combined;
  }

  /** "refused to recognise X until 3 May". */
  private boolean withheld(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && words.in("withholding_verbs", parent.predicate().verb().lemma())
        && !parent.predicate().verb().negated()
        && NotUntil.ending(clause);
  }

  /** "hopes to continue recognising", not "refused to continue". */
  private boolean goesOn(Clause parent, String effect) {
    Predicate p = parent.predicate();
    return effect.isEmpty()
        && p.verb().lemma().equals("continue")
        && !p.verb().negated()
        && p.link() == Link.INFINITIVE
        && effects.of(parent).equals("possible");
  }
}
