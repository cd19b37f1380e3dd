package org.legation.extract.match.agreement;

import java.util.LinkedHashSet;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/**
 * Whose the people are between whom a meeting is held: "between Chile and Peru", "between the
 * Chilean minister and the president of Peru", "between the Chilean king and his Danish
 * counterpart".
 */
public final class SidesBetween {
  private static final String BETWEEN = "between";

  private SidesBetween() {}

  /** The parties of a "between A and B" in a region; empty where there is none. */
  public static Set<Party> of(AnnotatedSentence s, Region region, Clause clause, Reading reading) {
    Set<Party> sides =
        new LinkedHashSet<>(reading.parties().governed(s, region, Set.of(BETWEEN), clause));
    if (sides.size() < 2 && represented(s, region, BETWEEN)) {
      sides.addAll(reading.parties().behind(s, region, BETWEEN, clause));
      sides.addAll(holders(s, region, clause, reading));
    }
    return sides;
  }

  /** Whether the phrase behind a preposition is headed by somebody who can speak for a state. */
  public static boolean represented(AnnotatedSentence s, Region region, String preposition) {
    for (Mention mention : s.mentions(Mention.class, start(s, region, preposition), region.to())) {
      if (!(mention instanceof PartyMention party && party.adjective())) {
        return mention instanceof NounMention noun && speaks(noun);
      }
    }
    return false;
  }

  /** "with the president of", not "with the help of the president of". */
  static boolean headed(AnnotatedSentence s, Region region, String preposition) {
    int i = start(s, region, preposition) + 1;
    while (i < region.to() && s.at(i) == null && s.in(i, "determiners")) {
      i++;
    }
    // "with the leadership of the Communist Party of Y": no state
    boolean party =
        s.nouns("body", i, region.to()).stream()
            .anyMatch(body -> body.classes().getOrDefault("body", "").equals("party"));
    return i < region.to() && s.at(i) instanceof NounMention noun && speaks(noun) && !party;
  }

  /** Whose each of the people is who are joined by "and". */
  private static Set<Party> holders(
      AnnotatedSentence s, Region region, Clause clause, Reading reading) {
    Set<Party> holders = new LinkedHashSet<>();
    int from = start(s, region, BETWEEN);
    for (NounMention noun : s.mentions(NounMention.class, from, region.to())) {
      if (speaks(noun)) {
        holders.addAll(NamedLeaders.lands(s, noun, clause, reading));
      }
    }
    for (PartyMention party : s.mentions(PartyMention.class, from, region.to())) {
      if (party.adjective() && s.in(party.end(), "counterpart_nouns")) {
        holders.add(party.party());
      }
    }
    return holders;
  }

  private static int start(AnnotatedSentence s, Region region, String preposition) {
    int from = region.from();
    while (from < region.to() && !(s.at(from) == null && s.word(from).equals(preposition))) {
      from++;
    }
    return from;
  }

  private static boolean speaks(NounMention noun) {
    return noun.of("leader") || noun.of("office") || noun.of("body");
  }
}
