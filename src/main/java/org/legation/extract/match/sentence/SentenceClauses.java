package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.BracketedClauses;
import org.legation.extract.clause.ClauseParser;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Grammar;

/**
 * The clauses of a sentence: those around brackets as if these were not there, then those in them.
 */
final class SentenceClauses {
  private final ClauseParser parser;
  private final Grammar grammar;

  SentenceClauses(ClauseParser parser, Grammar grammar) {
    this.parser = parser;
    this.grammar = grammar;
  }

  List<Clause> of(
      AnnotatedSentence sentence, List<Predicate> predicates, Map<String, String> meant) {
    List<Clause> found = new ArrayList<>();
    BitSet brackets = BracketedClauses.of(sentence, predicates);
    if (brackets != null) {
      AnnotatedSentence around = sentence.without(brackets);
      List<Predicate> outer = parser.parse(around);
      outer.forEach(p -> found.add(new Clause(around, outer, p, grammar, meant)));
    }
    for (Predicate p : predicates) {
      if (brackets == null || brackets.get(p.verb().start())) {
        found.add(new Clause(sentence, predicates, p, grammar, meant));
      }
    }
    return found;
  }
}
