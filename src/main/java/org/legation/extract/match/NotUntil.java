package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;

/** A denial that ends on a day: "was not recognised until 1990" tells that it was, in 1990. */
public final class NotUntil {
  private NotUntil() {}

  /** Whether the clause says that its deed was done no earlier than its date. */
  public static boolean of(Clause clause) {
    return ending(clause) || beforeDay(clause) != null;
  }

  /** "until 1990", "until the spring of 1990"; not "until the others decide". */
  public static boolean day(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (TimeMention time : s.mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
      int i = opened(s, time);
      if (s.at(i) == null && s.in(i, "ending_prepositions")) {
        return true;
      }
    }
    return beforeDay(clause) != null;
  }

  /** "until": also where the day is that of an event. */
  public static boolean ending(Clause clause) {
    Predicate p = clause.predicate();
    for (int i = p.complementStart(); i < p.complementEnd(); i++) {
      if (clause.sentence().in(i, "ending_prepositions")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day of "were not established before May 1961"; null where there is none. "Had not
   * recognised it before 1990" looks back from that day and does not say what came then, nor does
   * "not before the war".
   */
  static @Nullable DateMention beforeDay(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!p.verb().negated() || s.word(p.verb().start()).equals("had")) {
      return null;
    }
    for (TimeMention time : s.mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
      if (led(s, time)) {
        return time.date();
      }
    }
    return null;
  }

  /** "before May 1961", "before the spring of 1961"; not "before the conference of 1961". */
  private static boolean led(AnnotatedSentence s, TimeMention time) {
    int i = opened(s, time);
    return s.at(i) == null && s.word(i).equals("before");
  }

  /** The word before a time, over "the spring of". */
  private static int opened(AnnotatedSentence s, TimeMention time) {
    int i = time.start() - 1;
    while (i > 0 && s.at(i) == null && (s.in(i, "articles") || s.in(i, "parts_of_years"))) {
      i--;
    }
    return i;
  }
}
