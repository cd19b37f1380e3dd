package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.LexicalEntry;

/** Tells "a note that also recognised X" from "closed that recently opened post". */
final class RelativeThat {
  private RelativeThat() {}

  /** Whether a word is the "that" of a clause on the noun before it. */
  static boolean at(AnnotatedSentence s, int that) {
    int before = that - 1;
    if (before < 1 || s.at(that) != null || !s.word(that).equals("that")) {
      return false;
    }
    Mention mention = s.at(before);
    if (s.word(before).equals(",")) {
      return s.at(before - 1) instanceof CityMention || s.at(before - 1) instanceof NounMention;
    }
    if (mention instanceof CityMention city) {
      return ofPlaced(s, city, that);
    }
    LexicalEntry entry = s.entry(before);
    boolean verb = !entry.verbForms().isEmpty();
    boolean noun = entry.alsoNoun() && s.entry(before - 1).in("determiners");
    boolean plain =
        Character.isLetter(s.word(before).charAt(0))
            && (!verb || noun)
            && !entry.in("prepositions")
            && !entry.in("determiners")
            && !entry.in("relatives")
            && !entry.in("coordinators")
            && !entry.adverb();
    return mention instanceof NounMention
        // "in a note of 3 May that", not "it was said on 3 May that"
        || mention instanceof TimeMention time && s.word(time.start() - 1).equals("of")
        || mention == null && plain;
  }

  /** "a post in A that also served", not "told the consul in A that he served". */
  private static boolean ofPlaced(AnnotatedSentence s, CityMention city, int that) {
    int verb = that + 1;
    while (s.at(verb) == null && s.entry(verb).adverb()) {
      verb++;
    }
    return s.at(city.start() - 2) instanceof NounMention
        && s.entry(city.start() - 1).in("prepositions")
        && s.at(verb) == null
        && s.entry(verb).opensVerbGroup();
  }

  /** "the consulate at that port": it points to a thing, and opens no clause. */
  static boolean points(AnnotatedSentence s, int that) {
    Mention next = s.at(that + 1);
    return that > 0
        && s.word(that).equals("that")
        && s.at(that - 1) == null
        && s.entry(that - 1).in("before_demonstratives")
        && (next == null || next instanceof NounMention)
        && s.entry(that + 1).in("demonstrated_nouns");
  }
}
