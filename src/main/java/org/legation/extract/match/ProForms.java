package org.legation.extract.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Reads verbs that stand for a deed told just before: "doing so on 3 May", "the first to do so was
 * X", "followed by X and Y", "as did X", "nor has X".
 */
final class ProForms {
  private static final Set<RelationType> REPEATABLE =
      EnumSet.of(
          RelationType.RECOGNITION,
          RelationType.RELATIONS,
          RelationType.MISSION,
          RelationType.MEMBERSHIP);

  /** Who repeats the deed, when, and whether they do. */
  private record Repeat(List<Party> actors, String date, Status status) {}

  /**
   * The drafts of a sentence with what its pro-forms add to them.
   *
   * @param clauses the clauses of the sentence, in order
   * @param told what each clause tells
   * @param before what the sentence before told
   */
  List<ClaimDraft> complete(
      List<Clause> clauses, List<List<ClaimDraft>> told, List<ClaimDraft> before, Reading reading) {
    List<ClaimDraft> latest =
        before.stream().filter(d -> REPEATABLE.contains(d.rule().type())).toList();
    List<Party> doers = reading.discourse().lastAgents();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      List<ClaimDraft> own =
          told.get(k).stream().filter(d -> REPEATABLE.contains(d.rule().type())).toList();
      drafts.addAll(told.get(k));
      if (!own.isEmpty()) {
        latest = own;
        doers = reading.parties().agents(clauses.get(k));
        continue;
      }
      Repeat repeat = latest.isEmpty() ? null : repeat(clauses, k, latest.get(0), reading);
      if (repeat == null) {
        continue;
      }
      boolean gerund = clauses.get(k).predicate().verb().kind() == VerbGroup.Kind.GERUND;
      List<Party> actors = gerund && !doers.isEmpty() ? doers : repeat.actors();
      for (ClaimDraft deed : latest) {
        for (Party actor : actors) {
          if (actor.equals(doer(deed, doers))) {
            dated(drafts, deed, repeat);
          } else if (!actor.equals(deed.actor()) && !actor.equals(deed.counterpart())) {
            drafts.add(by(deed, doers, actor, repeat));
          }
        }
      }
    }
    return drafts;
  }

  /** "was the first to recognise X, doing so in 1990": the date belongs to the deed told. */
  private static void dated(List<ClaimDraft> drafts, ClaimDraft deed, Repeat repeat) {
    int at = drafts.indexOf(deed);
    if (at >= 0 && deed.date().isEmpty() && !repeat.date().isEmpty()) {
      drafts.set(at, deed.withDate(new DateChooser.Chosen(repeat.date(), deed.status())));
    }
  }

  private static Party doer(ClaimDraft deed, List<Party> doers) {
    return doers.contains(deed.counterpart()) && !doers.contains(deed.actor())
        ? deed.counterpart()
        : deed.actor();
  }

  private static ClaimDraft by(ClaimDraft deed, List<Party> doers, Party actor, Repeat repeat) {
    boolean swap = !doer(deed, doers).equals(deed.actor());
    ClaimDraft draft =
        ClaimDraft.of(
                deed.rule(),
                repeat.status(),
                swap ? deed.actor() : actor,
                swap ? actor : deed.counterpart())
            .withSubtype(deed.subtype())
            .withObject(deed.object())
            .withDate(new DateChooser.Chosen(repeat.date(), repeat.status()));
    return deed.place().isEmpty() ? draft : draft.withPlace(deed.place(), deed.placeCountry());
  }

  private static @Nullable Repeat repeat(
      List<Clause> clauses, int k, ClaimDraft deed, Reading reading) {
    Clause clause = clauses.get(k);
    Predicate p = clause.predicate();
    AnnotatedSentence s = clause.sentence();
    String verb = p.verb().lemma();
    String next = s.word(p.complementStart());
    Status status = p.verb().negated() ? Status.DENIED : deed.status();
    if (verb.equals("do") && reading.words().in("so_words", next)) {
      return doSo(clauses, k, status, reading);
    }
    if (reading.words().in("following_verbs", verb)) {
      List<Party> by = reading.parties().governed(s, clause.complement(), Set.of("by"), clause);
      boolean suit = reading.words().in("suit_words", next);
      List<Party> actors = suit ? reading.parties().subject(clause) : by;
      boolean bare =
          by.isEmpty() && !p.passive() && s.at(p.complementStart()) instanceof TimeMention
              || s.word(p.complementStart()).equals("on")
              || s.word(p.complementStart()).equals("in");
      if (!suit && bare && by.isEmpty() && p.link() == Link.MAIN && p.index() > 0) {
        // "X recognised Z in 1991, and Y followed in 1992"
        return new Repeat(reading.parties().subject(clause), date(clause), deed.status());
      }
      boolean passive = s.word(p.verb().start() - 1).equals(",") || p.passive();
      return suit || passive && !by.isEmpty()
          ? new Repeat(actors, date(clause), deed.status())
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
}
