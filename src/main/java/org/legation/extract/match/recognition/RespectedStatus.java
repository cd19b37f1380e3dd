package org.legation.extract.match.recognition;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause.Region;

/**
 * "called on X to respect Y's sovereignty": the position is about Y, not about who is called on.
 */
final class RespectedStatus {
  private RespectedStatus() {}

  /** Whose status is to be respected; null if that is not what a stretch says. */
  static @Nullable PartyMention owner(AnnotatedSentence s, Region region) {
    int i = region.from();
    while (i < region.to() && !s.in(i, "respecting")) {
      i++;
    }
    for (; i < region.to(); i++) {
      if (s.in(i, "respected_status")) {
        return behind(s, i) == null ? before(s, i) : behind(s, i);
      }
    }
    return null;
  }

  /** "the sovereignty of X". */
  private static @Nullable PartyMention behind(AnnotatedSentence s, int noun) {
    int name = s.in(noun + 2, "articles") ? noun + 3 : noun + 2;
    return s.word(noun + 1).equals("of") && s.at(name) instanceof PartyMention party ? party : null;
  }

  /** "X's sovereignty", "X's territorial integrity". */
  private static @Nullable PartyMention before(AnnotatedSentence s, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - 2; i--) {
      if (s.word(i).equals("'s") || s.word(i).equals("'")) {
        return s.at(i - 1) instanceof PartyMention party ? party : null;
      }
    }
    return s.at(noun - 1) instanceof PartyMention party ? party : null;
  }
}
