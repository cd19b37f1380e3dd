package org.legation.extract.match.office;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Reading;

/**
 * Who heads a mission, though no office is named: "The embassy reopened in May 2001 under William
 * Montague", "with Earl Packham in charge".
 */
public final class BareHolders {
  private BareHolders() {}

  /** Whether a person is said to head the mission of a clause. */
  public static boolean heads(
      AnnotatedSentence s, Predicate p, PersonMention person, Reading reading) {
    int title = person.start() - 1;
    while (s.at(title) == null && s.entry(title).in("titles")) {
      title--;
    }
    boolean surname = person.end() - person.start() < 2 && title == person.start() - 1;
    boolean behind = person.start() >= p.complementStart() && person.end() <= p.complementEnd();
    if (!behind || surname || s.word(person.end()).equals("'s")) {
      return false;
    }
    boolean charge =
        s.word(title).equals("with")
            && s.word(person.end()).equals("in")
            && s.word(person.end() + 1).equals("charge")
            && !s.word(person.end() + 2).equals("of");
    // "was opened under Richard Nixon": a leader, whom the article names with his title
    boolean leader =
        title < person.start() - 1 && s.entry(title + 1).in("regal_titles")
            || reading.discourse().persons().partyOf(s.text(person.start(), person.end())) != null
                && reading
                    .discourse()
                    .persons()
                    .postOf(s.text(person.start(), person.end()))
                    .isEmpty();
    boolean under =
        s.word(title).equals("under")
            && reading.words().in("headed_openings", p.verb().lemma())
            && !leader;
    return charge || under;
  }
}
