package org.legation.extract.match;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Clause.Themes;
import org.legation.extract.rule.Rule;

/** Finds the nouns that a verb is about: its object, its subject, or what a pronoun stands for. */
final class ThemeFinder {
  private final Clause clause;
  private final AnnotatedSentence sentence;
  private final List<Predicate> predicates;
  private final Predicate predicate;
  private final Grammar grammar;
  private final GovernedNouns governed;
  private final Map<String, String> meant;

  /**
   * Of a clause.
   *
   * @param meant the classes of nouns of which the sentence before told
   */
  ThemeFinder(Clause clause, Grammar grammar, Map<String, String> meant) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.predicates = clause.predicates();
    this.predicate = clause.predicate();
    this.grammar = grammar;
    this.governed = new GovernedNouns(clause, grammar);
    this.meant = meant;
  }

  private PronounNouns pronouns() {
    return new PronounNouns(governed, meant);
  }

  Themes themes(Rule rule) {
    boolean becomes = rule.intransitive() && grammar.becoming(predicate.verb().lemma());
    if (!told(rule)) {
      return new Themes(List.of(), subjectIsObject(rule));
    }
    Region complement = clause.complement();
    if (!predicate.passive() && !becomes) {
      List<NounMention> direct =
          rule.intransitive() && listedOn()
              ? List.of()
              : governed.in(complement, rule, rule.preposition());
      if (direct.isEmpty() && rule.preposition().isEmpty()) {
        direct = pronouns().object(rule);
      }
      if (direct.isEmpty() && rule.preposition().isEmpty()) {
        direct = sharedTheme(rule);
      }
      if (!direct.isEmpty()) {
        return new Themes(direct, false);
      }
      List<NounMention> antecedent =
          rule.preposition().isEmpty() ? new RelativeNouns(governed).antecedent(rule) : List.of();
      if (!antecedent.isEmpty()) {
        return new Themes(antecedent, false, true);
      }
      List<NounMention> elided = rule.preposition().isEmpty() ? pronouns().elided(rule) : direct;
      if (!elided.isEmpty()) {
        return new Themes(elided, false, true);
      }
    }
    if (subjectIsObject(rule)) {
      List<NounMention> found = governed.in(clause.subject(), rule, "");
      if (found.isEmpty() && predicate.verb().maybeParticiple()) {
        found = themeOfParticiple(rule);
      } else if (found.isEmpty() && predicate.link() == Link.RELATIVE && predicate.passive()) {
        found = adjacent(rule);
      }
      found = found.isEmpty() && predicate.passive() ? thatAbove(rule) : found;
      List<NounMention> retained = found.isEmpty() ? retained(rule) : List.of();
      return retained.isEmpty()
          ? new Themes(found.isEmpty() ? meantByPronoun(rule, becomes) : found, true)
          : new Themes(retained, false);
    }
    if (predicate.passive() && !rule.preposition().isEmpty()) {
      return new Themes(governed.in(complement, rule, rule.preposition()), false);
    }
    return new Themes(List.of(), false);
  }

  /** Whether the sentence, or the one before it, names anything that the rule is about. */
  private boolean told(Rule rule) {
    return sentence.hasNounOf(rule.object())
        || !Collections.disjoint(rule.object(), meant.keySet())
        || meant.containsKey(ToldBefore.ECHO) && rule.object().contains("mission")
        || meant.containsKey(ToldBefore.NAMED) && rule.object().contains("relations");
  }

  private boolean subjectIsObject(Rule rule) {
    boolean borrowed =
        (predicate.link() == Link.INFINITIVE
                || predicate.link() == Link.PARTICIPLE && !predicate.passive())
            && !raised()
            && !caused();
    return predicate.passive() && rule.preposition().isEmpty()
        || rule.intransitive() && !borrowed
        || predicate.verb().maybeParticiple() && rule.preposition().isEmpty() && !ofItself();
  }

  /** "an embassy that closed in 1990, and two consulates": the list goes on behind the date. */
  private boolean listedOn() {
    int from = predicate.complementStart();
    int date =
        sentence.at(from) == null && sentence.entry(from).in("prepositions") ? from + 1 : from;
    if (predicate.link() != Link.RELATIVE
        || !(sentence.at(date) instanceof Mention.TimeMention time)) {
      return false;
    }
    int and = sentence.word(time.end()).equals(",") ? time.end() + 1 : time.end();
    return and < predicate.complementEnd() && sentence.entry(and).in("coordinators");
  }

  /** What "it" stands for, where it is what the verb is done to: not in "it opened a bank". */
  private List<NounMention> meantByPronoun(Rule rule, boolean becomes) {
    int next = predicate.complementStart();
    Mention first = sentence.at(next);
    boolean object =
        first instanceof NounMention
            || first instanceof Mention.PartyMention
            || first == null && sentence.entry(next).in("articles");
    return object && !predicate.passive() && !becomes ? List.of() : pronouns().subject(rule);
  }

  /** "The legation operated under a chargé": no participle, but what the legation did. */
  private boolean ofItself() {
    return grammar.alsoIntransitive(predicate.verb().lemma())
        && !predicate.passive()
        && !sentence.word(predicate.verb().end()).equals("by");
  }

  /** "forced the embassy to close": the subject is the object of the verb above. */
  private boolean caused() {
    Clause parent = clause.parent();
    return predicate.link() == Link.INFINITIVE
        && parent != null
        && predicate.subjectStart() == parent.predicate().verb().end()
        && predicate.subjectEnd() == predicate.verb().start();
  }

  /** "ceased to function": the subject is that of the verb above. */
  private boolean raised() {
    Clause parent = clause.parent();
    return parent != null
        && (grammar.raising(parent.predicate().verb().lemma())
            || parent.predicate().passive()
                && grammar.compelling(parent.predicate().verb().lemma()))
        && predicate.verb().start() == parent.predicate().verb().end();
  }

  /**
   * "By a treaty signed in 1920, they", "Signed in 1920, the treaty lasted": what a participle is
   * said of stands behind a preposition, or leads the clause behind.
   */
  private List<NounMention> themeOfParticiple(Rule rule) {
    int from = predicate.subjectStart();
    int comma = predicate.verb().start() - 1;
    comma = sentence.entry(comma).in("later_adverbs") ? comma - 1 : comma;
    boolean apart = sentence.word(comma).equals(",");
    if (predicate.passive() && predicate.index() > 0 && apart) {
      // "X opened a legation, headed by Y"
      GovernedNouns before = governed.other(predicate.index() - 1);
      List<NounMention> object = before.complement(rule);
      return object.isEmpty() ? before.lastNoun(rule) : object;
    }
    if (from < predicate.subjectEnd()) {
      if (sentence.entry(from).in("prepositional_words")) {
        // "pursuant to a treaty"
        from++;
      }
      boolean behindPreposition =
          sentence.at(from) == null && sentence.entry(from).in("prepositions");
      if (!behindPreposition) {
        return paperBy(rule);
      }
      List<NounMention> behind = governed.in(clause.subject(), rule, sentence.word(from));
      return behind.isEmpty() ? adjacent(rule) : behind;
    }
    boolean leads =
        predicate.index() == 0 && predicates.size() > 1 && predicate.verb().start() == 0;
    return leads ? governed.in(governed.other(1).clause().subject(), rule, "") : List.of();
  }

  /** "recognised X by a treaty concluded in A": the paper by which something was done. */
  private List<NounMention> paperBy(Rule rule) {
    List<NounMention> paper = adjacent(rule);
    if (paper.isEmpty() || !paper.get(0).of("agreement")) {
      return List.of();
    }
    int before = paper.get(0).start() - 1;
    before = sentence.in(before, "articles") ? before - 1 : before;
    return sentence.in(before, "paper_prepositions") ? paper : List.of();
  }

  /** The noun right before the verb, or before the pronoun of its relative clause. */
  private List<NounMention> adjacent(Rule rule) {
    return sentence.at(predicate.subjectEnd() - 1) instanceof NounMention noun
            && rule.object().stream().anyMatch(noun::of)
        ? List.of(noun)
        : List.of();
  }

  /** "The first post was that at A, which was opened and moved": what "that" stands for. */
  private List<NounMention> thatAbove(Rule rule) {
    Clause parent = clause.parent();
    boolean coordinate = predicate.link() == Link.COORDINATE;
    Clause relative = coordinate && parent != null ? parent : clause;
    Clause above = relative.predicate().link() == Link.RELATIVE ? relative.parent() : null;
    boolean that =
        above != null
            && above.predicate().verb().lemma().equals("be")
            && sentence.word(above.predicate().complementStart()).equals("that");
    return that && above != null ? governed.in(above.subject(), rule, "") : List.of();
  }

  /** "was granted observer status": the object stays behind the verb. */
  private List<NounMention> retained(Rule rule) {
    if (!predicate.passive() || !rule.preposition().isEmpty()) {
      return List.of();
    }
    Mention first = grammar.firstAfter(sentence, predicate.complementStart());
    if (first != null && first.namesOrganisation()) {
      // "was granted EU candidate status"
      first = sentence.at(first.end());
    }
    return first instanceof NounMention noun
        ? governed.in(new Region(predicate.complementStart(), noun.end()), rule, "")
        : List.of();
  }

  /** "broke relations in 1976, restored in 1988": a further verb without an object of its own. */
  private List<NounMention> sharedTheme(Rule rule) {
    if (predicate.link() != Link.COORDINATE || predicate.index() == 0) {
      return List.of();
    }
    boolean bare =
        sentence
            .mentions(Mention.class, predicate.complementStart(), predicate.complementEnd())
            .stream()
            .allMatch(Mention.TimeMention.class::isInstance);
    if (!bare) {
      return List.of();
    }
    boolean dated =
        sentence.at(predicate.complementStart()) instanceof Mention.TimeMention
            || sentence.at(predicate.complementStart() + 1) instanceof Mention.TimeMention;
    for (int k = predicate.index() - 1; dated && k >= 0; k--) {
      List<NounMention> before = governed.in(governed.other(k).clause().complement(), rule, "");
      if (!before.isEmpty() || predicates.get(k).link() != Link.COORDINATE) {
        return before;
      }
    }
    return List.of();
  }
}
