package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.date.Interval;
import org.legation.extract.lexicon.Words;
import org.legation.model.Party;
import org.legation.model.Status;

/** Chooses the date that a clause states for its event. */
public final class DateChooser {
  private final Words words;
  private final EventDates events;

  DateChooser(Words words) {
    this.words = words;
    this.events = new EventDates(words);
  }

  /** The date and the status that it implies. */
  public record Chosen(String edtf, Status status) {}

  /**
   * The date for a clause.
   *
   * @param status as read so far; a span ends what was asserted
   * @param from where the part of the complement that concerns the event begins
   * @param to where it ends
   */
  Chosen choose(Clause clause, Status status, int from, int to, boolean event) {
    String stretch = event || status != Status.ASSERTED ? "" : untilClause(clause);
    if (!stretch.isEmpty()) {
      return new Chosen(stretch, Status.ENDED);
    }
    DateMention date = events.within(clause.sentence(), from, to);
    if (date == null) {
      TimeMention span = status == Status.ENDED ? spanBeforeWhen(clause) : null;
      if (span != null) {
        return new Chosen(span.date().edtf(), status);
      }
      date = of(clause);
    }
    if (date == null) {
      return new Chosen("", status);
    }
    if (date.role() == Role.SPAN
        && status == Status.ENDED
        && words.in("lasting_verbs", clause.predicate().verb().lemma())) {
      // "formerly had an embassy from 1987 to 1990"
      return new Chosen(date.edtf(), status);
    }
    if (date.role() == Role.UNTIL
        && status == Status.ENDED
        && date.start() >= clause.predicate().complementStart()
        && words.in("closing_verbs", clause.predicate().verb().lemma())) {
      // "remained closed until 2001": when it ended the sentence does not say
      return new Chosen("", status);
    }
    Clause above = clause.predicate().link() == Link.INFINITIVE ? clause.parent() : null;
    boolean withheld =
        above != null
            && date.role() == Role.UNTIL
            && words.in("withholding_verbs", above.predicate().verb().lemma());
    boolean notUntil =
        (clause.predicate().verb().negated() || withheld) && status == Status.ASSERTED;
    return notUntil ? new Chosen(date.last(), status) : read(date, status, event);
  }

  /**
   * "kept relations from 1990, when ..., until X broke up in 1995": the stretch, or its end alone;
   * empty if no clause says until when.
   */
  private String untilClause(Clause clause) {
    Predicate p = clause.predicate();
    if (p.verb().negated()) {
      return "";
    }
    for (int k = p.index() + 1; k < clause.predicates().size(); k++) {
      Predicate next = clause.predicates().get(k);
      if (words.in("ending_prepositions", next.conjunction())) {
        DateMention end = own(clause.other(k));
        DateMention start =
            events.within(clause.sentence(), p.complementStart(), p.complementEnd());
        if (end == null || end.role() != Role.AT || start != null && start.role() != Role.SINCE) {
          return "";
        }
        String interval = start == null ? null : Interval.of(start.first(), end.first());
        return interval == null ? end.first() : interval;
      }
      if (!next.conjunction().equals("when")) {
        return "";
      }
    }
    return "";
  }

  /** The date of one member of a list, between two tokens; none if it states none of its own. */
  Chosen ofMember(AnnotatedSentence sentence, Status status, int from, int to) {
    DateMention date = events.within(sentence, from, to);
    return date == null ? new Chosen("", status) : read(date, status, true);
  }

  /**
   * The date of what lasts: only one of the clause itself, for the next clause tells of another
   * time.
   */
  Chosen ofState(Clause clause, Status status, int from, int to) {
    String stretch = status == Status.ASSERTED ? untilClause(clause) : "";
    if (!stretch.isEmpty()) {
      return new Chosen(stretch, Status.ENDED);
    }
    DateMention date = events.within(clause.sentence(), from, to);
    date = date == null ? own(clause) : date;
    date = date == null ? sentenceLead(clause) : date;
    return date == null ? new Chosen("", status) : read(date, status, false);
  }

  /** The date of the clause itself, else of a clause that shares it. */
  @Nullable DateMention of(Clause clause) {
    DateMention own = own(clause);
    if (own != null) {
      return own;
    }
    Predicate p = clause.predicate();
    List<Predicate> all = clause.predicates();
    // "recognised X and established relations on 3 May"
    for (int k = p.index() + 1; k < all.size(); k++) {
      Predicate next = all.get(k);
      boolean past =
          next.link() == Link.COORDINATE
              && !next.verb().present()
              && clause.sentence().in(next.verb().start() - 1, "coordinators");
      if (p.verb().present() && !p.verb().auxiliary() && past) {
        // "recognises X, and established relations with Y in 1987"
        break;
      }
      if (p.verb().negated() && !next.verb().negated() && next.link() == Link.COORDINATE) {
        // "was not recognised by X and was annexed in 1922"
        break;
      }
      if (words.in("closing_verbs", p.verb().lemma())
          && words.in("restoring_verbs", next.verb().lemma())) {
        // "were thereby severed, and were restored on 3 May"
        break;
      }
      if (next.link() == Link.MAIN && trailing(clause.other(k)) != null) {
        return trailing(clause.other(k));
      }
      boolean shares =
          next.link() == Link.COORDINATE
                  && (next.parent() == p.index()
                      || next.parent() == p.parent() && p.link() == Link.COORDINATE)
              || next.link() == Link.INFINITIVE
                  && next.parent() == p.index()
                  && next.verb().start() <= p.verb().end() + 1
              || next.conjunction().equals("when")
                  && !p.conjunction().equals("when")
                  && next.index() == p.index() + 1
              || paperSigned(clause, next)
              || toldOfPaper(clause, next)
              // "was ended by a treaty signed on 3 May"
              || next.link() == Link.PARTICIPLE
                  && next.passive()
                  && p.passive()
                  && next.index() == p.index() + 1
                  && clause.sentence().word(next.subjectStart()).equals("by")
              || next.link() == Link.MAIN
                  && !p.conjunction().equals("when")
                  && next.passive()
                  && p.passive()
                  && next.index() == p.index() + 1
                  && clause.sentence().word(next.subjectStart() - 1).equals("and");
      if (!shares) {
        break;
      }
      DateMention date = own(clause.other(k));
      // "withdrew and stayed away from 1984 to 2017": a stretch is of the clause that tells it
      boolean stretch = date != null && (date.role() == Role.SPAN || date.role() == Role.BETWEEN);
      if (date != null && !stretch) {
        return date;
      }
    }
    DateMention deed = byPaperSigned(clause);
    if (deed != null) {
      return deed;
    }
    DateMention day = dayNamed(clause);
    day = day == null ? beforeWhen(clause) : day;
    if (day != null) {
      return day;
    }
    if (p.parent() >= 0
        && (p.link() == Link.COORDINATE && leadOf(clause.other(p.parent())) != null
            || p.link() == Link.INFINITIVE
            || p.link() == Link.PARTICIPLE
            || p.conjunction().equals("when")
            || p.conjunction().equals("that") && !ofNoun(clause))) {
      Clause parent = clause.parent();
      DateMention lead =
          parent == null ? null : p.link() == Link.COORDINATE ? leadOf(parent) : of2(parent);
      if (lead != null) {
        return lead;
      }
    }
    DateMention also = p.conjunction().equals("when") ? sameTime(clause) : null;
    return also == null ? sentenceLead(clause) : also;
  }

  /** "recognised X in a declaration signed on 3 May": the day of the paper. */
  private boolean paperSigned(Clause clause, Predicate next) {
    AnnotatedSentence s = clause.sentence();
    return next.link() == Link.PARTICIPLE
        && next.passive()
        && next.index() == clause.predicate().index() + 1
        && s.at(next.verb().start() - 1) instanceof NounMention noun
        && EventDates.paper(noun)
        && (words.in("paper_prepositions", s.word(noun.start() - 1))
            || s.entry(noun.start() - 1).in("determiners")
                && words.in("paper_prepositions", s.word(noun.start() - 2)));
  }

  /** "exchanged notes regarding visas on 3 May": what the paper says ends with the day. */
  private boolean toldOfPaper(Clause clause, Predicate next) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return next.link() == Link.PARTICIPLE
        && next.verb().kind() == VerbGroup.Kind.GERUND
        && next.index() == p.index() + 1
        && s.at(next.verb().start() - 1) instanceof NounMention noun
        && noun.start() >= p.complementStart()
        && EventDates.paper(noun);
  }

  /** "were restored on 3 May, by a protocol signed in Oslo": the day of the deed. */
  private @Nullable DateMention byPaperSigned(Clause clause) {
    Predicate p = clause.predicate();
    boolean paper =
        p.link() == Link.PARTICIPLE
            && p.passive()
            && p.index() > 0
            && p.subjectStart() < p.subjectEnd()
            && clause.sentence().in(p.subjectStart(), "paper_prepositions");
    return paper ? own(clause.other(p.index() - 1)) : null;
  }

  /** "on 3 May, the day on which X received Y". */
  private @Nullable DateMention dayNamed(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    int which = clause.predicate().subjectStart() - 1;
    boolean preposition = s.entry(which - 1).in("prepositions");
    int noun = preposition ? which - 2 : which - 1;
    if (preposition
        && s.entry(which).in("relatives")
        && s.word(noun).equals(",")
        && s.at(noun - 1) instanceof TimeMention act) {
      // "the act of 19 June, in which X received Y"
      return act.date();
    }
    int before = s.entry(noun - 1).in("determiners") ? noun - 2 : noun - 1;
    boolean names =
        s.entry(which).in("relatives")
            && (s.entry(noun).in("day_nouns") || s.entry(noun).in("act_nouns"))
            && s.word(before).equals(",");
    return names && s.at(before - 1) instanceof TimeMention time ? time.date() : null;
  }

  /** "the consulate that X kept": told of the noun, at a time of its own. */
  private boolean ofNoun(Clause clause) {
    int pronoun = clause.predicate().subjectStart() - 1;
    return clause.sentence().in(pronoun, "object_relatives")
        && clause.sentence().at(pronoun - 1) instanceof NounMention noun
        && !noun.of("statement")
        && !hasObject(clause);
  }

  /** "informed the government that X recognised it": nothing is left to say of the noun before. */
  private static boolean hasObject(Clause clause) {
    Mention first = clause.sentence().at(clause.predicate().complementStart());
    return first instanceof PartyMention || first instanceof Mention.PronounMention;
  }

  /** "when X was annexed on 3 May and relations ended": the same time for both. */
  private @Nullable DateMention sameTime(Clause clause) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int before = p.index() - 1;
    boolean joined = s.in(p.subjectStart() - 1, "coordinators");
    return before >= 0 && joined && clause.predicates().get(before).conjunction().equals("when")
        ? own(clause.other(before))
        : null;
  }

  /** "X halted its work, and its staff left, on 3 May": a date set apart is that of all. */
  private @Nullable DateMention trailing(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    if (!s.in(p.subjectStart() - 1, "coordinators")) {
      return null;
    }
    for (TimeMention time : s.mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
      boolean apart =
          s.entry(time.start() - 1).in("prepositions") && s.word(time.start() - 2).equals(",");
      boolean last = time.end() >= s.size() - 1;
      if (apart && last) {
        return time.date();
      }
    }
    return null;
  }

  private @Nullable DateMention leadOf(Clause clause) {
    DateMention lead = leading(clause);
    return lead == null ? sentenceLead(clause) : lead;
  }

  /** "had a post from 1880 until 1915, when it was closed": both ends of what ended. */
  private @Nullable TimeMention spanBeforeWhen(Clause clause) {
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

  /** "until 14 May 2013, when X announced": the day that "when" stands for. */
  private static @Nullable DateMention beforeWhen(Clause clause) {
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
    return date.role() == Role.SPAN || date.role() == Role.UNTIL
        ? new DateMention(date.start(), date.end(), date.last(), Role.AT, false)
        : null;
  }

  private @Nullable DateMention of2(Clause clause) {
    DateMention day = beforeWhen(clause);
    if (day != null) {
      return day;
    }
    DateMention own = own(clause);
    Clause parent = clause.parent();
    if (own != null || parent == null) {
      return own == null ? sentenceLead(clause) : own;
    }
    boolean shares =
        clause.predicate().link() != Link.SUBORDINATE
            || clause.predicate().conjunction().equals("when")
            || clause.predicate().conjunction().equals("that");
    return shares ? of2(parent) : null;
  }

  /** "In July 2001, while ..., a delegation went": the date that leads the whole sentence. */
  private @Nullable DateMention sentenceLead(Clause clause) {
    Predicate p = clause.predicate();
    if (p.link() != Link.MAIN || p.index() == 0) {
      return null;
    }
    for (int k = 0; k < p.index(); k++) {
      boolean main = clause.predicates().get(k).link() == Link.MAIN;
      if (main && clause.predicates().get(k).verb().kind() != VerbGroup.Kind.GERUND) {
        return joined(clause) ? leading(clause.other(0)) : null;
      }
    }
    if (p.index() == 1 && opensWithWhen(clause)) {
      return own(clause.other(0));
    }
    DateMention date =
        events.within(clause.sentence(), 0, clause.predicates().get(0).verb().start());
    return date != null && events.leads(clause.sentence(), 0, date.start()) ? date : null;
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
    return all.get(0).link() == Link.MAIN;
  }

  /** "When X became independent on 3 May, Y ...": the same day for both. */
  private boolean opensWithWhen(Clause clause) {
    return clause.sentence().in(0, "simultaneous_openers");
  }

  private @Nullable DateMention own(Clause clause) {
    Predicate p = clause.predicate();
    DateMention after = events.within(clause.sentence(), p.complementStart(), p.complementEnd());
    if (after != null) {
      return after;
    }
    DateMention lead = leading(clause);
    if (lead != null) {
      return lead;
    }
    DateMention inSubject = events.within(clause.sentence(), p.subjectStart(), p.subjectEnd());
    // "In May, the minister appointed a month earlier went": the date in front is the verb's
    DateMention front = inSubject == null ? null : sentenceLead(clause);
    return front == null ? inSubject : front;
  }

  private @Nullable DateMention leading(Clause clause) {
    Predicate p = clause.predicate();
    DateMention date =
        events.within(
            clause.sentence(), p.leadStart(), Math.min(p.subjectStart(), p.verb().start()));
    return date != null && events.leads(clause.sentence(), p.leadStart(), date.start())
        ? date
        : null;
  }

  /**
   * The date in brackets behind a party that a clause lists: "with Chile (1990) and Peru (1991)".
   *
   * @param otherwise what holds where the party has none
   */
  Chosen ofParty(Clause clause, Party party, Chosen otherwise) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (PartyMention mention : s.mentions(PartyMention.class, p.leadStart(), p.complementEnd())) {
      int at = mention.end() + 1;
      boolean bracket = mention.party().equals(party) && s.word(mention.end()).equals("(");
      while (bracket && s.at(at) == null && s.in(at, "prepositions")) {
        at++;
      }
      if (bracket
          && s.at(at) instanceof TimeMention time
          && s.word(time.end()).equals(")")
          && (time.date().role() == Role.AT || time.date().role() == Role.SINCE)) {
        return read(time.date(), otherwise.status(), true);
      }
    }
    return otherwise;
  }

  /**
   * The spans of a complement: "from 1968 to 1974, and again from 1995 to 2013", "until 1974, and
   * again from 1995".
   */
  java.util.List<Chosen> spans(Clause clause, Status status) {
    java.util.List<Chosen> spans = new java.util.ArrayList<>();
    Predicate p = clause.predicate();
    for (TimeMention time :
        clause.sentence().mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
      boolean again = time.date().role() == Role.SINCE && !spans.isEmpty();
      if (time.date().role() == Role.SPAN || again) {
        spans.add(read(time.date(), status, false));
      }
    }
    return spans;
  }

  Chosen read(DateMention date, Status status, boolean event) {
    switch (date.role()) {
      case SPAN:
        if (status == Status.ASSERTED) {
          return event ? new Chosen(date.first(), status) : new Chosen(date.edtf(), Status.ENDED);
        }
        return new Chosen(status == Status.ENDED ? date.first() : date.edtf(), status);
      case BETWEEN:
        return event || status != Status.ASSERTED
            ? new Chosen(date.edtf(), status)
            : new Chosen(date.edtf(), Status.ENDED);
      case UNTIL:
        return status == Status.ASSERTED && !event
            ? new Chosen(date.edtf(), Status.ENDED)
            : new Chosen(date.edtf(), status);
      default:
        return new Chosen(date.edtf(), status);
    }
  }
}
