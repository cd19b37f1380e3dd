package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;

/** "recognised X in 1960 and later opened an embassy": the second deed has another time. */
final class LaterDeeds {
  private LaterDeeds() {}

  /** Whether a further clause tells of a time that is later, but not when. */
  static boolean of(AnnotatedSentence s, Predicate p) {
    boolean further =
        p.link() == Link.COORDINATE
            || p.link() == Link.MAIN
                && p.subjectStart() < p.subjectEnd()
                && s.in(p.subjectStart() - 1, "coordinators")
            || withSubject(s, p);
    return further && firstAdverb(s, p) >= 0;
  }

  /** "is recognised by X, and was recognised by Y until 1990": what lasts has not that time. */
  static boolean turnsPast(Clause clause, Predicate next) {
    AnnotatedSentence s = clause.sentence();
    return (next.link() == Link.COORDINATE || next.link() == Link.MAIN)
        && s.in(clause.predicate().verb().start(), "lasting_auxiliaries")
        && s.in(next.verb().start(), "past_auxiliaries");
  }

  /** "was raised in 1995, with X later opening a consulate". */
  private static boolean withSubject(AnnotatedSentence s, Predicate p) {
    return p.link() == Link.PARTICIPLE
        && p.verb().kind() == VerbGroup.Kind.GERUND
        && p.subjectStart() < p.subjectEnd()
        && s.word(p.subjectStart() - 1).equals("with");
  }

  /** Whether a date stands before such a verb, and so is not its own. */
  static boolean behind(Clause clause, DateMention date) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return of(s, p) && date.end() < firstAdverb(s, p);
  }

  /** Where the adverbs before the verb begin, if one of them says "later"; else -1. */
  private static int firstAdverb(AnnotatedSentence s, Predicate p) {
    int i = p.verb().start();
    boolean later = false;
    while (i > 0 && s.at(i - 1) == null && s.entry(i - 1).adverb()) {
      i--;
      later |= s.in(i, "later_adverbs");
    }
    boolean own = p.link() == Link.MAIN;
    // "and X subsequently left": soon, if X is another; "X later left" is not
    later &= !own;
    for (int k = p.verb().start(); k < p.verb().end(); k++) {
      boolean adverb = s.at(k) == null && s.in(k, "later_adverbs");
      later |= adverb && (!own || s.word(k).equals("later"));
    }
    boolean joins =
        own || withSubject(s, p) || s.in(i - 1, "coordinators") || s.word(i - 1).equals(",");
    return later && joins ? own ? p.subjectStart() : i : -1;
  }
}
