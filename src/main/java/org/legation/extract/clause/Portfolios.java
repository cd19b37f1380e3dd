package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;

/** "the Minister of Mines and Energy": one office, whatever it is for. */
final class Portfolios {
  private final AnnotatedSentence s;

  Portfolios(AnnotatedSentence sentence) {
    this.s = sentence;
  }

  /** Whether a comma or "and" stands between two fields of one minister. */
  boolean join(int joiner, int lower) {
    if (!field(joiner + 1)) {
      return false;
    }
    int i = joiner - 1;
    while (i > lower && s.at(i) == null && (field(i) || s.in(i, "name_separators"))) {
      i--;
    }
    if (i < joiner - 1 && s.in(i, "field_prepositions")) {
      i--;
    }
    return i >= lower
        && s.at(i) instanceof NounMention noun
        && (i < joiner - 1 || noun.end() - noun.start() > 1)
        && s.in(noun.start(), "portfolio_holders")
        && (noun.of("leader") || noun.of("office"));
  }

  /** Whether a word may name a field: it has a capital, and is no name. */
  boolean field(int i) {
    return s.at(i) == null
        && i < s.size()
        && Character.isUpperCase(s.tokens().get(i).text().codePointAt(0));
  }
}
