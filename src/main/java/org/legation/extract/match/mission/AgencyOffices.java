package org.legation.extract.match.mission;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;

/**
 * Tells the offices of agencies and firms, and those that persons hold, from those of states: "the
 * Norad office", "the Peace Corps closed its office", "held the post".
 */
final class AgencyOffices {
  private AgencyOffices() {}

  static boolean is(Clause clause, NounMention post, boolean inSubject, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    if (s.in(post.end() - 1, "post_nouns")
        && reading.words().in("filling_offices", clause.predicate().verb().lemma())) {
      // "the first woman to hold the post": an office
      return true;
    }
    if (post.end() - post.start() != 1 || !s.in(post.start(), "party_posts")) {
      return false;
    }
    int before = post.start() - 1;
    Mention owner = s.at(before);
    boolean named = owner == null ? capital(s, before) : owner.namesOrganisation();
    boolean active = !inSubject && !clause.predicate().passive();
    return named || active && body(s, clause.subject(), reading);
  }

  /** "the Norwegian Peace Corps", "the Ministry of Defence": part of a name that is no state's. */
  private static boolean body(AnnotatedSentence s, Region subject, Reading reading) {
    for (int i = subject.from(); i < subject.to(); i++) {
      boolean name =
          s.at(i) instanceof PersonMention
              && s.at(i - 1) instanceof PartyMention party
              && party.adjective();
      if (s.at(i) == null && s.in(i, "not_states")) {
        return true;
      }
      if (i > 0 && (name || capital(s, i) && !s.in(i, "titles"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean capital(AnnotatedSentence s, int i) {
    return i > 0
        && s.at(i) == null
        && s.tokens().get(i).capitalised()
        && Character.isLetter(s.word(i).charAt(0))
        && !s.in(i, "never_names");
  }
}
