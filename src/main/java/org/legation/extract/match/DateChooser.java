package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.date.Interval;
import org.legation.extract.lexicon.Words;
import org.legation.model.Party;
import org.legation.model.Status;

/** Chooses the date that a clause states for its event. */
public final class DateChooser {
  /** A day, month or year without anything uncertain. */
  private static final Pattern DAY = Pattern.compile("[0-9-]+");

  private final Words words;
  private final EventDates events;
  private final ClauseDates clauses;
  private final SharedDates shared;

  /** A chooser of dates; it holds nothing of an article. */
  public DateChooser(Words words) {
    this.words = words;
    this.events = new EventDates(words);
    this.clauses = new ClauseDates(words, events);
    this.shared = new SharedDates(words, clauses);
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
  public Chosen choose(Clause clause, Status status, int from, int to, boolean event) {
    String stretch = event || status != Status.ASSERTED ? "" : untilClause(clause);
    if (!stretch.isEmpty()) {
      return new Chosen(stretch, Status.ENDED);
    }
    DateMention date = events.within(clause.sentence(), from, to);
    DateMention before = status == Status.DENIED ? null : NotUntil.beforeDay(clause);
    if (before != null) {
      return new Chosen(before.last(), status);
    }
    if (date == null) {
      TimeMention span = status == Status.ENDED ? clauses.spanBeforeWhen(clause) : null;
      if (span != null) {
        return new Chosen(span.date().edtf(), status);
      }
      date = shared.of(clause);
      date = date == null ? ofDeedBefore(clause) : date;
    }
    if (date == null || !event && ofEventBehind(clause, date)) {
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
      // "In 1990 it was closed until 2001"; "remained closed until 2001": when it ended is not said
      DateMention lead = clauses.leadOf(clause);
      return lead == null || lead.role() != Role.AT
          ? new Chosen("", status)
          : read(lead, status, event);
    }
    Link link = clause.predicate().link();
    Clause above = link == Link.INFINITIVE || link == Link.PARTICIPLE ? clause.parent() : null;
    boolean withheld =
        above != null
            && date.role() == Role.UNTIL
            && words.in("withholding_verbs", above.predicate().verb().lemma());
    withheld |=
        date.role() == Role.UNTIL && words.in("withheld_until", clause.predicate().verb().lemma());
    boolean notUntil =
        (clause.predicate().verb().negated() || withheld) && status == Status.ASSERTED;
    return notUntil
        ? new Chosen(date.last(), status)
        : byThen(clause, date)
            ? new Chosen("../" + date.edtf(), status)
            : read(date, status, event);
  }

  /**
   * "On 3 May they signed the papers by which relations came about", "which is regarded as the date
   * on which relations were established": on the day told before.
   */
  private @Nullable DateMention ofDeedBefore(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int which = p.subjectStart() - 1;
    boolean day = s.word(which - 1).equals("on") && words.in("same_date_nouns", s.word(which - 2));
    boolean thereby =
        p.index() > 0
            && s.word(which).equals("which")
            && words.in("thereby_prepositions", s.word(which - 1));
    DateMention date = null;
    for (int k = p.index() - 1; date == null && k >= 0 && (day || thereby); k--) {
      date = clauses.own(clause.other(k));
    }
    return date;
  }

  /** "kept relations following the revolution in 1959": the day of the revolution. */
  private boolean ofEventBehind(Clause clause, DateMention date) {
    int from = clause.predicate().complementStart();
    return date.role() == Role.AT
        && words.in("lasting_posts", clause.predicate().verb().lemma())
        && date.start() > from
        && events.behindEvent(clause.sentence(), date, from);
  }

  /** "By 1990 it had joined": on that day or before. */
  private static boolean byThen(Clause clause, DateMention date) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean plain = date.role() == Role.AT && DAY.matcher(date.edtf()).matches();
    if (!plain || !s.word(date.start() - 1).equals("by")) {
      return false;
    }
    for (int i = p.verb().start(); i < p.verb().end(); i++) {
      if (s.word(i).equals("had")) {
        return true;
      }
    }
    return false;
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
        DateMention end = clauses.own(clause.other(k));
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
  public Chosen ofMember(AnnotatedSentence sentence, Status status, int from, int to) {
    return ofMember(sentence, status, from, to, true);
  }

  /** The same where what the list tells may last: a stretch is then all of its time. */
  public Chosen ofMember(
      AnnotatedSentence sentence, Status status, int from, int to, boolean event) {
    DateMention date = events.within(sentence, from, to);
    return date == null ? new Chosen("", status) : read(date, status, event);
  }

  /**
   * The date of what lasts: only one of the clause itself, for the next clause tells of another
   * time.
   */
  public Chosen ofState(Clause clause, Status status, int from, int to) {
    String stretch = status == Status.ASSERTED ? untilClause(clause) : "";
    if (!stretch.isEmpty()) {
      return new Chosen(stretch, Status.ENDED);
    }
    DateMention date = events.within(clause.sentence(), from, to);
    date = date == null ? clauses.own(clause) : date;
    date = date == null ? clauses.sentenceLead(clause) : date;
    return date == null ? new Chosen("", status) : read(date, status, false);
  }

  /** The date of the clause itself, else of a clause that shares it. */
  public @Nullable DateMention of(Clause clause) {
    return shared.of(clause);
  }

  /**
   * The date of a party that a clause lists: "with Chile (1990) and Peru (1991)", "with Chile and,
   * since 1995, Peru".
   *
   * @param otherwise what holds where the party has none
   */
  public Chosen ofParty(Clause clause, Party party, Chosen otherwise) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (PartyMention mention : s.mentions(PartyMention.class, p.leadStart(), p.complementEnd())) {
      boolean meant = mention.party().equals(party);
      Chosen own = meant ? inBracket(s, mention.end(), otherwise) : null;
      own = meant && own == null ? introducing(s, mention, otherwise) : own;
      if (own != null) {
        return own;
      }
    }
    return otherwise;
  }

  /** "and, since 1995, Peru": the date before a name; null if none is set apart there. */
  private @Nullable Chosen introducing(AnnotatedSentence s, PartyMention name, Chosen otherwise) {
    int comma = name.start() - 1;
    while (s.at(comma) == null && (s.in(comma, "prepositions") || s.in(comma, "articles"))) {
      comma--;
    }
    boolean apart =
        s.word(comma).equals(",")
            && s.at(comma - 1) instanceof TimeMention time
            && EventDates.betweenCommas(s, time.date());
    return apart && s.at(comma - 1) instanceof TimeMention time
        ? read(time.date(), otherwise.status(), true)
        : null;
  }

  /** The date of the bracket that opens at a token; null if none does, or if it says more. */
  public @Nullable Chosen inBracket(AnnotatedSentence s, int opening, Chosen otherwise) {
    int at = opening + 1;
    boolean bracket = s.word(opening).equals("(");
    while (bracket && s.at(at) == null && s.in(at, "prepositions")) {
      at++;
    }
    boolean dated =
        bracket
            && s.at(at) instanceof TimeMention time
            && s.word(time.end()).equals(")")
            && (time.date().role() == Role.AT || time.date().role() == Role.SINCE);
    return dated && s.at(at) instanceof TimeMention time
        ? read(time.date(), otherwise.status(), true)
        : null;
  }

  /**
   * The spans of a complement: "from 1968 to 1974, and again from 1995 to 2013", "until 1974, and
   * again from 1995".
   */
  public List<Chosen> spans(Clause clause, Status status) {
    List<Chosen> spans = new ArrayList<>();
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

  public Chosen read(DateMention date, Status status, boolean event) {
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
        if (status == Status.DENIED && DAY.matcher(date.edtf()).matches()) {
          // "Until 1990 there were no relations"
          return new Chosen("../" + date.edtf(), status);
        }
        return status == Status.ASSERTED && !event
            ? new Chosen(date.edtf(), Status.ENDED)
            : new Chosen(date.edtf(), status);
      default:
        return new Chosen(date.edtf(), status);
    }
  }
}
