package org.legation.extract.match.office;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;

/** Offices that stand before the name of who holds them. */
final class OfficeTitles {
  private OfficeTitles() {}

  /**
   * "Ambassador X", "the ambassador, X", "the ambassador in Oslo, X": the office right before a
   * name; null if there is none.
   */
  static @Nullable NounMention of(AnnotatedSentence s, PersonMention person) {
    int before = person.start() - 1;
    boolean apposed = s.at(before) == null && s.word(before).equals(",");
    before = apposed ? before - 1 : before;
    if (apposed && s.at(before) instanceof Mention.CityMention city) {
      before = s.in(city.start() - 1, "place_prepositions") ? city.start() - 2 : before;
    }
    return s.at(before) instanceof NounMention noun && noun.of("office") ? noun : null;
  }
}
