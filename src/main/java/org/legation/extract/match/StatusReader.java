package org.legation.extract.match;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Words;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;
import org.legation.model.Status;
import tools.jackson.databind.JsonNode;

/**
 * Reads how a clause stands to the facts: negation, modality, what the verb above it intends, urges
 * or refuses. The words are in {@code rules/status.yaml}.
 */
final class StatusReader {
  private final Words words;
  private final StatusEffects effects;
  private final Set<String> laterWords;

  StatusReader(Words words) {
    this.words = words;
    JsonNode yaml = Yaml.resource("rules/status.yaml");
    this.effects = new StatusEffects(words, yaml);
    laterWords = new HashSet<>(Yaml.texts(yaml.path("future_in_the_past")));
  }

  /**
   * The status of what a rule reads in a clause; null where the clause tells no fact of its own.
   */
  @Nullable Status read(Clause clause, Rule rule) {
    VerbGroup verb = clause.predicate().verb();
    boolean never =
        rule.type() == RelationType.RELATIONS
            && rule.status() == Status.ENDED
            && verb.negated()
            && verb.modal().isEmpty()
            && clause.predicate().link() == Link.MAIN
            && !until(clause);
    // "relations were never broken": they go on
    return never
        ? Status.ASSERTED
        : StatusByType.of(rule, clause, read(clause, rule.status()), words);
  }

  /** The status of a clause; null where it tells no fact of its own (urged by somebody else). */
  @Nullable Status read(Clause clause, Status asserted) {
    Predicate predicate = clause.predicate();
    if (Approximations.nearly(clause, words)) {
      return null;
    }
    Status status = own(clause, asserted);
    if (asserted == Status.ENDED && status == Status.DENIED) {
      // "relations were never broken": nothing ended, and nothing is denied
      return null;
    }
    if (predicate.link() == Link.INFINITIVE
        || predicate.link() == Link.PARTICIPLE
        || predicate.link() == Link.COORDINATE) {
      return under(clause, status, asserted, 0);
    }
    Clause above = clause.parent();
    if (above != null
        && predicate.conjunction().equals("that")
        && predicate.verb().form() == VerbForm.Form.BASE
        && !predicate.verb().auxiliary()
        && effects.urges(above.predicate().verb().lemma())) {
      // "demanded X recall its ambassador"
      return null;
    }
    if (words.in("conditionals", predicate.conjunction())) {
      return Status.POSSIBLE;
    }
    return urgedByAnother(clause) ? null : status;
  }

  /** "demands that Norway recognise X", "said that Norway should recognise X". */
  private boolean urgedByAnother(Clause clause) {
    Predicate predicate = clause.predicate();
    Clause parent = clause.parent();
    if (parent == null || !predicate.conjunction().equals("that")) {
      return false;
    }
    VerbGroup verb = predicate.verb();
    boolean subjunctive = verb.form() == VerbForm.Form.BASE && !verb.auxiliary();
    String above = parent.predicate().verb().lemma();
    return subjunctive && (effects.urges(above) || words.in("moving_verbs", above))
        || words.in("modals_of_duty", verb.modal())
        // "fears that Norway would recognise X"
        || !verb.modal().isEmpty() && words.in("guessing_verbs", above);
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
    Status above = own(parent, asserted);
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
        && until(clause);
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

  /** "was not recognised until 1990" tells that it was, in 1990. */
  private boolean until(Clause clause) {
    Predicate p = clause.predicate();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      if (clause.sentence().in(i, "ending_prepositions")) {
        return true;
      }
    }
    return false;
  }

  /** "is no longer a member": it was. */
  private static boolean noLonger(Clause clause, VerbGroup verb) {
    for (int i = verb.start() - 1; i <= verb.end() + 1; i++) {
      if (clause.sentence().word(i).equals("longer")
          && clause.sentence().word(i - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Clause clause, DateMention.Role role) {
    Predicate p = clause.predicate();
    return clause
        .sentence()
        .mentions(Mention.TimeMention.class, p.complementStart(), p.complementEnd())
        .stream()
        .anyMatch(time -> time.date().role() == role);
  }

  /** "previously maintained", "had formerly recognised". */
  private boolean former(Clause clause, VerbGroup verb) {
    for (int i = verb.start() - 1; i < verb.end(); i++) {
      if (clause.sentence().in(i, "former_adverbs")) {
        // "had previously recognised X on 3 May": an event, which no other one undoes; "had
        // previously recognised X since 1990": it lasts
        return !has(clause, DateMention.Role.SINCE)
            && (words.in("lasting_posts", verb.lemma()) || !has(clause, DateMention.Role.AT));
      }
    }
    return false;
  }

  /** "travelled to Y, where he would meet": what came next, told from the past. */
  private static boolean toldOn(Clause clause) {
    Predicate p = clause.predicate();
    Clause parent = clause.parent();
    boolean where =
        p.conjunction().equals("where")
            || p.link() == Link.RELATIVE
                && (p.conjunction().equals("who") || p.conjunction().equals("which"));
    if (!where || parent == null) {
      return false;
    }
    VerbGroup above = parent.predicate().verb();
    return !above.present()
        && !above.negated()
        && above.modal().isEmpty()
        && above.kind() == VerbGroup.Kind.FINITE;
  }

  /** "declared that an embassy would soon be opened": what somebody says will come. */
  private boolean promised(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.predicate().conjunction().equals("that")
        && words.in("saying_verbs", parent.predicate().verb().lemma());
  }

  private Status own(Clause clause, Status asserted) {
    VerbGroup verb = clause.predicate().verb();
    int from = clause.predicate().complementStart();
    int object = LeadingAside.end(clause.sentence(), from, clause.predicate().complementEnd());
    boolean aside = object > from;
    while (aside
        && clause.sentence().entry(object).adverb()
        && !clause.sentence().word(object).equals("not")) {
      object++;
    }
    boolean not = aside && clause.sentence().word(object).equals("not");
    if (not
        || clause.sentence().word(object).equals("no")
            && !clause.sentence().in(object + 1, "comparatives")) {
      // "maintain no formal ties", "is, however, not"
      return Status.DENIED;
    }
    if (Approximations.atNoTime(clause)) {
      return Status.DENIED;
    }
    if (verb.negated()) {
      boolean ended = asserted == Status.ASSERTED && noLonger(clause, verb);
      return until(clause) ? asserted : ended ? Status.ENDED : Status.DENIED;
    }
    String opener = clause.sentence().word(clause.predicate().subjectStart());
    if (clause.predicate().subjectStart() < verb.start() && words.in("denying_openers", opener)) {
      // "no relations exist between", "neither X nor Y has"
      return Status.DENIED;
    }
    if (asserted == Status.ASSERTED
        && !verb.present()
        && words.in("lasting_verbs", verb.lemma())
        && former(clause, verb)) {
      return Status.ENDED;
    }
    if (!verb.modal().isEmpty() && words.in("possible_modals", verb.modal())) {
      boolean counterfactual = false;
      for (int i = verb.start(); i + 1 < verb.end(); i++) {
        counterfactual |=
            clause.sentence().word(i).equals("have") && !words.in("modals_of_fact", verb.modal());
      }
      if (counterfactual) {
        return Status.DENIED;
      }
      boolean later = false;
      for (int i = verb.start(); i < verb.end(); i++) {
        later |= laterWords.contains(clause.sentence().word(i));
      }
      boolean goesOn = words.in("going_on", verb.lemma());
      return verb.modal().equals("would")
              && (later && !promised(clause)
                  || goesOn
                  || toldOn(clause)
                  || FutureInPast.told(clause, words))
          ? asserted
          : Status.POSSIBLE;
    }
    return asserted;
  }
}
