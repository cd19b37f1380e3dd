package org.legation.extract.match.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Between whom a relation holds that a noun names and no verb governs. */
final class NounSides {
  private NounSides() {}

  /**
   * The sides of a noun that no verb governs: "between", "with", its owners, else the pair at hand.
   */
  static RelationSides.Sides sidesBehind(
      AnnotatedSentence s, NounMention noun, int end, Clause clause, Reading reading) {
    Region region = new Region(noun.end(), end);
    Set<Party> between =
        new LinkedHashSet<>(reading.parties().governed(s, region, Set.of("between"), clause));
    if (between.size() == 2) {
      return new RelationSides.Sides(RelationSides.cross(between, Set.of(), reading), true);
    }
    // "ties to X", "relations with X"
    boolean to = noun.of("relations") && s.word(noun.end()).equals("to");
    Set<Party> with =
        new LinkedHashSet<>(
            reading.parties().governed(s, region, Set.of(to ? "to" : "with"), clause));
    Set<Party> owners = new LinkedHashSet<>(RelationSides.ownersOf(clause, reading, noun));
    if (owners.isEmpty() && with.isEmpty()) {
      owners.addAll(theirs(s, noun, clause, reading));
    }
    return new RelationSides.Sides(RelationSides.cross(owners, with, reading), false);
  }

  /** Of whose deed the noun speaks, with whom stands behind it. */
  static RelationSides.Sides sidesOf(
      Party owner, AnnotatedSentence s, NounMention noun, int end, Clause clause, Reading reading) {
    Set<Party> with =
        new LinkedHashSet<>(
            reading.parties().governed(s, new Region(noun.end(), end), Set.of("with"), clause));
    return new RelationSides.Sides(
        with.isEmpty() ? List.of() : RelationSides.cross(Set.of(owner), with, reading), false);
  }

  /** "the signing of a treaty by X, Y and Z". */
  static RelationSides.Sides sidesBy(
      AnnotatedSentence s, NounMention noun, Clause clause, Reading reading) {
    Region region = new Region(noun.end(), clause.predicate().complementEnd());
    Set<Party> by =
        new LinkedHashSet<>(reading.parties().governed(s, region, Set.of("by"), clause));
    return new RelationSides.Sides(
        by.size() > 1 ? RelationSides.cross(by, Set.of(), reading) : List.of(), false);
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
  static RelationSides.Sides sidesNamed(AnnotatedSentence s, Reading reading) {
    Set<Party> named = new LinkedHashSet<>();
    for (PartyMention party : s.mentions(PartyMention.class, 0, s.size())) {
      if (party.adjective()
          && party.start() > 0
          && s.word(party.start() - 1).equals("the")
          && !(s.at(party.end()) instanceof NounMention)) {
        // "in the Congolese peace effort": no side
        return new RelationSides.Sides(List.of(), false);
      }
      named.add(party.party());
    }
    Party subject = reading.discourse().subject();
    if (named.size() == 1 && subject != null) {
      named.add(subject);
    }
    boolean ofSubject = subject != null && named.contains(subject);
    return new RelationSides.Sides(
        named.size() == 2 && ofSubject ? RelationSides.cross(named, Set.of(), reading) : List.of(),
        false);
  }
}
