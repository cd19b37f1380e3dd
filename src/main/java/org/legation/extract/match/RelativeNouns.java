package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;

/** The noun that a relative clause is about: "relations, which X had broken". */
final class RelativeNouns {
  private static final int LONGEST_TITLE = 16;

  private final GovernedNouns governed;
  private final AnnotatedSentence sentence;
  private final Predicate predicate;

  RelativeNouns(GovernedNouns governed) {
    this.governed = governed;
    this.sentence = governed.clause().sentence();
    this.predicate = governed.clause().predicate();
  }

  /** "relations, which X had broken": the noun before the pronoun is the object. */
  List<NounMention> antecedent(Rule rule) {
    int pronoun = predicate.subjectStart() - 1;
    NounMention contact = contact();
    if (contact != null) {
      return governed.in(new Region(contact.start(), contact.end()), rule, "");
    }
    if (predicate.subjectStart() == predicate.subjectEnd()
        || !sentence.entry(pronoun).in("object_relatives")
        || sentence.at(pronoun) != null) {
      return List.of();
    }
    int before = sentence.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    NounMention antecedent =
        sentence.at(before) instanceof NounMention noun ? noun : titleBefore(rule, pronoun);
    return antecedent == null
        ? List.of()
        : governed.in(new Region(antecedent.start(), antecedent.end()), rule, "");
  }

  /**
   * "signed a resolution on the annexation of X on 3 May, which the Senate had adopted": the last
   * paper before "which"; nothing but its title, names and days stands between.
   */
  private @Nullable NounMention titleBefore(Rule rule, int which) {
    if (!sentence.word(which).equals("which") || !sentence.word(which - 1).equals(",")) {
      return null;
    }
    List<NounMention> nouns = sentence.mentions(NounMention.class, 0, which);
    for (int k = nouns.size() - 1; k >= 0 && which - nouns.get(k).end() < LONGEST_TITLE; k--) {
      NounMention noun = nouns.get(k);
      if (noun.of("resolution") || noun.of("agreement")) {
        return rule.object().stream().anyMatch(noun::of) ? noun : null;
      }
      if (!noun.of("annexation") && !noun.of("polity")) {
        return null;
      }
    }
    return null;
  }

  /** "the treaty it had signed with X": the noun of a relative clause without its pronoun. */
  private @Nullable NounMention contact() {
    Mention last = sentence.at(predicate.subjectEnd() - 1);
    boolean acts =
        last instanceof Mention.PronounMention pronoun
            && pronoun.pronoun() != Mention.Pronoun.POSSESSIVE;
    int above = predicate.index() - 1;
    boolean behind =
        acts
            && above >= 0
            && predicate.subjectStart()
                >= governed.clause().predicates().get(above).complementStart();
    return behind && last != null && sentence.at(last.start() - 1) instanceof NounMention noun
        ? noun
        : null;
  }
}
