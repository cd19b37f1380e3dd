package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Frame;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.MissionParties;
import org.legation.extract.match.status.StatusByType;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.Status;

/** Somebody who represents a party travels to another. */
public final class VisitFrame implements Frame {
  private static final Set<String> TO = Set.of("to", "in", "of");

  @Override
  public List<ClaimDraft> fill(Rule rule, Clause clause, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    boolean sent = rule.frame().equals("visit-sent");
    boolean received = rule.frame().equals("visit-received");
    if (received && !p.passive()) {
      return List.of();
    }
    ClaimDraft arrived = VisitsToLeaders.arrived(rule, clause, status, reading);
    if (arrived != null) {
      return List.of(arrived);
    }
    boolean visitedIsSubject =
        p.passive() && rule.object().isEmpty() && rule.preposition().isEmpty();
    Region goal = visitedIsSubject ? clause.subject() : clause.complement();
    Set<String> prepositions = prepositions(rule);
    if (!rule.object().isEmpty()) {
      Clause.Themes themes = clause.themes(rule);
      if (themes.isEmpty()) {
        return List.of();
      }
      NounMention theme = themes.nouns().get(0);
      goal = new Region(theme.end(), themes.inSubject() ? p.subjectEnd() : p.complementEnd());
      // "headed a small mission in Y": no journey
      prepositions = theme.of("mission") ? Set.of("to") : TO;
    }
    Map<Party, String> visited = VisitedStates.of(s, goal, prepositions, clause, reading);
    if (visited.isEmpty() && sent) {
      visited = VisitedStates.behindErrand(clause, reading);
    }
    if (visited.isEmpty() && rule.object().isEmpty() && rule.preposition().isEmpty()) {
      visited = VisitedStates.whereSomebodyIs(s, goal, clause, reading);
      visited = visited.isEmpty() ? VisitsToLeaders.titled(clause, reading) : visited;
      visited = visited.isEmpty() ? VisitsToLeaders.person(clause, reading) : visited;
    }
    if (visited.isEmpty() && (!rule.object().isEmpty() || rule.verbs().contains("arrive"))) {
      visited = VisitsToLeaders.of(rule, clause, goal, reading);
    }
    if (visited.isEmpty() && visitedIsSubject) {
      visited = VisitedStates.firstVisited(clause, reading);
    } else if (visited.isEmpty()
        && (rule.frame().equals("visit-came") && !VisitsUnplaced.placed(s, goal)
            || VisitsUnplaced.theCountry(s, goal))) {
      visited = VisitsUnplaced.ofCountry(clause, reading);
    } else if (visited.isEmpty()
        && (VisitsUnplaced.nowhere(rule, clause) || VisitsUnplaced.paid(rule, clause, goal))) {
      visited = VisitsUnplaced.facing(clause, reading);
    }
    if (rule.preposition().equals("for")
        && !(s.word(p.verb().end()).equals("for") && Visitors.titled(s, clause.subject()))) {
      // "left Y with an invitation for Z"
      return List.of();
    }
    if (p.verb().lemma().equals("be")
        && rule.object().isEmpty()
        && (!s.word(p.verb().end()).equals(rule.preposition()) || answersTo(rule, clause))) {
      // "is famous in Y"
      return List.of();
    }
    if (sent && !Visitors.sendsSomebody(clause, reading)) {
      return List.of();
    }
    List<Party> visitors =
        p.passive() && !sent && !received
            ? reading.parties().agents(clause)
            : reading.parties().subject(clause);
    boolean pronoun = !p.passive() && Visitors.personPronoun(s, p);
    if (visitors.isEmpty()) {
      visitors = Visitors.firstOf(clause, reading);
    }
    if (visitors.isEmpty() && sent && p.passive()) {
      // "envoys were sent by X"
      visitors = reading.parties().agents(clause);
    }
    if (visitors.isEmpty() && sent && p.passive() && reading.discourse().pair()) {
      visitors = Visitors.unnamed(visited.keySet(), reading);
    }
    if (visitors.isEmpty() && pronoun) {
      visitors = Visitors.meant(clause, visited.keySet(), reading);
    } else if (visitors.isEmpty()) {
      visitors = Visitors.unnamed(visited.keySet(), reading);
    }
    if (!sent && !p.passive() && formerly(s, clause.subject())) {
      // "Former President X travelled to Y": who holds no office speaks for nobody
      return List.of();
    }
    boolean oneName = rule.preposition().isEmpty() && Visitors.oneName(s, clause.subject());
    if (sent || pronoun
        ? visitors.isEmpty()
        : !oneName && !Visitors.person(s, clause, received, visitors, reading)) {
      return List.of();
    }
    if (!rule.preposition().isEmpty() && !sent && Visitors.takesUpPost(clause, reading)) {
      // "the first ambassador arrived in Y": who stays is no visitor
      return List.of();
    }
    List<DateChooser.Chosen> ofEach = VisitsOfEach.dates(clause, status);
    List<DateChooser.Chosen> dates =
        ofEach.isEmpty() || visitors.size() != 1 ? List.of(date(clause, status, reading)) : ofEach;
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Party visitor : visitors) {
      for (Map.Entry<Party, String> goalParty : visited.entrySet()) {
        Party goalOf =
            visitor.equals(goalParty.getKey()) && !capital(s, goal, goalParty.getValue())
                ? goneThere(goalParty.getKey(), reading)
                : goalParty.getKey();
        if (goalOf != null && !visitor.equals(goalOf)) {
          ClaimDraft draft =
              ClaimDraft.of(rule, status, visitor, goalOf)
                  .withPlace(
                      goalParty.getValue(),
                      goalParty.getValue().isEmpty() ? "" : goalParty.getKey().id())
                  .withActorBody(body(s, clause));
          dates.forEach(date -> drafts.add(draft.withDate(date)));
        }
      }
    }
    return drafts;
  }

  /** Before a place: "arrived in Y", "arrived at Lima". */
  private static Set<String> prepositions(Rule rule) {
    return rule.preposition().isEmpty()
        ? Set.of("")
        : rule.preposition().equals("in") ? Set.of("in", "at") : Set.of(rule.preposition());
  }

  /** "In 2010 they agreed to meet": when they agreed, not when they would meet. */
  static DateChooser.Chosen date(Clause clause, Status status, Reading reading) {
    Predicate p = clause.predicate();
    int end = p.verb().end();
    return StatusByType.agreed(clause, reading.words())
        ? reading.dates().ofMember(clause.sentence(), status, end, p.complementEnd())
        : reading.dates().choose(clause, status, end, end, true);
  }

  /** "the president's answer was to Y", not "had been to Y" and "his first trip was to Y". */
  private static boolean answersTo(Rule rule, Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return rule.preposition().equals("to")
        && !s.word(p.verb().end() - 1).equals("been")
        && s.nouns("visit", p.subjectStart(), p.subjectEnd()).isEmpty();
  }

  /** The state that is no more, if what was its land lies in a state of today. */
  private static @Nullable Party goneThere(Party today, Reading reading) {
    Party gone = MissionParties.vanished(reading);
    String ground = gone == null ? "" : reading.gazetteer().ground(gone.id());
    return ground.isEmpty() || ground.equals(today.id()) ? gone : null;
  }

  /** A city of a state that is no more lies in the visitor's own today; a capital does not. */
  private static boolean capital(AnnotatedSentence s, Region region, String place) {
    return place.isEmpty()
        || s.mentions(CityMention.class, region.from(), region.to()).stream()
            .anyMatch(city -> !city.city().capitalOf().isEmpty());
  }

  static String body(AnnotatedSentence s, Clause clause) {
    Predicate p = clause.predicate();
    int end = p.subjectEnd();
    while (end > p.subjectStart() && s.at(end - 1) == null && s.entry(end - 1).adverb()) {
      // "President X first visited"
      end--;
    }
    return p.passive() ? "" : s.text(p.subjectStart(), end);
  }

  private static boolean formerly(AnnotatedSentence s, Region subject) {
    boolean opened = s.in(subject.from(), "articles");
    int first = opened ? subject.from() + 1 : subject.from();
    first =
        s.at(first) instanceof Mention.PartyMention owner && owner.adjective()
            ? owner.end()
            : first;
    return s.in(first, "former_titles");
  }
}
