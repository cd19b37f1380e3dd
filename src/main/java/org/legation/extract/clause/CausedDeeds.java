package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;

/**
 * "The war forced the embassy in A to close in 1990", "allowed the treaty to lapse": what a thing,
 * the object of the verb above, comes to do.
 */
final class CausedDeeds {
  private CausedDeeds() {}

  /** Where the object begins that does what an infinitive without an object says; -1 if none. */
  static int subject(AnnotatedSentence s, Predicate above, VerbGroup infinitive) {
    int from = above.verb().end();
    String verb = above.verb().lemma();
    // "is the largest agreement to date", "has an embassy to run"
    if (above.passive()
        || verb.equals("be")
        || verb.equals("have")
        || infinitive.passive()
        || from >= infinitive.start()
        || !ends(s, infinitive.end())) {
      return -1;
    }
    int at = from;
    while (at < infinitive.start() && !(s.at(at) instanceof NounMention)) {
      boolean phrase = s.at(at) != null || !s.in(at, "prepositions") && !s.word(at).equals(",");
      if (!phrase) {
        return -1;
      }
      at++;
    }
    boolean thing =
        s.at(at) instanceof NounMention noun
            && (noun.of("relations")
                || (noun.of("mission") || noun.of("agreement")) && s.in(from, "determiners"));
    return thing ? from : -1;
  }

  /** Whether a clause ends here, or goes on with a date. */
  private static boolean ends(AnnotatedSentence s, int at) {
    return at >= s.size()
        || s.at(at) instanceof TimeMention
        || s.at(at) == null
            && (s.in(at, "clause_ends")
                || s.in(at, "coordinators")
                || s.in(at, "prepositions") && s.at(at + 1) instanceof TimeMention);
  }
}
