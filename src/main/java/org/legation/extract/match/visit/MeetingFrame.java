package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Governors;
import org.legation.extract.match.PlaceReader;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.LeaderList;
import org.legation.extract.match.agreement.SidesBetween;
import org.legation.extract.match.office.ReceivedFrame;
import org.legation.extract.match.recognition.UnsaidRecognition;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Representatives of two parties hold talks. */
public final class MeetingFrame implements Frame {
  private static final int MOST_AT_A_MEETING = 4;
  private static final Set<String> WHERE = Set.of("in", "at", "to");

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    Region with = clause.complement();
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty()) {
        return List.of();
      }
      with = new Region(themes.nouns().get(0).end(), p.complementEnd());
    }
    if (status == Status.DENIED && rule.id().equals("meeting-discussed")) {
      // "refused to discuss the matter with X": no talks that failed to be held
      return List.of();
    }
    if (ReceivedFrame.inOffice(clause)) {
      return List.of();
    }
    boolean received = p.passive() && rule.object().isEmpty();
    if (received && !(leads(s, clause.subject()) && leads(s, clause.complement()))) {
      return List.of();
    }
    Set<Party> a =
        new LinkedHashSet<>(
            p.passive() && !received && rule.preposition().isEmpty()
                ? List.of()
                : reading.parties().subject(clause));
    Set<Party> b = new LinkedHashSet<>(reading.parties().governed(s, with, Set.of("with"), clause));
    b.removeAll(a);
    if (b.isEmpty() && SidesBetween.represented(s, with, "with")) {
      b.addAll(reading.parties().behind(s, with, "with", clause));
      b.removeAll(a);
    }
    b.addAll(LeaderList.behind(s, with, "with", clause, reading));
    b.addAll(from(s, with, clause, reading));
    b.addAll(persons(s, with, "with", reading));
    b.removeAll(a);
    if (received) {
      b.addAll(reading.parties().agents(clause));
      b.removeAll(a);
    } else if (b.isEmpty() && rule.object().isEmpty() && rule.preposition().isEmpty()) {
      b.addAll(PersonsMet.of(clause, reading));
      b.removeAll(a);
    }
    sided(a, b, clause, reading);
    MeetingPersons.complete(a, b, clause, reading);
    if (p.passive() && !received && a.isEmpty() && dated(clause, status, reading)) {
      a.addAll(MeetingPersons.facingNamed(b, clause, reading));
    }
    if (b.isEmpty()) {
      a.addAll(SidesBetween.of(s, with, clause, reading));
      a.addAll(persons(s, with, "between", reading));
      if (a.isEmpty() && datedHere(s, clause, reading)) {
        // "In the section on Y: A meeting was held on D"
        a.addAll(reading.discourse().both());
        return a.size() == 2 ? pair(rule, List.copyOf(a), status, clause, reading) : List.of();
      }
      boolean several = a.size() == 2 || a.size() > 2 && a.size() <= MOST_AT_A_MEETING;
      boolean told =
          people(s, clause) || !rule.object().isEmpty() && dated(clause, status, reading);
      if (!several || !told) {
        return List.of();
      }
    }
    DateChooser.Chosen date = VisitFrame.date(clause, status, reading);
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Party> left = List.copyOf(a);
    for (int i = 0; i < left.size() && b.isEmpty(); i++) {
      for (int k = i + 1; k < left.size(); k++) {
        drafts.add(draft(rule, left.get(i), left.get(k), date, clause, reading));
      }
    }
    for (Party x : b.isEmpty() ? List.<Party>of() : left) {
      for (Party y : b) {
        if (!x.equals(y)) {
          drafts.add(draft(rule, x, y, date, clause, reading));
        }
      }
    }
    return MeetingsOnVisits.apart(drafts, reading);
  }

  /**
   * "President X received the Chilean foreign minister", "X met Prime Minister Y in Oslo": persons
   * of whom nothing more is said are those of the sides at hand.
   */
  private static void sided(Set<Party> a, Set<Party> b, Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean named =
        clause.predicate().passive()
            || !s.mentions(PartyMention.class, clause.subject().from(), clause.subject().to())
                .isEmpty();
    if (named || !a.isEmpty() || !leads(s, clause.subject())) {
      return;
    }
    if (b.size() == 1) {
      Party facing = reading.discourse().facing(b.iterator().next());
      if (facing != null && UnsaidRecognition.inDispute(reading.discourse().subject(), reading)) {
        a.add(facing);
      }
    }
    List<Party> both = reading.discourse().both();
    boolean other =
        s.mentions(PartyMention.class, 0, s.size()).stream()
            .anyMatch(party -> !both.contains(party.party()));
    boolean two =
        s.mentions(PersonMention.class, clause.subject().from(), clause.subject().to()).size() == 2;
    if (b.isEmpty() && both.size() == 2 && !other && (two || leads(s, clause.complement()))) {
      if (reading.discourse().pair() && MeetingPersons.peers(s, clause)
          || MeetingPersons.ofOneTitle(s, clause)) {
        a.add(both.get(0));
        b.add(both.get(1));
      }
      for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
        if (both.stream().anyMatch(party -> party.id().equals(place.country()))) {
          a.add(both.get(0));
          b.add(both.get(1));
          return;
        }
      }
    }
  }

  /** "In 2022 X and Y held talks": states alone, but at a stated time. */
  private static boolean dated(Clause clause, Status status, Reading reading) {
    int end = clause.predicate().verb().end();
    return clause.predicate().link() != Predicate.Link.INFINITIVE
        && !reading.dates().choose(clause, status, end, end, true).edtf().isEmpty();
  }

  private static List<ClaimDraft> pair(
      Rule rule, List<Party> sides, Status status, Clause clause, Reading reading) {
    int end = clause.predicate().verb().end();
    DateChooser.Chosen date = reading.dates().choose(clause, status, end, end, true);
    return List.of(draft(rule, sides.get(0), sides.get(1), date, clause, reading));
  }

  /** "Talks were held in May 1990": a dated clause that names nobody but the two. */
  private static boolean datedHere(AnnotatedSentence s, Clause clause, Reading reading) {
    Predicate p = clause.predicate();
    boolean ofOthers =
        s.mentions(PartyMention.class, 0, s.size()).stream()
            .anyMatch(party -> !reading.discourse().both().contains(party.party()));
    return p.passive()
        && !ofOthers
        // "with a bank in Y"
        && !clause.hasWord(Set.of("with"), p.complementEnd())
        && s.mentions(PersonMention.class, 0, s.size()).isEmpty()
        && s.mentions(OrganisationMention.class, 0, s.size()).isEmpty()
        && s.mentions(TimeMention.class, p.leadStart(), p.complementEnd()).size() == 1;
  }

  /** "met with A of X, B of Y and C": whom the persons of a list represent. */
  private static List<Party> persons(
      AnnotatedSentence s, Region region, String preposition, Reading reading) {
    List<Party> parties = new ArrayList<>();
    boolean list = false;
    for (PersonMention person : s.mentions(PersonMention.class, region.from(), region.to())) {
      if (s.entry(person.start() - 1).in("titles")) {
        // "met with Bishop A": not for a state
        continue;
      }
      String governor = reading.grammar().governor(s, person, region.from());
      list |= governor.equals(preposition);
      Party party = reading.discourse().persons().partyOf(s.text(person.start(), person.end()));
      boolean further = governor.equals(Governors.APART) || governor.equals("of");
      if (party != null && (governor.equals(preposition) || list && further)) {
        parties.add(party);
      }
    }
    return parties;
  }

  /** Whether somebody who can speak for a state stands in a region. */
  public static boolean leads(AnnotatedSentence s, Region region) {
    for (Mention mention : s.mentions(Mention.class, region.from(), region.to())) {
      if (mention instanceof PersonMention
          || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"))) {
        return true;
      }
    }
    return false;
  }

  /** "talks with his counterpart from X", "as well as representatives from X and Y". */
  private static List<Party> from(
      AnnotatedSentence s, Region region, Clause clause, Reading reading) {
    for (int i = region.from(); i + 1 < region.to(); i++) {
      boolean somebody =
          s.entry(i).in("counterpart_nouns")
              || s.at(i) instanceof NounMention noun && noun.of("leader");
      if (somebody && s.word(i + 1).equals("from")) {
        return reading
            .parties()
            .governed(s, new Region(i + 1, region.to()), Set.of("from"), clause);
      }
    }
    return List.of();
  }

  private static boolean people(AnnotatedSentence s, Clause clause) {
    for (Mention mention :
        s.mentions(Mention.class, clause.subject().from(), clause.complement().to())) {
      if (mention instanceof PersonMention
          || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"))) {
        return true;
      }
    }
    return clause.sentence().nouns("body", clause.subject().from(), clause.subject().to()).size()
        > 0;
  }

  private static ClaimDraft draft(
      Rule rule, Party a, Party b, DateChooser.Chosen date, Clause clause, Reading reading) {
    ClaimDraft draft =
        ClaimDraft.of(rule, date.status(), a, b)
            .withDate(date)
            .withActorBody(VisitFrame.body(clause.sentence(), clause));
    for (PlaceReader.Found place : reading.places().inComplement(clause, Set.of("in", "at"))) {
      return draft.withPlace(place.name(), place.country());
    }
    Clause there = clause.predicate().conjunction().equals("where") ? clause.parent() : null;
    if (there != null) {
      // "attended a summit held in Oslo, where he met Y"
      for (PlaceReader.Found place : reading.places().inComplement(there, WHERE)) {
        return draft.withPlace(place.name(), place.country());
      }
    }
    return draft;
  }
}
