package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.lexicon.Words;

/** "recognised the new states one by one, Chile in 1844 and": what says that each had its turn. */
final class DistributivePhrases {
  private static final int LONGEST = 4;

  private DistributivePhrases() {}

  /** The token before the phrase that ends at a token; the same token where none ends there. */
  static int before(AnnotatedSentence s, int last, Words words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = last; i >= 0 && i > last - LONGEST && s.at(i) == null; i--) {
      phrase.insert(0, s.word(i));
      if (words.in("distributive_phrases", phrase.toString())) {
        return i - 1;
      }
      phrase.insert(0, ' ');
    }
    return last;
  }
}
