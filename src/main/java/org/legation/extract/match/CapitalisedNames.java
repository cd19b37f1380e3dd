package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;

/** Names that nobody knows: runs of words with a capital letter, and the particles between them. */
final class CapitalisedNames {
  private CapitalisedNames() {}

  /**
   * The end of the name that begins at a token, at most at {@code to}; {@code from} if none does.
   */
  static int end(AnnotatedSentence s, int from, int to) {
    int end = from;
    while (end < to
        && s.at(end) == null
        && (capital(s, end)
            || end > from && s.entry(end).in("name_particles") && capital(s, end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean capital(AnnotatedSentence s, int i) {
    return i < s.size()
        && s.at(i) == null
        && s.tokens().get(i).capitalised()
        && Character.isLetter(s.word(i).charAt(0))
        && !s.entry(i).in("never_names");
  }
}
