package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** A commission of two states meets: "The joint commission met in Oslo in May 1990". */
public final class JointBodyFrame implements Frame {
  private static final Set<String> SIDES = Set.of("with", "between");

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<NounMention> bodies = s.nouns("joint body", p.subjectStart(), p.subjectEnd());
    List<TimeMention> days =
        s.mentions(TimeMention.class, p.leadStart(), p.complementEnd()).stream()
            .filter(time -> time.date().role() == Role.AT && !time.date().adjective())
            .filter(time -> time.start() >= p.verb().end() || time.end() <= p.subjectStart())
            .toList();
    List<PlaceReader.Found> places = reading.places().inComplement(clause, Set.of("in", "at"));
    List<Meeting> meetings = bodies.size() == 1 ? meetings(days, places) : List.of();
    if (!meetings.isEmpty()) {
      return meetings(rule, clause, status, reading, bodies.get(0), meetings);
    }
    if (bodies.size() != 1 || days.size() != 1 || places.size() > 1) {
      // "met fifteen times in Oslo and Lima": which of the meetings was when, nobody says
      return List.of();
    }
    List<Party> sides = sides(clause, bodies.get(0), reading);
    if (sides.size() != 2) {
      return List.of();
    }
    DateChooser.Chosen date =
        reading.dates().choose(clause, status, p.verb().end(), p.verb().end(), true);
    ClaimDraft draft =
        ClaimDraft.of(rule, date.status(), sides.get(0), sides.get(1))
            .withDate(date)
            .withActorBody(VisitFrame.body(s, clause));
    return List.of(
        places.isEmpty() ? draft : draft.withPlace(places.get(0).name(), places.get(0).country()));
  }

  /** One of several meetings, where and when. */
  private record Meeting(PlaceReader.Found place, TimeMention day) {}

  /** "met in A in June 2018 and in B in July 2019": each place has the day behind it. */
  private static List<Meeting> meetings(List<TimeMention> days, List<PlaceReader.Found> places) {
    List<Meeting> meetings = new ArrayList<>();
    for (int k = 0; days.size() == places.size() && days.size() > 1 && k < days.size(); k++) {
      int next = k + 1 < places.size() ? places.get(k + 1).mention().start() : Integer.MAX_VALUE;
      if (days.get(k).start() < places.get(k).mention().end() || days.get(k).start() > next) {
        return List.of();
      }
      meetings.add(new Meeting(places.get(k), days.get(k)));
    }
    return meetings;
  }

  private static List<ClaimDraft> meetings(
      Rule rule,
      Clause clause,
      Status status,
      Reading reading,
      NounMention body,
      List<Meeting> meetings) {
    List<Party> sides = sides(clause, body, reading);
    if (sides.size() != 2) {
      return List.of();
    }
    return meetings.stream()
        .map(
            meeting ->
                ClaimDraft.of(rule, status, sides.get(0), sides.get(1))
                    .withDate(reading.dates().read(meeting.day().date(), status, true))
                    .withActorBody(VisitFrame.body(clause.sentence(), clause))
                    .withPlace(meeting.place().name(), meeting.place().country()))
        .toList();
  }

  /** Whose the body is said to be, with who faces the one that is named; else the sides at hand. */
  private static List<Party> sides(Clause clause, NounMention body, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Set<Party> sides = new LinkedHashSet<>();
    for (Mention owner : reading.grammar().owners(s, body)) {
      if (owner instanceof PartyMention party) {
        sides.add(party.party());
      }
    }
    sides.addAll(
        reading.parties().governed(s, new Region(body.end(), p.subjectEnd()), SIDES, clause));
    if (sides.isEmpty()) {
      return reading.discourse().both();
    }
    Party one = sides.iterator().next();
    Party facing = sides.size() == 1 ? reading.discourse().facing(one) : null;
    return facing == null ? List.copyOf(sides) : List.of(facing, one);
  }
}
