package org.legation.extract.clause;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;

/** Brackets: what they hold is told aside, and the clause around them goes on behind them. */
final class Asides {
  private static final int NONE = -1;

  private final AnnotatedSentence sentence;

  /** Where the bracket begins that holds a token, and where it ends; -1 for tokens in none. */
  private final int[] opening;

  private final int[] closing;

  private Asides(AnnotatedSentence sentence, int[] opening, int[] closing) {
    this.sentence = sentence;
    this.opening = opening;
    this.closing = closing;
  }

  /** The brackets of a sentence that are closed in it; null if there are none. */
  static @Nullable Asides of(AnnotatedSentence sentence) {
    if (sentence.text().indexOf('(') < 0) {
      return null;
    }
    int[] opening = null;
    int[] closing = null;
    int open = NONE;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (word.equals("(")) {
        open = open == NONE ? i : open;
      } else if (word.equals(")") && open != NONE) {
        if (opening == null || closing == null) {
          opening = new int[sentence.size()];
          closing = new int[sentence.size()];
          Arrays.fill(opening, NONE);
          Arrays.fill(closing, NONE);
        }
        Arrays.fill(opening, open, i, open);
        Arrays.fill(closing, open, i, i);
        open = NONE;
      }
    }
    return opening == null || closing == null ? null : new Asides(sentence, opening, closing);
  }

  boolean holds(VerbGroup verb) {
    return opening[verb.start()] != NONE;
  }

  /** Where the bracket ends that holds a verb. */
  int end(VerbGroup verb) {
    return closing[verb.start()];
  }

  /** Where the bracket begins that holds a verb. */
  int start(VerbGroup verb) {
    return opening[verb.start()];
  }

  /** Whether the bracket around a verb names nobody: "(suspended in 1990)". */
  boolean nameless(VerbGroup verb) {
    return sentence.mentions(Mention.class, start(verb), end(verb)).stream()
        .allMatch(m -> m instanceof TimeMention || m instanceof NounMention);
  }
}
