package org.legation.extract.match.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
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
          RelationType.MEMBERSHIP,
          RelationType.VISIT,
          RelationType.RESOLUTION);

  /** What one side can do to the other in return. */
  private static final Set<RelationType> RETURNABLE =
      EnumSet.of(RelationType.RECOGNITION, RelationType.MISSION, RelationType.VISIT);

  /**
   * The drafts of a sentence with what its pro-forms add to them.
   *
   * @param clauses the clauses of the sentence, in order
   * @param told what each clause tells
   * @param before what the sentence before told
   */
  List<ClaimDraft> complete(
      List<Clause> clauses, List<List<ClaimDraft>> told, List<ClaimDraft> before, Reading reading) {
    List<ClaimDraft> latest = alike(before);
    List<Party> doers = reading.discourse().lastAgents();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      List<ClaimDraft> own = alike(told.get(k));
      drafts.addAll(told.get(k));
      if (!own.isEmpty()) {
        latest = own;
        doers = reading.parties().agents(clauses.get(k));
        continue;
      }
      Repeats.Repeat repeat =
          latest.isEmpty() ? null : Repeats.of(clauses, k, latest.get(0), reading);
      boolean undone =
          repeat != null
              && repeat.status() == Status.DENIED
              && latest.get(0).rule().type() == RelationType.RESOLUTION;
      if (repeat == null || undone) {
        // "the council of X recognised Z. Y itself has not done so": Y would do more than resolve
        continue;
      }
      if (repeat.status() == Status.DENIED && given(latest.get(0), repeat)) {
        // "considered recognising X, but did not do so"
        for (ClaimDraft deed : latest) {
          int at = drafts.indexOf(deed);
          if (at >= 0) {
            drafts.set(at, deed.withDate(new DateChooser.Chosen(deed.date(), Status.DENIED)));
          }
        }
        continue;
      }
      if (repeat.own()) {
        latest = undone(latest, repeat);
        drafts.addAll(latest);
        continue;
      }
      boolean gerund = clauses.get(k).predicate().verb().kind() == VerbGroup.Kind.GERUND;
      List<Party> actors = gerund && !doers.isEmpty() ? doers : repeat.actors();
      for (ClaimDraft deed : latest) {
        for (Party actor : actors) {
          if (repeat.anew(deed, actor)) {
            drafts.addAll(RepeatedDates.apart(clauses.get(k), List.of(again(deed, actor, repeat))));
          } else if (returns(deed, actor)) {
            drafts.add(returned(deed, repeat, clauses.get(k), reading));
          } else if (actor.equals(doer(deed, doers))) {
            dated(drafts, deed, repeat);
          } else if (!actor.equals(deed.actor()) && !actor.equals(deed.counterpart())) {
            drafts.add(by(deed, doers, actor, repeat));
          }
        }
      }
    }
    return drafts;
  }

  /** "X opened an embassy in A in 1974, and Y did likewise in 1975": Y one in the land of X. */
  private static boolean returns(ClaimDraft deed, Party actor) {
    return RETURNABLE.contains(deed.rule().type()) && actor.equals(deed.counterpart());
  }

  private static ClaimDraft returned(
      ClaimDraft deed, Repeats.Repeat repeat, Clause clause, Reading reading) {
    ClaimDraft draft =
        ClaimDraft.of(deed.rule(), repeat.status(), deed.counterpart(), deed.actor())
            .withSubtype(deed.subtype())
            .withDate(new DateChooser.Chosen(repeat.date(deed.counterpart()), repeat.status()));
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      return draft.withPlace(place.name(), place.country());
    }
    return draft;
  }

  /** Whether who was said to consider a deed is said not to have done it. */
  private static boolean given(ClaimDraft deed, Repeats.Repeat repeat) {
    // "was to visit X, but called off the trip" reads as a visit
    boolean open = deed.status() == Status.POSSIBLE || deed.rule().type() == RelationType.VISIT;
    return open && repeat.actors().contains(deed.actor());
  }

  /** What can be done again, of one kind: recognition goes before the posts that came of it. */
  private static List<ClaimDraft> alike(List<ClaimDraft> told) {
    if (told.isEmpty()) {
      return List.of();
    }
    List<ClaimDraft> repeatable =
        told.stream().filter(d -> REPEATABLE.contains(d.rule().type())).toList();
    List<ClaimDraft> recognitions =
        repeatable.stream().filter(d -> d.rule().type() == RelationType.RECOGNITION).toList();
    return recognitions.isEmpty() ? repeatable : recognitions;
  }

  /** "was the first to recognise X, doing so in 1990": the date belongs to the deed told. */
  private static void dated(List<ClaimDraft> drafts, ClaimDraft deed, Repeats.Repeat repeat) {
    int at = drafts.indexOf(deed);
    boolean done = deed.status() == Status.POSSIBLE && repeat.status() == Status.ASSERTED;
    if (at >= 0 && done) {
      // "was invited to join Z, and did so in 1990"
      drafts.set(at, deed.withDate(new DateChooser.Chosen(repeat.date(), repeat.status())));
    } else if (at >= 0 && deed.date().isEmpty() && !repeat.date().isEmpty()) {
      drafts.set(at, deed.withDate(new DateChooser.Chosen(repeat.date(), deed.status())));
    }
  }

  /** What who acts takes back, or restores: once of each who was recognised. */
  private static List<ClaimDraft> undone(List<ClaimDraft> latest, Repeats.Repeat repeat) {
    Map<Party, ClaimDraft> undone = new LinkedHashMap<>();
    for (ClaimDraft deed : latest) {
      for (Party actor : repeat.actors()) {
        undone.putIfAbsent(deed.counterpart(), again(deed, actor, repeat));
      }
    }
    return List.copyOf(undone.values());
  }

  /** "recognised X in 1990, and withdrew in 1995": the same two sides, another deed. */
  private static ClaimDraft again(ClaimDraft deed, Party actor, Repeats.Repeat repeat) {
    ClaimDraft draft =
        ClaimDraft.of(deed.rule(), repeat.status(), actor, deed.counterpart())
            .withSubtype(deed.subtype())
            .withDate(new DateChooser.Chosen(repeat.date(actor), repeat.status()))
            .withOutcome(deed.outcome(), null, null, "");
    return deed.rule().type() == RelationType.VISIT && !deed.place().isEmpty()
        ? draft.withPlace(deed.place(), deed.placeCountry())
        : draft;
  }

  private static Party doer(ClaimDraft deed, List<Party> doers) {
    boolean recognises =
        deed.rule().type() == RelationType.RECOGNITION
            && !deed.rule().frame().equals("recognition-received");
    // "X was recognised by Y. Z did so in 1906": Z recognised X
    return recognises
        ? deed.actor()
        : doers.contains(deed.counterpart()) && !doers.contains(deed.actor())
            ? deed.counterpart()
            : deed.actor();
  }

  private static ClaimDraft by(
      ClaimDraft deed, List<Party> doers, Party actor, Repeats.Repeat repeat) {
    boolean swap = !doer(deed, doers).equals(deed.actor());
    ClaimDraft draft =
        ClaimDraft.of(
                deed.rule(),
                repeat.status(),
                swap ? deed.actor() : actor,
                swap ? actor : deed.counterpart())
            .withSubtype(deed.subtype())
            .withObject(deed.object())
            .withDate(new DateChooser.Chosen(repeat.date(actor), repeat.status()))
            .withOutcome(deed.outcome(), null, null, "");
    return deed.place().isEmpty() ? draft : draft.withPlace(deed.place(), deed.placeCountry());
  }
}
