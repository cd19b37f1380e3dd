package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.JoinedInDeed;
import org.legation.extract.match.Reading;
import org.legation.extract.match.SharedObject;
import org.legation.extract.match.SpelledGroups;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;

/** Between whom a relation without direction holds: the two sides, or each pair of several. */
final class RelationSides {
  private static final int MOST_SIDES = 4;

  /** Of so many sides, if the article is about one of them, that one has to do with each other. */
  private static final int MOST_SIDES_WITH_SUBJECT = 8;

  private RelationSides() {}

  /** Two parties. */
  record Pair(Party a, Party b) {}

  /** All pairs that a clause relates. */
  record Sides(List<Pair> pairs, boolean mutual) {}

  static Sides of(Rule rule, Clause clause, Reading reading, NounMention theme, boolean inSubject) {
    AnnotatedSentence s = clause.sentence();
    if (UnnamedSides.ofNoState(clause, reading)) {
      return new Sides(List.of(), false);
    }
    Set<Party> a = new LinkedHashSet<>();
    Set<Party> b = new LinkedHashSet<>();
    List<Region> regions = new ArrayList<>();
    regions.add(
        inSubject
            ? new Region(theme.end(), clause.predicate().subjectEnd())
            : SideRegions.ofObject(clause, theme));
    if (inSubject) {
      regions.add(clause.complement());
    }
    regions.replaceAll(region -> SideRegions.ofSides(rule, clause, region, inSubject, reading));
    regions.replaceAll(region -> SpelledGroups.before(clause, region, reading));
    if (regions.stream().anyMatch(region -> UnnamedSides.withThese(clause, region, reading))) {
      return new Sides(List.of(), false);
    }
    for (Region region : regions) {
      b.addAll(reading.parties().governed(s, region, with(s, region), clause));
      a.addAll(reading.parties().governed(s, region, Set.of("between", "among"), clause));
    }
    for (Region region : a.isEmpty() && b.isEmpty() ? regions : List.<Region>of()) {
      // "between the governments of X and Y"
      a.addAll(reading.parties().behind(s, region, "between", clause));
      if (a.isEmpty() && SidesBetween.headed(s, region, "with")) {
        // "with the president of Y"
        b.addAll(reading.parties().behind(s, region, "with", clause));
      }
    }
    List<Party> fronted = a.isEmpty() && b.isEmpty() ? FrontedSide.of(clause, reading) : List.of();
    b.addAll(fronted);
    List<Party> before = WithWhom.of(clause);
    if (before != null) {
      a.addAll(reading.parties().agents(clause));
      b.addAll(before);
      // "with which ties had been cut": nobody is said to have acted
      boolean sided = !b.isEmpty() && (inSubject || !a.isEmpty());
      return new Sides(sided ? cross(a, b, reading) : List.of(), false);
    }
    if (b.isEmpty() && SharedObject.left(clause)) {
      b.addAll(SharedObject.behindNext(clause, reading));
      if (b.isEmpty()) {
        return new Sides(List.of(), false);
      }
    }
    if (b.isEmpty() && !inSubject) {
      // "signed with X an agreement"
      Region front = new Region(clause.complement().from(), theme.start());
      b.addAll(reading.parties().governed(s, front, Set.of("with"), clause));
    }
    if (b.isEmpty() && !inSubject) {
      b.addAll(reading.parties().governed(s, regions.get(0), Set.of("to"), clause));
    }
    if (b.isEmpty() && rule.type() == RelationType.AGREEMENT && protects(s, theme)) {
      // "has an immunity agreement of protection for X"
      b.addAll(reading.parties().governed(s, regions.get(0), Set.of("for"), clause));
    }
    if (a.size() == 2) {
      return new Sides(cross(a, b, reading), true);
    }
    if (b.isEmpty() && a.isEmpty() && !inSubject) {
      b.addAll(UnnamedSides.countryAtHand(s, regions.get(0), reading));
    }
    if (regions.stream()
        .anyMatch(region -> UnnamedSides.unnamedSide(s, region, a, b, clause, reading))) {
      return new Sides(List.of(), false);
    }
    if (b.isEmpty() && a.isEmpty() && rule.type() == RelationType.AGREEMENT) {
      b.addAll(ofPurpose(clause, reading, Set.of("with")));
      a.addAll(b.isEmpty() ? ofPurpose(clause, reading, Set.of("between", "among")) : List.of());
    }
    a.addAll(ownersOf(clause, reading, theme));
    a.removeAll(fronted);
    if (a.size() < 2) {
      a.addAll(reading.parties().agents(clause));
      a.addAll(SpelledGroups.ofSubject(clause, reading));
    }
    if (!inSubject) {
      Companions.apart(clause, regions.get(0), a, b, reading);
    }
    List<Party> joined = JoinedInDeed.of(clause, reading);
    if (joined != null && b.isEmpty()) {
      a.addAll(joined);
    }
    boolean others =
        rule.type() == RelationType.AGREEMENT
            && b.isEmpty()
            && (joined != null && joined.isEmpty()
                || UnnamedSides.joinsOrganisation(clause, reading)
                || a.isEmpty() && UnnamedSides.countedStates(clause));
    if (others) {
      return new Sides(List.of(), false);
    }
    if (b.isEmpty() && UnnamedSides.membersOfGroup(clause, reading)) {
      return new Sides(withFacing(List.copyOf(a), reading), false);
    }
    if (rule.type() == RelationType.AGREEMENT) {
      SidesToldBefore.complete(clause, theme, a, b, reading);
    }
    a.removeIf(party -> b.contains(party) && a.size() > 1);
    if (a.isEmpty()
        && b.isEmpty()
        && rule.type() == RelationType.AGREEMENT
        && clause.predicate().link() == Predicate.Link.PARTICIPLE) {
      a.addAll(AgreementTies.ofPaper(clause, reading));
      return new Sides(a.isEmpty() ? List.of() : cross(a, b, reading), false);
    }
    boolean ofStates = rule.type() == RelationType.RELATIONS && !inSubject;
    if (a.isEmpty() && ofStates && UnnamedSides.somebodyElse(clause, b, reading)) {
      return new Sides(List.of(), false);
    }
    List<Pair> pairs = cross(a, b, reading);
    if (pairs.isEmpty() && b.isEmpty() && rule.type() == RelationType.RELATIONS) {
      return RelationsOfNobody.of(clause, theme, a, reading);
    }
    if (pairs.isEmpty() && b.isEmpty() && rule.type() == RelationType.AGREEMENT) {
      List<Party> met = Occasion.sides(clause, a, reading);
      pairs = met.isEmpty() ? pairs : List.of(new Pair(met.get(0), met.get(1)));
    }
    return new Sides(pairs, a.size() == 2 && b.isEmpty());
  }

  /**
   * "signed an agreement establishing relations with X", "easing border controls among X and Y".
   */
  private static List<Party> ofPurpose(Clause clause, Reading reading, Set<String> prepositions) {
    int next = clause.predicate().index() + 1;
    if (next >= clause.predicates().size()) {
      return List.of();
    }
    Predicate part = clause.predicates().get(next);
    boolean purpose =
        (part.link() == Predicate.Link.PARTICIPLE || part.link() == Predicate.Link.INFINITIVE)
            && !part.passive()
            && part.parent() == clause.predicate().index();
    return purpose
        ? reading
            .parties()
            .governed(
                clause.sentence(),
                new Region(part.complementStart(), part.complementEnd()),
                prepositions,
                clause)
        : List.of();
  }

  /** "an immunity agreement": one for whose people it is made. */
  static boolean protects(AnnotatedSentence s, NounMention theme) {
    for (int i = Math.max(0, theme.start() - 2); i < theme.end(); i++) {
      if (s.word(i).equals("immunity")) {
        return true;
      }
    }
    return false;
  }

  /** Each of several with the side that faces it, else with the one whom the article is about. */
  private static List<Pair> withFacing(List<Party> sides, Reading reading) {
    List<Pair> pairs = new ArrayList<>();
    for (Party party : sides) {
      Party facing = reading.discourse().facing(party);
      facing = facing == null ? reading.discourse().subject() : facing;
      if (facing != null && !sides.contains(facing)) {
        pairs.add(new Pair(party, facing));
      }
    }
    return pairs;
  }

  /** The prepositions before the other side: also "with many states, including X". */
  private static Set<String> with(AnnotatedSentence s, Region region) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals("with")) {
        return Set.of("with", "towards", "including");
      }
    }
    return Set.of("with", "towards");
  }

  static List<Party> ownersOf(Clause clause, Reading reading, NounMention theme) {
    List<Party> owners = new ArrayList<>();
    boolean named =
        theme.of("agreement") && clause.sentence().tokens().get(theme.start()).capitalised();
    for (Mention owner : reading.grammar().owners(clause.sentence(), theme)) {
      // "the Treaty of Kanagawa" is named for its place
      boolean place = named && owner.start() >= theme.end();
      if (owner instanceof PartyMention party && !place) {
        owners.add(party.party());
      }
    }
    return owners;
  }

  /** Each two of several; where the article is about one of them, that one with each other. */
  private static List<Pair> among(List<Party> sides, @Nullable Party subject) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int k = i + 1; k < sides.size(); k++) {
        Pair pair = new Pair(sides.get(i), sides.get(k));
        boolean ofSubject = pair.a().equals(subject) || pair.b().equals(subject);
        if (ofSubject || subject == null || !sides.contains(subject)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  static List<Pair> cross(Set<Party> a, Set<Party> b, Reading reading) {
    List<Pair> pairs = new ArrayList<>();
    List<Party> left = List.copyOf(a);
    if (a.isEmpty() && b.isEmpty()) {
      List<Party> both = reading.discourse().both();
      return both.isEmpty() ? List.of() : List.of(new Pair(both.get(0), both.get(1)));
    }
    if (b.isEmpty()) {
      if (left.size() == 2
          && !reading.places().state(left.get(0)).equals(reading.places().state(left.get(1)))) {
        return List.of(new Pair(left.get(0), left.get(1)));
      }
      Party subject = reading.discourse().subject();
      boolean among = subject != null && left.contains(subject);
      int most = among ? MOST_SIDES_WITH_SUBJECT : MOST_SIDES;
      if (left.size() > 2 && left.size() <= most) {
        return among(left, subject);
      }
      for (Party party : left) {
        Party facing = reading.discourse().facing(party);
        if (facing != null && !left.contains(facing)) {
          pairs.add(new Pair(party, facing));
        }
      }
      return pairs;
    }
    if (a.isEmpty()) {
      for (Party party : b) {
        Party row = reading.discourse().row();
        boolean third =
            row != null
                && !reading.discourse().both().contains(party)
                && !reading.gazetteer().ground(party.id()).equals(row.id());
        Party facing = third ? row : reading.discourse().facing(party);
        if (facing != null && !b.contains(facing)) {
          pairs.add(new Pair(facing, party));
        }
      }
      return pairs;
    }
    for (Party x : a) {
      for (Party y : b) {
        boolean part =
            reading.places().state(x).equals(y.id()) || reading.places().state(y).equals(x.id());
        if (!part) {
          pairs.add(new Pair(x, y));
        }
      }
    }
    return pairs;
  }
}
