package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;

/** Finds the date of a deed that a noun names: behind the noun, or of the verb that says when. */
public final class NounDates {
  /** How many words behind a noun what belongs to it may stand. */
  public static final int REACH = 8;

  private NounDates() {}

  /** The date behind a noun, else that of the verb which says when the deed was. */
  public static @Nullable TimeMention dateOf(
      AnnotatedSentence s, int event, int from, Clause clause, Reading reading) {
    TimeMention own = dateAfter(s, from, clause);
    return own != null ? own : dateOfVerb(s, event, from, clause, reading);
  }

  /** "The establishment of relations took place on 3 May". */
  public static @Nullable TimeMention dateOfVerb(
      AnnotatedSentence s, int event, int from, Clause clause, Reading reading) {
    for (Predicate p : clause.predicates()) {
      if (p.verb().start() < from) {
        continue;
      }
      boolean subject =
          p.subjectStart() <= event
              && from <= p.subjectEnd()
              && s.mentions(Mention.class, p.subjectStart(), event).stream()
                  .allMatch(m -> owns(m) && m.end() >= event - 1);
      boolean dated = p.passive() && p.verb().lemma().equals("date");
      boolean happened = !p.verb().negated() && (p.verb().modal().isEmpty() || dated);
      String verbs = p.passive() ? "dating_passives" : "event_verbs";
      if (!subject || !happened || !reading.words().in(verbs, p.verb().lemma())) {
        return null;
      }
      for (TimeMention time :
          s.mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
        boolean says = !p.verb().lemma().equals("be") || time.start() - p.complementStart() <= 1;
        Role role = time.date().role();
        return says && (role == Role.AT || role == Role.SINCE) ? time : null;
      }
      return null;
    }
    return null;
  }

  /** "Norway's accession", "its accession". */
  private static boolean owns(Mention mention) {
    return mention instanceof PartyMention
        || mention instanceof Mention.PronounMention pronoun
            && pronoun.pronoun() == Mention.Pronoun.POSSESSIVE;
  }

  /** How far what belongs to a noun can reach: up to the next verb. */
  public static int end(AnnotatedSentence s, int from, Clause clause) {
    int end = Math.min(s.size(), from + REACH + 2);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= from) {
        // "after the end of relations with X, Y joined": X and Y are no list
        boolean ahead = predicate.subjectStart() > from;
        int start = ahead ? predicate.subjectStart() : predicate.verb().start();
        // "after the end of relations with X, and in 1990 Y left": the date leads the next clause
        start =
            ahead && predicate.leadStart() > from ? Math.min(start, predicate.leadStart()) : start;
        end = Math.min(end, Math.min(start, predicate.verb().start()));
      }
    }
    return end;
  }

  /** The first date behind a noun, in its clause, that is not another noun's. */
  public static @Nullable TimeMention dateAfter(AnnotatedSentence s, int from, Clause clause) {
    for (TimeMention time : s.mentions(TimeMention.class, from, end(s, from, clause))) {
      if (!time.date().adjective() && !effective(s, time)) {
        return time;
      }
    }
    return null;
  }

  /** "announced its withdrawal, effective from 3 May": not the day of the announcement. */
  private static boolean effective(AnnotatedSentence s, TimeMention time) {
    int i = time.start() - 1;
    i = s.in(i, "prepositions") ? i - 1 : i;
    return s.word(i).equals("effective");
  }

  /** The nearest date before a place in the sentence; empty if there is none. */
  public static String before(AnnotatedSentence s, int token) {
    String edtf = "";
    for (TimeMention time : s.mentions(TimeMention.class, 0, token)) {
      edtf = time.date().first();
    }
    return edtf;
  }

  /** "in 1980", ", on 3 May": the time right behind a place in the sentence; null if none is. */
  public static @Nullable TimeMention rightBehind(AnnotatedSentence s, int from) {
    int at = s.word(from).equals(",") ? from + 1 : from;
    at = s.at(at) == null && s.in(at, "prepositions") ? at + 1 : at;
    return s.at(at) instanceof TimeMention time ? time : null;
  }
}
