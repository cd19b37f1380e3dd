package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;

/** Finds the date that stands in a clause itself, leads it, or leads its sentence. */
final class ClauseDates {
  /** Words of "the first Norwegian head of state to visit". */
  private static final int LONGEST_FIRST = 8;

  private final Words words;
  private final EventDates events;

  ClauseDates(Words words, EventDates events) {
    this.words = words;
    this.events = events;
  }

  @Nullable DateMention own(Clause clause) {
    Predicate p = clause.predicate();
    DateMention after =
        events.within(clause.sentence(), p.complementStart(), p.complementEnd(), phrase(p));
    boolean before =
        after != null
            && events.behindEvent(clause.sentence(), after, p.complementStart())
            && leading(clause) != null;
    if (after != null && !before) {
      return after;
    }
    // "X was, in 1960, recognised by Y"
    DateMention amid = events.within(clause.sentence(), p.verb().start(), p.verb().end());
    if (amid != null) {
      return amid;
    }
    DateMention lead = leading(clause);
    lead = lead == null ? betweenCommas(clause) : lead;
    if (lead != null) {
      return lead;
    }
    DateMention named = events.within(clause.sentence(), p.subjectStart(), p.subjectEnd());
    // "X, Minister since 1910, became Ambassador": how long somebody was something else
    boolean tenure =
        named != null
            && (named.role() == Role.SINCE || named.role() == Role.SPAN)
            && comma(clause.sentence(), p.subjectStart(), named.start())
            && words.in("becoming_verbs", p.verb().lemma());
    DateMention inSubject = tenure ? null : named;
    // "In May, the minister appointed a month earlier went": the date in front is the verb's
    DateMention front = inSubject == null ? null : sentenceLead(clause);
    return front == null ? inSubject : front;
  }

  private static boolean comma(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "the first president to visit X": where the noun of an infinitive may begin. */
  private static int phrase(Predicate p) {
    return p.link() == Link.INFINITIVE
        ? Math.max(0, p.verb().start() - LONGEST_FIRST)
        : p.complementStart();
  }

  /** "In 1990 X, which recognises Y, left": since when X does so is not told. */
  static boolean lasting(Predicate p) {
    return p.link() == Link.RELATIVE && p.verb().present() && p.verb().modal().isEmpty();
  }

  private @Nullable DateMention leading(Clause clause) {
    Predicate p = clause.predicate();
    if (lasting(p)) {
      return null;
    }
    // "and in 1995 joined": the date stands behind the subject that both verbs share
    boolean shared = p.leadStart() > p.subjectStart();
    int to = shared ? p.verb().start() : Math.min(p.subjectStart(), p.verb().start());
    DateMention date = events.within(clause.sentence(), p.leadStart(), to);
    return date != null && events.leads(clause.sentence(), p.leadStart(), date.start())
        ? date
        : null;
  }

  /** "has an embassy and, from 1950 to 1960, had a consulate": right before the verb. */
  private static @Nullable DateMention betweenCommas(Clause clause) {
    int comma = clause.predicate().verb().start() - 1;
    AnnotatedSentence s = clause.sentence();
    return s.word(comma).equals(",")
            && s.at(comma - 1) instanceof TimeMention time
            && EventDates.betweenCommas(s, time.date())
        ? time.date()
        : null;
  }

  @Nullable DateMention leadOf(Clause clause) {
    DateMention lead = leading(clause);
    return lead == null ? sentenceLead(clause) : lead;
  }

  /** "established on 3 May when X opened an embassy and appointed Y": the day for all of them. */
  @Nullable DateMention ofHost(Clause host) {
    DateMention lead = leadOf(host);
    boolean when = host.predicate().conjunction().equals("when");
    return lead == null && when ? orAbove(host) : lead;
  }

  /** "In July 2001, while ..., a delegation went": the date that leads the whole sentence. */
  @Nullable DateMention sentenceLead(Clause clause) {
    Predicate p = clause.predicate();
    if (p.link() != Link.MAIN || p.index() == 0) {
      return null;
    }
    for (int k = 0; k < p.index(); k++) {
      boolean main = clause.predicates().get(k).link() == Link.MAIN;
      if (main && clause.predicates().get(k).verb().kind() != VerbGroup.Kind.GERUND) {
        DateMention lead = joined(clause) ? leading(clause.other(0)) : null;
        boolean past = lead != null && lead.role() == Role.UNTIL && behindBut(clause);
        return past ? null : lead;
      }
    }
    if (p.index() == 1 && opensWithWhen(clause)) {
      return own(clause.other(0));
    }
    DateMention date =
        events.within(clause.sentence(), 0, clause.predicates().get(0).verb().start());
    return date != null && events.leads(clause.sentence(), 0, date.start()) ? date : null;
  }

  /** "Until 1960 X ruled Y, but then it recognised": what came after is not of that time. */
  private static boolean behindBut(Clause clause) {
    Predicate p = clause.predicate();
    int from = clause.predicates().get(p.index() - 1).verb().end();
    for (int i = from; i < p.subjectStart(); i++) {
      if (clause.sentence().word(i).equals("but")) {
        return true;
      }
    }
    return false;
  }

  /** "On 3 May relations ended, and the minister left": both on the day that leads. */
  private boolean joined(Clause clause) {
    List<Predicate> all = clause.predicates();
    for (int k = 1; k <= clause.predicate().index(); k++) {
      Predicate next = all.get(k);
      boolean and = clause.sentence().in(next.subjectStart() - 1, "coordinators");
      if (next.link() == Link.MAIN && !and || next.link() == Link.SUBORDINATE) {
        return false;
      }
    }
    // "Only on 3 May were relations restored, and an embassy opened": later
    return all.get(0).link() == Link.MAIN && !clause.sentence().in(0, "inverting_openers");
  }

  /** "When X became independent on 3 May, Y ...": the same day for both. */
  private boolean opensWithWhen(Clause clause) {
    return clause.sentence().in(0, "simultaneous_openers");
  }

  /** "until 14 May 2013, when X announced": the day that "when" stands for. */
  static @Nullable DateMention beforeWhen(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int when = Math.min(p.subjectStart(), p.verb().start()) - 1;
    if (!p.conjunction().equals("when") || !s.word(when).equals("when")) {
      return null;
    }
    int at = s.word(when - 1).equals(",") ? when - 2 : when - 1;
    if (!(s.at(at) instanceof TimeMention time)) {
      return null;
    }
    DateMention date = time.date();
    if (date.role() == Role.AT && !date.adjective() && severalBefore(clause, time)) {
      // "to a legation in 1922, and to an embassy on 3 May 1943, when X"
      return date;
    }
    return date.role() == Role.SPAN || date.role() == Role.UNTIL
        ? new DateMention(date.start(), date.end(), date.last(), Role.AT, false)
        : null;
  }

  /** Whether the clause above names another date before this one. */
  private static boolean severalBefore(Clause clause, TimeMention time) {
    Clause above = clause.parent();
    return above != null
        && above
            .sentence()
            .mentions(TimeMention.class, above.predicate().complementStart(), time.start())
            .stream()
            .anyMatch(before -> before.date().role() == Role.AT);
  }

  @Nullable DateMention orAbove(Clause clause) {
    DateMention day = beforeWhen(clause);
    if (day != null) {
      return day;
    }
    DateMention own = own(clause);
    Clause parent = clause.parent();
    if (own != null || parent == null || lasting(clause.predicate())) {
      return own == null ? sentenceLead(clause) : own;
    }
    if (clause.predicate().link() == Link.COORDINATE) {
      // "opened a legation in 1931 and was the first to recognise X": not on that day
      return leadOf(parent);
    }
    boolean shares =
        clause.predicate().link() != Link.SUBORDINATE
            || clause.predicate().conjunction().equals("when")
            || clause.predicate().conjunction().equals("that");
    return shares ? orAbove(parent) : null;
  }

  /** "had a post from 1880 until 1915, when it was closed": both ends of what ended. */
  @Nullable TimeMention spanBeforeWhen(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int when = Math.min(p.subjectStart(), p.verb().start()) - 1;
    int at = s.word(when - 1).equals(",") ? when - 2 : when - 1;
    return p.conjunction().equals("when")
            && words.in("closing_verbs", p.verb().lemma())
            && s.word(when).equals("when")
            && s.at(at) instanceof TimeMention time
            && time.date().role() == Role.SPAN
        ? time
        : null;
  }
}
