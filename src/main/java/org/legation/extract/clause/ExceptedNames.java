package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;

/** "All members but X recognise Y": names that a subject leaves out. */
final class ExceptedNames {
  private ExceptedNames() {}

  /** Whether a "but" opens them; no clause begins with it where none has ended. */
  static boolean opens(AnnotatedSentence s, int but, int lower) {
    if (lower > 0 || but == 0 || !s.word(but).equals("but")) {
      return false;
    }
    for (int i = but - 1; i >= 0 && !s.word(i).equals(","); i--) {
      if (s.entry(i).in("universal_quantifiers") || s.entry(i).in("negative_quantifiers")) {
        return true;
      }
    }
    return false;
  }
}
