package org.legation.extract.match;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.match.Clause.Region;
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
      boolean dated = !date(actor).isEmpty() && !date(actor).equals(deed.date());
      return actor.equals(deed.actor())
          && (own || deed.rule().type() == RelationType.RESOLUTION && dated);
    }
  }

  static @Nullable Repeat of(List<Clause> clauses, int k, ClaimDraft deed, Reading reading) {
    Clause clause = clauses.get(k);
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    String verb = p.verb().lemma();
    String next = s.word(p.complementStart());
    Status status = p.verb().negated() ? Status.DENIED : deed.status();
    if (verb.equals("do") && reading.words().in("so_words", next)) {
      return doSo(clauses, k, status, reading);
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
        && against(p, s)) {
      // "considered recognising X, but decided to wait"
      return new Repeat(reading.parties().subject(clause), "", Status.DENIED);
    }
    if (sameStep(clause, reading)) {
      return new Repeat(reading.parties().subject(clause), date(clause), status);
    }
    Repeat undone = undone(clause, deed, reading);
    if (undone != null) {
      return undone;
    }
    if (reading.words().in("following_verbs", verb)) {
      List<Party> by = followers(clause, reading);
      boolean suit = reading.words().in("suit_words", next);
      List<Party> actors = suit ? reading.parties().subject(clause) : by;
      boolean bare =
          by.isEmpty() && !p.passive() && s.at(p.complementStart()) instanceof TimeMention
              || s.word(p.complementStart()).equals("on")
              || s.word(p.complementStart()).equals("in");
      if (!suit && bare && by.isEmpty() && p.link() == Link.MAIN && named(clause)) {
        // "X recognised Z in 1991, and Y followed in 1992"
        return new Repeat(reading.parties().subject(clause), date(clause), deed.status());
      }
      boolean passive = s.word(p.verb().start() - 1).equals(",") || p.passive();
      return suit || passive && !by.isEmpty()
          ? new Repeat(actors, date(clause), own(clause), deed.status(), false)
          : null;
    }
    boolean auxiliaryAlone = verb.equals("do") || verb.equals("have");
    String lead = s.word(p.verb().start() - 1);
    boolean inverted =
        reading.words().in("inverting_words", lead) || p.verb().negated() && nor(s, p);
    if (auxiliaryAlone && inverted) {
      List<Party> actors = reading.parties().governed(s, clause.complement(), Set.of(""), clause);
      boolean denied = reading.words().in("nor_words", lead) || p.verb().negated();
      return actors.isEmpty()
          ? null
          : new Repeat(actors, date(clause), denied ? Status.DENIED : deed.status());
    }
    return null;
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
    return new Repeat(reading.parties().subject(clause), date(clause), status);
  }

  private static String date(Clause clause) {
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

  /** "followed by Chile, and Peru on 6 March": also those behind the date of one before. */
  private static List<Party> followers(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Set<Party> by =
        new LinkedHashSet<>(
            reading.parties().governed(s, clause.complement(), Set.of("by"), clause));
    if (by.isEmpty()) {
      return List.of();
    }
    boolean dated = false;
    Region region = clause.complement();
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      int before = mention.start() - 1;
      before = s.at(before) == null && s.in(before, "determiners") ? before - 1 : before;
      boolean joined = s.word(before).equals(",") || s.in(before, "coordinators");
      if (mention instanceof TimeMention) {
        dated = true;
      } else if (mention instanceof PartyMention party && dated && joined && !party.adjective()) {
        by.add(party.party());
      } else if (dated) {
        break;
      }
    }
    return List.copyOf(by);
  }

  /** Whether states or bodies follow, not negotiations. */
  private static boolean named(Clause clause) {
    Region subject = clause.subject();
    AnnotatedSentence s = clause.sentence();
    boolean others =
        s.mentions(NounMention.class, subject.from(), subject.to()).stream()
            .anyMatch(noun -> !noun.of("body") && !noun.of("polity"));
    return !others
        && (s.at(subject.to() - 1) instanceof PartyMention party && !party.adjective()
            || !s.nouns("body", subject.from(), subject.to()).isEmpty());
  }

  /** "followed by Chile on 1 March and Peru on 6 March": the date behind each. */
  private static Map<Party, String> own(Clause clause) {
    Map<Party, String> dates = new HashMap<>();
    Predicate p = clause.predicate();
    Set<Party> waiting = new LinkedHashSet<>();
    for (Mention mention :
        clause.sentence().mentions(Mention.class, p.complementStart(), p.complementEnd())) {
      if (mention instanceof PartyMention party && !party.adjective()) {
        waiting.add(party.party());
      } else if (mention instanceof TimeMention time && !time.date().adjective()) {
        waiting.forEach(party -> dates.putIfAbsent(party, time.date().first()));
        waiting.clear();
      }
    }
    // "followed on 3 May by Chile and Peru": one date for all
    waiting.forEach(party -> dates.putIfAbsent(party, dates.isEmpty() ? date(clause) : ""));
    return dates;
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

  /**
   * "recognised X in 1990, withdrew in 1995 and restored it in 2000", "the decision was reversed":
   * recognition that is taken back, or given again.
   */
  private static @Nullable Repeat undone(Clause clause, ClaimDraft deed, Reading reading) {
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    boolean restores =
        deed.status() == Status.ENDED && reading.words().in("restoring_verbs", p.verb().lemma());
    boolean undoes = reading.words().in("undoing_verbs", p.verb().lemma());
    if (deed.rule().type() != RelationType.RECOGNITION
        || !undoes && !restores
        || p.verb().negated()
        || !p.verb().modal().isEmpty()
        || p.link() == Link.INFINITIVE) {
      return null;
    }
    boolean backAgain =
        deed.status() == Status.ENDED && reading.words().in("reversing_verbs", p.verb().lemma());
    Status status = restores || backAgain ? Status.ASSERTED : Status.ENDED;
    List<Party> named = reading.parties().agents(clause);
    List<Party> actors =
        named.isEmpty() && !p.passive() ? UnsaidRecognition.ofSection(clause, reading) : named;
    if (p.passive()) {
      boolean meant =
          (restores || backAgain || deed.status() == Status.ASSERTED)
              && actsIn(s, p.subjectStart(), p.subjectEnd());
      List<Party> whose = actors.isEmpty() ? List.of(deed.actor()) : actors;
      return meant ? new Repeat(whose, date(clause), Map.of(), status, true) : null;
    }
    int at = p.complementStart();
    boolean bare =
        p.verb().lemma().equals("withdraw")
            && (s.at(at) instanceof TimeMention
                || s.in(at, "prepositions") && s.at(at + 1) instanceof TimeMention
                || at >= p.complementEnd()
                || s.word(at).equals("again")
                || s.word(at).equals("once"));
    boolean meant =
        deed.status() == Status.ENDED && undoes && !backAgain
            ? bare
            : bare || s.word(at).equals("it") || actsIn(s, at, at + 2);
    return meant ? new Repeat(actors, date(clause), Map.of(), status, true) : null;
  }

  /** "the decision", "this move", "it". */
  private static boolean actsIn(AnnotatedSentence s, int from, int to) {
    boolean pronoun = to - from == 1 && s.word(from).equals("it");
    boolean points =
        s.in(from, "determiners")
            || s.in(from, "pointing_words")
            || s.in(from, "possessive_pronouns");
    return pronoun || points && to - from == 2 && s.in(from + 1, "act_nouns");
  }
}
