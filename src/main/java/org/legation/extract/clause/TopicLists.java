package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;

/** Lists of what a paper is about: "An agreement on ports, fish, and radio was signed". */
final class TopicLists {
  private final AnnotatedSentence sentence;

  TopicLists(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a comma or "and" stands between bare nouns behind a paper and "on". */
  boolean join(int joiner) {
    int next = sentence.entry(joiner + 1).in("coordinators") ? joiner + 2 : joiner + 1;
    boolean bare =
        (sentence.at(next) == null || sentence.at(next) instanceof NounMention)
            && !sentence.entry(next).in("determiners")
            && !sentence.entry(next).in("prepositions");
    int topic = joiner - 1;
    while (bare
        && topic > 0
        && sentence.at(topic) == null
        && !sentence.entry(topic).in("prepositions")) {
      topic--;
    }
    return bare
        && topic > 0
        && sentence.entry(topic).in("topic_openers")
        && sentence.at(topic - 1) instanceof NounMention paper
        && paper.of("agreement");
  }
}
