package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads visits that a noun names: "during a visit to Y", "the visit of X's president to Y". */
final class VisitNouns {
  private static final int REACH = 12;

  private final RuleBook rules;
  private final StatusReader statuses;

  VisitNouns(RuleBook rules, StatusReader statuses) {
    this.rules = rules;
    this.statuses = statuses;
  }

  /** What the nouns say that the verbs did not: a visitor told of already is left out. */
  List<ClaimDraft> match(
      AnnotatedSentence s, List<Predicate> predicates, Reading reading, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (predicates.isEmpty()) {
      return drafts;
    }
    for (NounMention noun : s.nouns("visit", 0, s.size())) {
      Clause clause = new Clause(s, predicates, around(predicates, noun), reading.grammar());
      if (unreal(s, noun, clause, reading)) {
        continue;
      }
      for (ClaimDraft draft : visits(s, noun, clause, reading)) {
        boolean known =
            told.stream()
                .anyMatch(
                    other ->
                        other.rule().type() == draft.rule().type()
                            && other.actor().equals(draft.actor())
                            && other.counterpart().equals(draft.counterpart()));
        if (!known) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private List<ClaimDraft> visits(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    int end = Math.min(s.size(), noun.end() + REACH);
    for (Predicate predicate : clause.predicates()) {
      if (predicate.verb().start() >= noun.end() && !VisitOwners.paid(predicate, noun, reading)) {
        end = Math.min(end, predicate.verb().start());
      }
    }
    if (clause.predicate().subjectStart() > noun.end()) {
      end = Math.min(end, clause.predicate().subjectStart());
    }
    Region behind = new Region(noun.end(), end);
    Map<Party, String> visited = goals(s, behind, clause, reading);
    Set<Party> visitors =
        visited.isEmpty() ? Set.of() : visitors(s, noun, behind, clause, reading, visited.keySet());
    if (visited.isEmpty() && find(s, behind, "to") < 0 && !VisitsUnplaced.placed(s, behind)) {
      visitors = VisitsUnplaced.visitors(s, noun, behind, clause, reading);
      Party host =
          visitors.size() == 1 ? VisitsUnplaced.host(visitors.iterator().next(), reading) : null;
      visited = host == null ? Map.of() : Map.of(host, "");
    }
    List<ClaimDraft> drafts = new ArrayList<>();
    Rule rule = rules.rule("noun-visit");
    DateChooser.Chosen date = date(s, noun, end, clause, reading);
    for (Party visitor : visitors) {
      for (Map.Entry<Party, String> goal : visited.entrySet()) {
        if (!visitor.equals(goal.getKey())) {
          drafts.add(
              ClaimDraft.of(rule, Status.ASSERTED, visitor, goal.getKey())
                  .withDate(date)
                  .withPlace(goal.getValue(), goal.getValue().isEmpty() ? "" : goal.getKey().id()));
        }
      }
    }
    return drafts;
  }

  /** "his visit in Chile": right behind the noun. */
  private static boolean inState(AnnotatedSentence s, Mention mention, Region behind) {
    return mention instanceof PartyMention party
        && !party.adjective()
        && s.word(behind.from()).equals("in")
        && s.in(behind.from() - 1, "visit_nouns_alone")
        && party.start() <= behind.from() + 2;
  }

  private static Map<Party, String> goals(
      AnnotatedSentence s, Region behind, Clause clause, Reading reading) {
    Map<Party, String> goals = new LinkedHashMap<>();
    // "on his tour of Y"
    boolean of =
        s.word(behind.from() - 1).equals("tour")
            && s.word(behind.from()).equals("of")
            && find(s, behind, "to") < 0;
    for (Mention mention : s.mentions(Mention.class, behind.from(), behind.to())) {
      String governor = reading.grammar().governor(s, mention, behind.from());
      boolean there =
          governor.equals("in")
              && (mention instanceof CityMention || inState(s, mention, behind))
              && find(s, behind, "to") < 0;
      boolean tour = governor.equals("of") && of;
      if (!governor.equals("to") && !there && !tour) {
        continue;
      }
      if (mention instanceof CityMention city) {
        String code = city.city().country();
        goals.putIfAbsent(reading.party(code), s.text(city.start(), city.end()));
      } else if (mention instanceof PartyMention owner && reading.grammar().ownsCapital(s, owner)) {
        goals.putIfAbsent(owner.party(), CapitalNames.behind(s, owner));
      } else if (mention instanceof Mention.PronounMention && reading.discourse().other() != null) {
        continue;
      } else if (mention instanceof PartyMention party && !party.adjective()
          || mention instanceof Mention.PronounMention) {
        reading.parties().of(mention, clause, false).forEach(p -> goals.putIfAbsent(p, ""));
      }
    }
    return goals;
  }

  /** "X's visit", "the visit of (by) X's president", else who acts in the clause. */
  private static Set<Party> visitors(
      AnnotatedSentence s,
      NounMention noun,
      Region behind,
      Clause clause,
      Reading reading,
      Set<Party> goals) {
    Set<Party> visitors = new LinkedHashSet<>();
    for (String preposition : List.of("of", "by")) {
      int at = find(s, behind, preposition);
      boolean toured = preposition.equals("of") && s.word(noun.end() - 1).equals("tour");
      if (at >= 0 && !toured && traveller(s, at, behind.to())) {
        visitors.addAll(reading.parties().behind(s, behind, preposition, clause));
      }
    }
    if (!visitors.isEmpty()) {
      return visitors;
    }
    if (VisitOwners.ofSomebody(s, behind)) {
      // "during the visit of President A to Y": of the side that faces Y
      return new LinkedHashSet<>(Visitors.unnamed(goals, reading));
    }
    int owner = VisitOwners.before(s, noun);
    if (owner >= 0) {
      Set<Party> owners = VisitOwners.of(s, owner, clause, reading);
      boolean somebody =
          owners.isEmpty() && reading.discourse().other() != null && VisitOwners.titled(s, owner);
      // "during President A's visit to Y": of the side that faces Y
      return somebody ? new LinkedHashSet<>(Visitors.unnamed(goals, reading)) : owners;
    }
    Predicate p = clause.predicate();
    if (p.passive() && onVisit(s, noun)) {
      // "the president, on a visit to X, was received by"
      Predicate next = VisitNouns.after(clause, noun);
      Clause told = next == null ? clause : clause.other(next.index());
      if (traveller(s, told.subject().from(), told.subject().to())) {
        visitors.addAll(reading.parties().subject(told));
        return visitors;
      }
    }
    Set<Party> guests = guests(s, noun, clause, reading, goals);
    if (!guests.isEmpty()) {
      return guests;
    }
    boolean actsItself = !p.passive() && traveller(s, p.subjectStart(), p.subjectEnd());
    String subject = s.word(p.subjectStart());
    if (actsItself) {
      visitors.addAll(reading.parties().subject(clause));
      if (visitors.isEmpty()) {
        visitors.addAll(Visitors.unnamed(goals, reading));
      }
    } else if (reading.words().in("person_pronouns", subject)) {
      Party party = reading.discourse().partyOf(reading.discourse().lastPerson());
      if (party != null) {
        visitors.add(party);
      }
    }
    return visitors;
  }

  /** "X received the president of Y during his visit to X": the visitor is the object. */
  private static Set<Party> guests(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading, Set<Party> goals) {
    Predicate p = clause.predicate();
    int owner = noun.start() - 1;
    while (owner > p.complementStart()
        && s.at(owner) == null
        && !s.entry(owner).in("prepositions")) {
      owner--;
    }
    boolean his =
        s.at(owner) instanceof Mention.PronounMention pronoun
            && pronoun.pronoun() == Mention.Pronoun.POSSESSIVE;
    boolean host =
        !p.passive()
            && p.complementHas(noun.start())
            && goals.containsAll(reading.parties().subject(clause));
    Set<Party> guests = new LinkedHashSet<>();
    if (his && host && traveller(s, p.complementStart(), owner)) {
      for (PartyMention party : s.mentions(PartyMention.class, p.complementStart(), owner)) {
        guests.add(party.party());
      }
      guests.removeAll(goals);
    }
    return guests.size() == 1 ? guests : Set.of();
  }

  private static boolean onVisit(AnnotatedSentence s, NounMention noun) {
    int i = noun.start() - 1;
    while (i > 0 && s.at(i) == null && !s.entry(i).in("prepositions") && i > noun.start() - 4) {
      i--;
    }
    return s.at(i) == null && s.word(i).equals("on");
  }

  private static @Nullable Predicate after(Clause clause, NounMention noun) {
    for (Predicate p : clause.predicates()) {
      if (p.verb().start() >= noun.end()) {
        return p;
      }
    }
    return null;
  }

  private static int find(AnnotatedSentence s, Region region, String preposition) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals(preposition)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean traveller(AnnotatedSentence s, int from, int to) {
    for (Mention mention : s.mentions(Mention.class, from, to)) {
      if (mention instanceof PersonMention
          || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"))) {
        return true;
      }
    }
    return false;
  }

  private static DateChooser.Chosen date(
      AnnotatedSentence s, NounMention noun, int end, Clause clause, Reading reading) {
    if (s.at(noun.start() - 1) instanceof TimeMention before) {
      // "his 2013 visit"
      return new DateChooser.Chosen(before.date().first(), Status.ASSERTED);
    }
    for (TimeMention time : s.mentions(TimeMention.class, noun.end(), end)) {
      if (!time.date().adjective()) {
        return new DateChooser.Chosen(time.date().first(), Status.ASSERTED);
      }
    }
    String edtf =
        VisitOwners.about(s, noun, clause)
            ? ""
            : reading.dates().choose(clause, Status.ASSERTED, noun.end(), noun.end(), true).edtf();
    return new DateChooser.Chosen(edtf, Status.ASSERTED);
  }

  /** A visit that is planned, called off or wished for is none. */
  private boolean unreal(AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    boolean homeward =
        s.in(noun.start() - 1, "homeward_words") && !s.word(noun.end() - 1).equals("visit");
    if (homeward || called(s, noun, "unreal", reading)) {
      return true;
    }
    Status status = statuses.read(clause, Status.ASSERTED);
    return status != Status.ASSERTED
        || reading.words().in("unreal_verbs", clause.predicate().verb().lemma());
  }

  /** Whether one of the words of a set, or "no", stands right before a noun. */
  static boolean called(AnnotatedSentence s, NounMention noun, String set, Reading reading) {
    for (int i = Math.max(0, noun.start() - 3); i < noun.start(); i++) {
      if (reading.words().in(set, s.word(i)) || s.word(i).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** The clause whose lead, subject or complement holds the noun. */
  static Predicate around(List<Predicate> predicates, NounMention noun) {
    @Nullable Predicate found = null;
    for (Predicate predicate : predicates) {
      if (noun.start() >= predicate.leadStart() && noun.start() < predicate.complementEnd()) {
        found = predicate;
      }
    }
    return found == null ? predicates.get(0) : found;
  }
}
