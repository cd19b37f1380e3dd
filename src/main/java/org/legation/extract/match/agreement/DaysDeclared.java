package org.legation.extract.match.agreement;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;

/**
 * Days that are named before their event: "set 3 May 1966 as the date of the establishment of
 * relations", "3 May 1966 is considered the official start of relations".
 */
final class DaysDeclared {
  private DaysDeclared() {}

  /** The day of an event, given the token of its noun; null if none is declared. */
  static @Nullable TimeMention of(AnnotatedSentence s, int event, Clause clause) {
    Predicate p = clause.predicate();
    int i = before(s, event - 1);
    if (s.in(i, "topic_prepositions") || s.word(i).equals("of")) {
      if (!s.in(i - 1, "same_date_nouns")) {
        return null;
      }
      i = before(s, i - 2);
    }
    boolean as = s.at(i) == null && s.word(i).equals("as");
    boolean denied = p.verb().negated() || !p.verb().modal().isEmpty();
    if (denied) {
      return null;
    }
    if (as && s.at(i - 1) instanceof TimeMention day) {
      return day;
    }
    boolean said = i == p.verb().end() - 1 || as && i == p.verb().end();
    return said
            && s.at(p.subjectStart()) instanceof TimeMention day
            && day.end() == p.subjectEnd()
            && s.in(p.verb().end() - 1, "day_declarations")
        ? day
        : null;
  }

  private static int before(AnnotatedSentence s, int from) {
    int i = from;
    while (s.at(i) == null && s.in(i, "determiners") || s.in(i, "formalities")) {
      i--;
    }
    return i;
  }
}
