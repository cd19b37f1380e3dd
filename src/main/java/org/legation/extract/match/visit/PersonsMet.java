package org.legation.extract.match.visit;

import java.util.List;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.extract.match.agreement.LeaderList;
import org.legation.extract.match.agreement.NamedLeaders;
import org.legation.model.Party;

/** Whose the people are who are met: "met the Danish prime minister". */
final class PersonsMet {
  private PersonsMet() {}

  /** The states of those who are met; empty where the object is nobody who leads. */
  static List<Party> of(Clause clause, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    Region region = clause.complement();
    for (NounMention noun : s.mentions(NounMention.class, region.from(), region.to())) {
      boolean accredited =
          clause.predicate().verb().lemma().equals("receive")
              && reading.words().in("resident_offices", noun.classes().getOrDefault("office", ""));
      if (accredited) {
        // "received a Saxon consul": who comes to stay
        return List.of();
      }
      if (s.in(noun.end() - 1, "counterpart_nouns")
          && !(s.at(noun.start() - 1) instanceof PartyMention)) {
        // "met his counterpart": he is of another
        continue;
      }
      if ((noun.of("leader") || noun.of("office"))
          && (reading.grammar().governor(s, noun, region.from()).isEmpty()
              || headsObject(s, noun, region.from()))) {
        Set<Party> listed = LeaderList.of(s, region, clause, reading);
        return listed.isEmpty()
            ? NamedLeaders.lands(s, noun, clause, reading)
            : List.copyOf(listed);
      }
    }
    return List.of();
  }

  /** "met his Danish and Dutch counterparts": nothing but whose they are stands before. */
  private static boolean headsObject(AnnotatedSentence s, NounMention noun, int from) {
    for (int i = from; i < noun.start(); i++) {
      boolean owner =
          s.at(i) instanceof PartyMention party && party.adjective()
              || s.at(i) instanceof Mention.PronounMention;
      boolean joint =
          s.at(i) == null
              && (s.in(i, "coordinators") || s.in(i, "determiners") || s.word(i).equals(","));
      if (!owner && !joint) {
        return false;
      }
    }
    return true;
  }
}
