package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;

/** Whether the name of an organisation only says whose bodies are meant. */
final class OrganisationBodies {
  private OrganisationBodies() {}

  /** "a member of the UN agencies", "of bodies of the UN": the name only says whose they are. */
  static boolean of(AnnotatedSentence s, Mention mention) {
    int before = mention.start() - 1;
    before = s.word(before).equals("the") ? before - 1 : before;
    if (s.word(before).equals("of")
        && s.at(before - 1) == null
        && s.in(before - 1, "bodies_of_one")
        && !s.tokens().get(before - 1).capitalised()) {
      return true;
    }
    int next = mention.end();
    boolean family =
        s.word(next).equals("system")
            || s.word(next).equals("family") && s.word(next + 1).equals("of");
    next = family ? s.word(next).equals("system") ? next + 1 : next + 2 : next;
    return s.at(next) == null && s.entry(next).in("bodies_of_one");
  }
}
