package org.legation.extract.match.sentence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.match.visit.CancelledVisits;
import org.legation.extract.match.visit.MeetingFrame;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/** Finds who repeats, or undoes, a deed told before, where a clause says so without its words. */
final class Repeats {
  private Repeats() {}

  /**
   * Who repeats the deed, when, and whether they do.
   *
   * @param date of all of them
   * @param dates of those who have their own
   * @param own whether it is another deed where the same one acts: recognition that is withdrawn
   */
  record Repeat(
      List<Party> actors, String date, Map<Party, String> dates, Status status, boolean own) {
    Repeat(List<Party> actors, String date, Status status) {
      this(actors, date, Map.of(), status, false);
    }

    String date(Party actor) {
      return dates.getOrDefault(actor, date);
    }

    /** Whether the one who acted before acts once more. */
    boolean anew(ClaimDraft deed, Party actor) {
      if (deed.status() == Status.DENIED && status == Status.ASSERTED) {
        // "refused to recognise it. It did so in 1990"
        return actor.equals(deed.actor());
      }
      boolean dated = !date(actor).isEmpty() && !date(actor).equals(deed.date());
      return actor.equals(deed.actor())
          && (own
              || (deed.rule().type() == RelationType.RESOLUTION
                      || deed.rule().type() == RelationType.VISIT)
                  && dated);
    }
  }

  static @Nullable Repeat of(List<Clause> clauses, int k, ClaimDraft deed, Reading reading) {
    Clause clause = clauses.get(k);
    Predicate p = clause.predicate();
    String verb = p.verb().lemma();
    Status status = p.verb().negated() ? Status.DENIED : deed.status();
    if (verb.equals("do")
        && reading.words().in("so_words", clause.sentence().word(p.complementStart()))) {
      return doSo(clauses, k, done(p, deed) ? Status.ASSERTED : status, reading);
    }
    boolean bareNot =
        verb.equals("do")
            && p.verb().negated()
            && deed.status() == Status.POSSIBLE
            && p.complementEnd() <= p.complementStart() + 1;
    if (bareNot) {
      // "considered recognising X, but did not"
      return new Repeat(reading.parties().subject(clause), "", Status.DENIED);
    }
    if (deed.status() == Status.POSSIBLE
        && reading.words().in("resolving", verb)
        && against(p, clause.sentence())) {
      // "considered recognising X, but decided to wait"
      return new Repeat(reading.parties().subject(clause), "", Status.DENIED);
    }
    if (CancelledVisits.of(clause, deed, reading)) {
      return new Repeat(List.of(deed.actor()), "", Status.DENIED);
    }
    boolean returns =
        reading.words().in("returning_verbs", verb)
            && deed.status() != Status.DENIED
            && !clause.sentence().word(p.complementStart()).equals("by");
    if (returns && deed.rule().type() == RelationType.VISIT
        || visitReturned(clause, deed, reading)) {
      List<Party> visitors = reading.parties().subject(clause);
      boolean host = visitors.isEmpty() || visitors.contains(deed.counterpart());
      // "X visited Y in 1990, and King Z returned the visit": somebody of Y
      return host ? new Repeat(List.of(deed.counterpart()), date(clause), status) : null;
    }
    Repeat again = VisitsAnew.of(clause, deed, reading);
    if (again != null) {
      return again;
    }
    if (sameStep(clause, reading) || returns) {
      return Followers.withFurther(clause, status, reading);
    }
    Repeat undone = TakenBack.of(clause, deed, reading);
    if (undone != null) {
      return undone;
    }
    if (reading.words().in("following_verbs", verb)) {
      return Followers.of(clause, deed, reading);
    }
    Repeat turn = Followers.inTurn(clause, deed, reading);
    if (turn != null) {
      return turn;
    }
    return verb.equals("do") || verb.equals("have") ? inverted(clause, deed, reading) : null;
  }

  /** "returned (repaid) the visit". */
  private static boolean visitReturned(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int noun = p.complementStart() + 1;
    return deed.rule().type() == RelationType.VISIT
        && deed.status() == Status.ASSERTED
        && !p.passive()
        && reading.words().in("visit_returning", p.verb().lemma())
        && s.in(noun - 1, "determiners")
        && s.at(noun) instanceof NounMention visit
        && visit.of("visit");
  }

  /** "X recognised Z; nor did Y", "as did Y". */
  private static @Nullable Repeat inverted(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    String lead = s.word(p.verb().start() - 1);
    boolean negated = p.verb().negated();
    if (!reading.words().in("inverting_words", lead) && !(negated && nor(s, p))) {
      return null;
    }
    List<Party> actors = reading.parties().governed(s, clause.complement(), Set.of(""), clause);
    boolean denied = reading.words().in("nor_words", lead) || negated;
    if (actors.isEmpty()
        && deed.rule().type() == RelationType.VISIT
        && MeetingFrame.leads(s, clause.complement())) {
      // "President A visited Y in 1986, as did President B in 1990": both of one state
      actors = List.of(deed.actor());
    }
    return actors.isEmpty()
        ? null
        : new Repeat(actors, date(clause), denied ? Status.DENIED : deed.status());
  }

  /** "decided against it", "decided not to", "decided to wait". */
  private static boolean against(Predicate p, AnnotatedSentence s) {
    int at = p.verb().end();
    return s.word(at).equals("against")
        || s.word(at).equals("not")
        || s.word(at).equals("to") && s.in(at + 1, "waiting_words");
  }

  /** "nor has X": the negation counts as part of the verb group. */
  private static boolean nor(AnnotatedSentence s, Predicate p) {
    return s.entry(p.verb().start()).in("nor_words");
  }

  /** "was invited to join Z, and did so in 1990": no longer what might be done. */
  private static boolean done(Predicate p, ClaimDraft deed) {
    return (deed.status() == Status.POSSIBLE || deed.status() == Status.DENIED)
        && (p.link() == Link.MAIN || p.link() == Link.COORDINATE)
        && !p.verb().negated()
        && p.verb().modal().isEmpty();
  }

  private static @Nullable Repeat doSo(
      List<Clause> clauses, int k, Status status, Reading reading) {
    Clause clause = clauses.get(k);
    Predicate p = clause.predicate();
    if (p.link() == Link.INFINITIVE && k + 1 < clauses.size()) {
      Clause after = clauses.get(k + 1);
      Predicate be = after.predicate();
      if (be.verb().lemma().equals("be") && be.verb().start() <= p.complementStart() + 1) {
        // "the first country to do so was X on 3 May"
        Set<Party> named =
            new LinkedHashSet<>(
                reading
                    .parties()
                    .governed(
                        after.sentence(),
                        new Region(be.complementStart(), be.complementEnd()),
                        Set.of(""),
                        after));
        return named.isEmpty() ? null : new Repeat(List.copyOf(named), date(after), status);
      }
    }
    if (p.link() == Link.INFINITIVE) {
      Clause parent = clause.parent();
      boolean first =
          parent != null
              && (parent.predicate().verb().lemma().equals("be")
                  || parent.predicate().verb().lemma().equals("become"));
      return first ? new Repeat(reading.parties().subject(clause), date(clause), status) : null;
    }
    return Followers.withFurther(clause, status, reading);
  }

  /** The first date of a clause, or that which leads it; empty where it has none. */
  static String date(Clause clause) {
    Predicate p = clause.predicate();
    int from = p.link() == Link.MAIN ? p.leadStart() : p.complementStart();
    for (TimeMention time :
        clause.sentence().mentions(TimeMention.class, from, p.complementEnd())) {
      if (!time.date().adjective()) {
        return time.date().first();
      }
    }
    return "";
  }

  /** "did the same", "took the same step". */
  private static boolean sameStep(Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    int at = p.complementStart();
    boolean same = s.in(at, "determiners") && s.in(at + 1, "sameness");
    boolean does = p.verb().lemma().equals("do");
    return same
        && !p.passive()
        && (does || reading.words().in("step_verbs", p.verb().lemma()))
        && (does || s.in(at + 2, "act_nouns"));
  }
}
