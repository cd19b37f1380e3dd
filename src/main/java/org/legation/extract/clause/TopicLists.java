package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;

/** Lists of what a paper is about: "An agreement on ports, fish, and radio was signed". */
final class TopicLists {
  private final AnnotatedSentence sentence;

  TopicLists(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether a comma or "and" stands between nouns behind a paper and "on".
   *
   * @param lower where the clause begins: what stands before it is none of its topic
   */
  boolean join(int joiner, int lower) {
    int next = sentence.entry(joiner + 1).in("coordinators") ? joiner + 2 : joiner + 1;
    boolean bare =
        (sentence.at(next) == null || sentence.at(next) instanceof NounMention)
            && !sentence.entry(next).in("determiners")
            && !sentence.entry(next).in("prepositions");
    int topic = joiner - 1;
    while (bare
        && topic > lower
        && (sentence.at(topic) == null || sentence.at(topic) instanceof NounMention)
        && !opens(topic)) {
      topic--;
    }
    return bare && topic > lower && opens(topic);
  }

  /** "an agreement on": where a topic begins. */
  private boolean opens(int i) {
    return sentence.at(i) == null
        && sentence.entry(i).in("topic_openers")
        && sentence.at(i - 1) instanceof NounMention paper
        && paper.of("agreement");
  }
}
