package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;

/** How something was done, between a verb and its object: "adopted by acclamation a motion". */
public final class MannerPhrases {
  /** Words of "royal decree". */
  private static final int LONGEST = 2;

  private MannerPhrases() {}

  /** Where the object begins behind a "by" that names nobody; the place itself if none does. */
  public static int end(AnnotatedSentence s, int by) {
    if (s.at(by) != null || !s.word(by).equals("by")) {
      return by;
    }
    int i = by + 1;
    while (i <= by + LONGEST && plain(s, i)) {
      i++;
    }
    boolean object = s.at(i) == null && (s.word(i).equals("a") || s.word(i).equals("an"));
    return object && i > by + 1 && s.at(i + 1) != null ? i : by;
  }

  private static boolean plain(AnnotatedSentence s, int i) {
    String word = s.word(i);
    return s.at(i) == null
        && !word.isEmpty()
        && Character.isLowerCase(s.tokens().get(i).text().codePointAt(0))
        && !s.entry(i).in("determiners")
        && !s.entry(i).in("prepositions")
        && !s.entry(i).in("coordinators");
  }
}
