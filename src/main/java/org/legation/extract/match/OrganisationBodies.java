package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;

/** Whether the name of an organisation only says whose bodies are meant. */
final class OrganisationBodies {
  private OrganisationBodies() {}

  /** "a member of the UN agencies": the name only says whose they are. */
  static boolean of(AnnotatedSentence s, Mention mention) {
    int next = mention.end();
    boolean family =
        s.word(next).equals("system")
            || s.word(next).equals("family") && s.word(next + 1).equals("of");
    next = family ? s.word(next).equals("system") ? next + 1 : next + 2 : next;
    return s.at(next) == null && s.entry(next).in("bodies_of_one");
  }
}
