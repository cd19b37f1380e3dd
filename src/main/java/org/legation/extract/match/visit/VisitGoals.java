package org.legation.extract.match.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.Reading;
import org.legation.model.Party;

/** Where a visit that a noun names led to: "during a visit to Y", "on his tour of Y". */
final class VisitGoals {
  private VisitGoals() {}

  /** The states that a visit led to, each with the place where one is named. */
  static Map<Party, String> of(AnnotatedSentence s, Region behind, Clause clause, Reading reading) {
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

  /** "his visit in Chile": right behind the noun. */
  private static boolean inState(AnnotatedSentence s, Mention mention, Region behind) {
    return mention instanceof PartyMention party
        && !party.adjective()
        && s.word(behind.from()).equals("in")
        && s.in(behind.from() - 1, "visit_nouns_alone")
        && party.start() <= behind.from() + 2;
  }

  /** The token of a preposition that stands by itself; -1 if it does not. */
  static int find(AnnotatedSentence s, Region region, String preposition) {
    for (int i = region.from(); i < region.to(); i++) {
      if (s.at(i) == null && s.word(i).equals(preposition)) {
        return i;
      }
    }
    return -1;
  }
}
