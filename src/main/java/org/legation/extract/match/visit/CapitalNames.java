package org.legation.extract.match.visit;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;

/** Which city a capital is that a text calls by its state: "the Chilean capital, Santiago". */
final class CapitalNames {
  private CapitalNames() {}

  /** The city named behind "Chile's capital"; empty if none is. */
  static String behind(AnnotatedSentence s, PartyMention party) {
    int noun = s.word(party.end()).equals("'s") ? party.end() + 1 : party.end();
    while (noun < party.end() + 2 && !s.entry(noun).in("capital_nouns")) {
      noun++;
    }
    if (!s.entry(noun).in("capital_nouns")) {
      return "";
    }
    int name = s.word(noun + 1).equals(",") || s.word(noun + 1).equals("of") ? noun + 2 : noun + 1;
    return s.at(name) instanceof CityMention city
            && city.city().country().equals(party.party().id())
        ? s.text(city.start(), city.end())
        : "";
  }
}
