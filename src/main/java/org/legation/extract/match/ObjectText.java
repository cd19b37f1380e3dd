package org.legation.extract.match;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;

/** The name of a treaty or text, as the sentence writes it. */
final class ObjectText {
  private ObjectText() {}

  /**
   * The noun with the capitalised words before it, and with what "of", "on" or "for" adds to it.
   */
  static String of(AnnotatedSentence s, NounMention noun) {
    int start = noun.start();
    if (s.tokens().get(start).capitalised()
        && s.at(start - 1) instanceof Mention.PersonMention name) {
      // "a Military Facilities Agreement": words of its title
      start = name.start();
    }
    while (start > 0 && s.at(start - 1) == null && nameWord(s, start - 1)) {
      start--;
    }
    if (s.at(start - 1) instanceof Mention.CityMention city
        && s.tokens().get(start).capitalised()
        && s.in(city.start() - 1, "determiners")) {
      // "the Lusaka Ceasefire Agreement"
      start = city.start();
    }
    int end = noun.end();
    if (s.entry(end).in("title_prepositions") || hyphen(s, end)) {
      int to = end + 1;
      boolean immunity = RelationSides.protects(s, noun);
      while (to < s.size()
          && !(s.at(to) instanceof TimeMention)
          && !(immunity && s.word(to).equals("for"))
          && part(s, to)
          && !describes(s, to)) {
        to++;
      }
      while (to > end + 1 && s.entry(to - 1).in("never_title_ends")) {
        to--;
      }
      end = to > end + 1 ? to : end;
    }
    return s.text(start, end);
  }

  /** "the Treaty of Ghent, signed in 1814": what is said of it is no part of its title. */
  private static boolean describes(AnnotatedSentence s, int comma) {
    return s.word(comma).equals(",")
        && s.at(comma + 1) == null
        && comma + 1 < s.size()
        && !s.tokens().get(comma + 1).capitalised()
        && !s.entry(comma + 1).verbForms().isEmpty();
  }

  private static boolean nameWord(AnnotatedSentence s, int i) {
    String word = s.word(i);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && (s.tokens().get(i).capitalised()
            || word.contains("-")
            || s.entry(i).in("title_adjectives"))
        && !s.entry(i).in("title_articles");
  }

  /** The mark within "Good-Neighbourliness", with no space around it. */
  private static boolean hyphen(AnnotatedSentence s, int i) {
    return s.word(i).equals("-")
        && i > 0
        && i + 1 < s.size()
        && s.tokens().get(i - 1).end() == s.tokens().get(i).start()
        && s.tokens().get(i).end() == s.tokens().get(i + 1).start();
  }

  private static boolean part(AnnotatedSentence s, int i) {
    Mention at = s.at(i);
    String word = s.word(i);
    if (s.entry(i).in("title_stops")) {
      return false;
    }
    return at != null
        || s.tokens().get(i).capitalised()
        || word.equals(",")
        || hyphen(s, i)
        || Character.isLetter(word.charAt(0));
  }
}
