package org.legation.extract.match.recognition;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;

/** Words of a status with which nobody takes a position on another's. */
final class PositionsUntold {
  private static final int LONGEST_PHRASE = 5;

  private PositionsUntold() {}

  /** "said: Who gained us independence?", "reaffirmed its sovereignty over the islands". */
  static boolean in(AnnotatedSentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (s.word(i).equals("?") || s.word(i).equals("over") && ownTerritory(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** "its sovereignty over the islands": a claim to land that has no name of a party. */
  private static boolean ownTerritory(AnnotatedSentence s, int over) {
    boolean own =
        s.word(over - 1).equals("sovereignty")
            && s.at(over - 2) instanceof PronounMention owner
            && owner.pronoun() == Pronoun.POSSESSIVE;
    for (int i = over + 1; own && i <= over + LONGEST_PHRASE; i++) {
      if (s.at(i) instanceof PartyMention || s.at(i) instanceof CityMention) {
        return false;
      }
    }
    return own;
  }
}
