package org.legation.extract.match.agreement;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;

/** The name of a treaty or text, as the sentence writes it. */
public final class ObjectText {
  /** The longest name in quotation marks, in tokens. */
  private static final int LONGEST_QUOTED = 40;

  private ObjectText() {}

  /** The noun with the words before it that say which, and with what "of" or "on" adds to it. */
  public static String of(AnnotatedSentence s, NounMention noun) {
    return of(s, noun, 0);
  }

  /**
   * The same.
   *
   * @param from what stands before is none of it: the verb of which the noun is the object
   */
  public static String of(AnnotatedSentence s, NounMention noun, int from) {
    int start = TitleStart.of(s, noun, noun.start() >= from ? from : 0);
    int quoted = quoted(s, start, noun.end());
    return quoted > noun.end() ? s.text(start, quoted) : s.text(start, TitleEnd.of(s, noun, start));
  }

  /** Where the quotation marks close that open right before a name; 0 where none do. */
  private static int quoted(AnnotatedSentence s, int start, int end) {
    if (!opens(s, start - 1)) {
      return 0;
    }
    int last = Math.min(s.size(), start + LONGEST_QUOTED);
    for (int i = end; i < last; i++) {
      if (s.in(i, "closing_quotes")) {
        int to = i;
        while (to > end && !Character.isLetterOrDigit(s.word(to - 1).charAt(0))) {
          to--;
        }
        return bracketed(s, start, to) ? to + 1 : to;
      }
    }
    return 0;
  }

  /** "Agreement on Trade (AT)": the name ends with the bracket that it opens. */
  private static boolean bracketed(AnnotatedSentence s, int start, int end) {
    int open = end - 1;
    while (open > start && !s.word(open).equals("(") && !s.word(open).equals(")")) {
      open--;
    }
    return s.word(end).equals(")") && s.word(open).equals("(");
  }

  /** Whether a token is a quotation mark that belongs to the word behind it. */
  private static boolean opens(AnnotatedSentence s, int mark) {
    return s.in(mark, "opening_quotes")
        && mark + 1 < s.size()
        && s.tokens().get(mark).end() == s.tokens().get(mark + 1).start()
        && (mark == 0 || s.tokens().get(mark - 1).end() < s.tokens().get(mark).start());
  }
}
