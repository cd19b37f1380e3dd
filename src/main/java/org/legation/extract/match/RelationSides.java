package org.legation.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.model.Party;
import org.legation.model.RelationType;

/** Between whom a relation without direction holds: the two sides, or each pair of several. */
final class RelationSides {
  private static final int PHRASE = 8;
  private static final int MOST_SIDES = 4;

  /** Of so many sides, if the article is about one of them, that one has to do with each other. */
  private static final int MOST_SIDES_WITH_SUBJECT = 8;

  private RelationSides() {}

  /** "cut ties with X due to tensions between Y and Z": what follows "due" tells of others. */
  private static Region beforeReason(AnnotatedSentence s, Region region, Reading reading) {
    for (int i = region.from(); i < region.to(); i++) {
      if (reading.grammar().reason(s, i)) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /** Two parties. */
  record Pair(Party a, Party b) {}

  /** All pairs that a clause relates. */
  record Sides(List<Pair> pairs, boolean mutual) {}

  static Sides of(Rule rule, Clause clause, Reading reading, NounMention theme, boolean inSubject) {
    AnnotatedSentence s = clause.sentence();
    if (ofNoState(clause, reading)) {
      return new Sides(List.of(), false);
    }
    Set<Party> a = new LinkedHashSet<>();
    Set<Party> b = new LinkedHashSet<>();
    List<Region> regions = new ArrayList<>();
    regions.add(
        new Region(
            theme.end(),
            inSubject ? clause.predicate().subjectEnd() : clause.predicate().complementEnd()));
    if (inSubject) {
      regions.add(clause.complement());
    }
    regions.replaceAll(region -> beforeReason(s, beforeOther(rule, s, region), reading));
    for (Region region : regions) {
      b.addAll(reading.parties().governed(s, region, with(s, region), clause));
      a.addAll(reading.parties().governed(s, region, Set.of("between", "among"), clause));
    }
    for (Region region : a.isEmpty() && b.isEmpty() ? regions : List.<Region>of()) {
      // "between the governments of X and Y"
      a.addAll(reading.parties().behind(s, region, "between", clause));
    }
    if (b.isEmpty() && !inSubject) {
      // "signed with X an agreement"
      Region before = new Region(clause.complement().from(), theme.start());
      b.addAll(reading.parties().governed(s, before, Set.of("with"), clause));
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
      b.addAll(countryAtHand(s, regions.get(0), reading));
    }
    if (regions.stream().anyMatch(region -> unnamedSide(s, region, a, b, clause, reading))) {
      return new Sides(List.of(), false);
    }
    if (b.isEmpty() && a.isEmpty() && rule.type() == RelationType.AGREEMENT) {
      b.addAll(ofPurpose(clause, reading));
    }
    a.addAll(ownersOf(clause, reading, theme));
    if (a.size() < 2) {
      a.addAll(reading.parties().agents(clause));
    }
    if (b.isEmpty() && membersOfGroup(clause, reading)) {
      return new Sides(withFacing(List.copyOf(a), reading), false);
    }
    a.removeIf(party -> b.contains(party) && a.size() > 1);
    List<Pair> pairs = cross(a, b, reading);
    if (pairs.isEmpty() && b.isEmpty() && rule.type() == RelationType.AGREEMENT) {
      List<Party> met = Occasion.sides(clause, a, reading);
      pairs = met.isEmpty() ? pairs : List.of(new Pair(met.get(0), met.get(1)));
    }
    return new Sides(pairs, a.size() == 2 && b.isEmpty());
  }

  /**
   * "signed a pact with X, which followed the treaty with Y": what stands behind a further
   * agreement is no side of the first, once that has a side.
   */
  private static Region beforeOther(Rule rule, AnnotatedSentence s, Region region) {
    if (rule.type() != RelationType.AGREEMENT) {
      return region;
    }
    boolean sided = false;
    for (int i = region.from(); i < region.to(); i++) {
      sided |= s.at(i) instanceof PartyMention && s.word(i - 1).equals("with");
      boolean further = s.at(i) instanceof NounMention noun && noun.of("agreement");
      if (sided && further) {
        return new Region(region.from(), i);
      }
    }
    return region;
  }

  /** "signed an agreement establishing relations with X". */
  private static List<Party> ofPurpose(Clause clause, Reading reading) {
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
                Set.of("with"),
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

  /** "the oil company signed", "signed with an energy giant", "between the firm and X". */
  private static boolean ofNoState(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.predicate().subjectStart();
    for (int i = from; i < clause.predicate().complementEnd(); i++) {
      boolean acts = i < clause.predicate().subjectEnd() && !clause.predicate().passive();
      if (s.at(i) == null && s.in(i, "not_states") && (acts || side(s, i, from))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "with", "between" or "by" governs the noun at a token. */
  private static boolean side(AnnotatedSentence s, int noun, int from) {
    for (int i = noun - 1; i >= from; i--) {
      String word = s.word(i);
      if (s.at(i) == null && s.entry(i).in("prepositions")) {
        return word.equals("with") || word.equals("between") || word.equals("by");
      }
      if (word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "several states, including X and Y, restored relations": not with one another. */
  private static boolean membersOfGroup(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int from = clause.subject().from();
    int before = s.word(from).equals("including") ? from : from - 1;
    if (s.at(before) == null && s.word(before).equals("including")) {
      int noun = s.word(before - 1).equals(",") ? before - 2 : before - 1;
      return s.in(noun, "pair_nouns");
    }
    boolean group = false;
    for (int i = clause.subject().from(); i < clause.subject().to(); i++) {
      group |= s.in(i, "pair_nouns") && !(s.at(i) instanceof PronounMention);
      if (group && s.at(i) == null && s.word(i).equals("including")) {
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

  /**
   * "restored relations with its neighbours", "cut between Chile and all Communist nations": a side
   * that the sentence does not name is not the one at hand.
   */
  private static boolean unnamedSide(
      AnnotatedSentence s,
      Region region,
      Set<Party> between,
      Set<Party> with,
      Clause clause,
      Reading reading) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) != null) {
        continue;
      }
      boolean none = s.word(i).equals("with") && with.isEmpty();
      boolean one = s.word(i).equals("between") && between.size() == 1;
      int side = s.in(i + 1, "determiners") ? i + 2 : i + 1;
      if (none && s.at(side) instanceof OrganisationMention) {
        // "signed a treaty with the League": an organisation is the side
        return true;
      }
      if ((none || one) && group(s, i + 1, region.to(), reading)
          || none && unknownName(s, i + 1, reading)) {
        return true;
      }
    }
    return false;
  }

  /** "severed its relations with the country": the side that the section or row is about. */
  private static List<Party> countryAtHand(AnnotatedSentence s, Region region, Reading reading) {
    Party other = reading.discourse().other();
    for (int i = region.from(); other != null && i < region.to(); i++) {
      if (s.word(i).equals("with")
          && s.word(i + 1).equals("the")
          && s.in(i + 2, "single_nouns")
          && !s.word(i + 3).equals("of")) {
        return List.of(other);
      }
    }
    return List.of();
  }

  /** "with Zubrowka": a name, but none that is known. */
  private static boolean unknownName(AnnotatedSentence s, int from, Reading reading) {
    int i = from;
    while (s.at(i) == null && s.in(i, "determiners")) {
      i++;
    }
    if (s.at(i) instanceof PersonMention several) {
      // "with the Axis Powers"
      return reading.words().in("group_nouns", s.word(several.end() - 1));
    }
    boolean name =
        i < s.size()
            && s.at(i) == null
            && Character.isUpperCase(s.tokens().get(i).text().codePointAt(0));
    // "with the Gaddafi regime" means the side at hand
    return name && !(s.at(i + 1) instanceof NounMention) && !s.word(i + 1).equals("'s");
  }

  /** Whether the phrase holds a group without names: "all", "several", "its neighbours". */
  private static boolean group(AnnotatedSentence s, int from, int to, Reading reading) {
    for (int i = from; i < Math.min(to, from + PHRASE); i++) {
      String word = s.word(i);
      if (s.at(i) instanceof TimeMention || s.at(i) == null && word.equals(",")) {
        return false;
      }
      if (s.at(i) == null
          && (reading.words().in("group_nouns", word)
              || reading.words().in("pair_nouns", word)
              || reading.words().in("quantity_nouns", word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The sides of a noun that no verb governs: "between", "with", its owners, else the pair at hand.
   */
  static Sides sidesBehind(
      AnnotatedSentence s, NounMention noun, int end, Clause clause, Reading reading) {
    Region region = new Region(noun.end(), end);
    Set<Party> between =
        new LinkedHashSet<>(reading.parties().governed(s, region, Set.of("between"), clause));
    if (between.size() == 2) {
      return new Sides(cross(between, Set.of(), reading), true);
    }
    // "ties to X", "relations with X"
    boolean to = noun.of("relations") && s.word(noun.end()).equals("to");
    Set<Party> with =
        new LinkedHashSet<>(
            reading.parties().governed(s, region, Set.of(to ? "to" : "with"), clause));
    Set<Party> owners = new LinkedHashSet<>(ownersOf(clause, reading, noun));
    if (owners.isEmpty() && with.isEmpty()) {
      owners.addAll(theirs(s, noun, clause, reading));
    }
    return new Sides(cross(owners, with, reading), false);
  }

  /** "the signing of a treaty by X, Y and Z". */
  static Sides sidesBy(AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Region region = new Region(noun.end(), clause.predicate().complementEnd());
    Set<Party> by =
        new LinkedHashSet<>(reading.parties().governed(s, region, Set.of("by"), clause));
    return new Sides(by.size() > 1 ? cross(by, Set.of(), reading) : List.of(), false);
  }

  /** "announced the restoration of their relations": the two who announced it. */
  private static List<Party> theirs(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    for (Mention owner : reading.grammar().owners(s, noun)) {
      List<Party> owners =
          owner instanceof PronounMention
              ? reading.parties().of(owner, clause, false)
              : List.<Party>of();
      if (owners.size() == 2) {
        return owners;
      }
    }
    return List.of();
  }

  /**
   * The two parties that a sentence names, or the one that it names and the one whom the article is
   * about.
   */
  static Sides sidesNamed(AnnotatedSentence s, Reading reading) {
    Set<Party> named = new LinkedHashSet<>();
    for (PartyMention party : s.mentions(PartyMention.class, 0, s.size())) {
      if (party.adjective()
          && party.start() > 0
          && s.word(party.start() - 1).equals("the")
          && !(s.at(party.end()) instanceof NounMention)) {
        // "in the Congolese peace effort": no side
        return new Sides(List.of(), false);
      }
      named.add(party.party());
    }
    Party subject = reading.discourse().subject();
    if (named.size() == 1 && subject != null) {
      named.add(subject);
    }
    boolean ofSubject = subject != null && named.contains(subject);
    return new Sides(
        named.size() == 2 && ofSubject ? cross(named, Set.of(), reading) : List.of(), false);
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

  private static List<Pair> cross(Set<Party> a, Set<Party> b, Reading reading) {
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
      int most = left.contains(subject) ? MOST_SIDES_WITH_SUBJECT : MOST_SIDES;
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
        boolean third = row != null && !reading.discourse().both().contains(party);
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
