package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;

/** Who stands behind a subject's names and is none of them: "and his wife", "and ten others". */
final class GroupTails {
  /** Words between "and" and "countries": "and a few other Western countries". */
  private static final int LONGEST_GROUP = 4;

  private final AnnotatedSentence sentence;

  GroupTails(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** "the king and his wife": who comes along speaks for nobody else. */
  boolean family(int last, int lower) {
    return last - 3 >= lower
        && sentence.entry(last).in("family_nouns")
        && sentence.entry(last - 1).in("possessive_pronouns")
        && sentence.word(last - 2).equals("and");
  }

  /** "X and 20 other Western countries": where X ends; -1 where no others stand beside it. */
  int others(int last, int lower) {
    if (!sentence.entry(last).in("pair_nouns")) {
      return -1;
    }
    int and = last - 1;
    boolean other = false;
    boolean counted = false;
    while (and > lower
        && last - and <= LONGEST_GROUP
        && (Character.isDigit(sentence.word(and).codePointAt(0))
            || sentence.entry(and).in("others_counted")
            || sentence.entry(and).in("others_told"))) {
      other |= sentence.word(and).equals("other");
      counted |= sentence.entry(and).in("others_counted");
      and--;
    }
    boolean apart = sentence.word(and - 1).equals(",");
    int name = apart ? and - 2 : and - 1;
    // "X recognised Y, and the two countries"
    return and < last - 1
            && (other || !apart && !counted)
            && name >= lower
            && sentence.word(and).equals("and")
            && sentence.at(name) != null
        ? name
        : -1;
  }
}
