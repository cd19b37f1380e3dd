package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;

/** Names that nobody knows: runs of words with a capital letter, and the particles between them. */
public final class CapitalisedNames {
  private static final int LONGEST_SMALL_WORD = 3;

  private CapitalisedNames() {}

  /**
   * The end of the name that begins at a token, at most at {@code to}; {@code from} if none does.
   */
  public static int end(AnnotatedSentence s, int from, int to) {
    int end = from;
    while (end < to
        && s.at(end) == null
        && (capital(s, end)
            || end > from && s.entry(end).in("name_particles") && capital(s, end + 1))) {
      end++;
    }
    return end;
  }

  /** Whether a stretch is written as a title is: only small words may begin with a small letter. */
  public static boolean isTitle(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = s.tokens().get(i).text();
      boolean small = i > from && text.length() <= LONGEST_SMALL_WORD;
      if (s.at(i) instanceof TimeMention || !Character.isUpperCase(text.codePointAt(0)) && !small) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean capital(AnnotatedSentence s, int i) {
    return i < s.size()
        && s.at(i) == null
        && s.tokens().get(i).capitalised()
        && Character.isLetter(s.word(i).charAt(0))
        && !s.entry(i).in("never_names");
  }
}
