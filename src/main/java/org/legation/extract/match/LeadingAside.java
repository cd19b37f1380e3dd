package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.MannerPhrases;

/** What commas set apart right behind a verb: "is, however, a member", "was, like X, one of". */
public final class LeadingAside {
  private static final int LONGEST = 12;

  private LeadingAside() {}

  /** Where the clause goes on behind an aside; the place itself if none begins there. */
  public static int end(AnnotatedSentence s, int from, int to) {
    int manner = MannerPhrases.end(s, from);
    if (manner > from && manner < to) {
      return manner;
    }
    boolean opens =
        s.word(from).equals(",")
            && s.at(from) == null
            && (s.in(from + 1, "prepositions")
                || s.in(from + 1, "aside_words")
                || s.in(from + 1, "companions")
                || s.entry(from + 1).adverb());
    for (int i = from + 1; opens && i < Math.min(to, from + LONGEST); i++) {
      if (s.at(i) == null && s.word(i).equals(",")) {
        return i + 1;
      }
      boolean verb = s.at(i) == null && s.entry(i).auxiliary() != null;
      if (verb || s.word(i).equals(";")) {
        return from;
      }
    }
    return from;
  }
}
