package org.legation.extract.clause;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;

/**
 * Lists of the towns of posts, of which the gazetteer need not know any: "The consulates at
 * Hittafjord, Bjornevik, and Bergen were closed".
 */
final class TownLists {
  private final AnnotatedSentence sentence;

  TownLists(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether what stands on both sides of a joint are towns of one list behind a post. */
  boolean join(int left, int right, int lower) {
    // "opened a consulate at A and John Smith was appointed": behind a verb a clause may begin
    boolean somebody = lower > 0 && !(sentence.at(right) instanceof CityMention);
    if (left <= lower || somebody || !name(right) || !name(left)) {
      return false;
    }
    int i = left;
    while (i > lower && (name(i) || joint(i))) {
      Mention mention = sentence.at(i);
      i = mention == null ? i - 1 : mention.start() - 1;
    }
    return i > lower
        && sentence.at(i) == null
        && sentence.entry(i).in("place_prepositions")
        && sentence.at(i - 1) instanceof NounMention post
        && post.of("mission");
  }

  private boolean joint(int i) {
    return sentence.at(i) == null
        && (sentence.word(i).equals(",")
            || sentence.word(i).equals("(")
            || sentence.word(i).equals(")")
            || sentence.word(i).equals("and"));
  }

  private boolean name(int i) {
    @Nullable Mention mention = sentence.at(i);
    if (mention != null) {
      return mention instanceof CityMention || mention instanceof PersonMention;
    }
    return i < sentence.size() && sentence.tokens().get(i).capitalised();
  }
}
