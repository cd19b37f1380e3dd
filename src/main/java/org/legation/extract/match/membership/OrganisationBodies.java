package org.legation.extract.match.membership;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;

/** Whether the name of an organisation only says whose bodies are meant. */
final class OrganisationBodies {
  private OrganisationBodies() {}

  /** "a member of the UN agencies", "of bodies of the UN": the name only says whose they are. */
  static boolean of(AnnotatedSentence s, Mention mention) {
    int before = mention.start() - 1;
    before = s.word(before).equals("the") ? before - 1 : before;
    if (s.word(before).equals("of") && another(s, before - 1)) {
      return true;
    }
    int next = mention.end();
    boolean family =
        s.word(next).equals("system")
            || s.word(next).equals("family") && s.word(next + 1).equals("of");
    next = family ? s.word(next).equals("system") ? next + 1 : next + 2 : next;
    return s.at(next) == null && s.entry(next).in("bodies_of_one");
  }

  /** "a member of the board of the X", "in the talks of the X": a noun that is of it. */
  private static boolean another(AnnotatedSentence s, int i) {
    return i > 0
        && (s.at(i) == null || s.at(i) instanceof NounMention)
        && Character.isLowerCase(s.tokens().get(i).text().codePointAt(0))
        && s.in(i, "organs_of_one");
  }
}
