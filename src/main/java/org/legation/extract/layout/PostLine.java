package org.legation.extract.layout;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.Words;

/**
 * A line that names a post by its town, its kind and its dates: "Bergen: Consular Agency,
 * 1844–1867".
 */
final class PostLine {
  private static final int LONGEST_TOWN = 4;

  /** "Santiago de los Caballeros": longer small words stand in no town's name. */
  private static final int LONGEST_SMALL_WORD = 4;

  private final Headers headers;

  /** The letters of the words that end a label. */
  private final String labelEnds;

  PostLine(Headers headers, Words words) {
    this.headers = headers;
    this.labelEnds = String.join("", words.set("label_ends"));
  }

  /**
   * Whether a text is such a line.
   *
   * @param listed whether posts are listed here: then a comma may stand behind the town, and no
   *     date need follow
   */
  boolean is(AnnotatedSentence words, boolean listed) {
    int mark = townEnd(words);
    String joint = words.word(mark);
    boolean label = words.entry(mark).in("label_ends");
    if (mark == 0 || !label && !(listed && joint.equals(","))) {
      return false;
    }
    int at = mark + 1;
    at = words.at(at) == null && words.in(at, "articles") ? at + 1 : at;
    at = words.at(at) instanceof PartyMention owner && owner.adjective() ? owner.end() : at;
    return words.at(at) instanceof NounMention noun
        && noun.of("mission")
        && (listed || !words.mentions(TimeMention.class, noun.end(), words.size()).isEmpty())
        && onlyDates(words, noun.end());
  }

  /**
   * Whether a text begins as such a line does, with a name and a mark behind it; most sentences do
   * not, and need not be annotated to say so.
   *
   * @param listed whether a comma may stand behind the town
   */
  boolean mayBegin(String text, boolean listed) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (labelEnds.indexOf(c) >= 0 || c == ',' && listed) {
        return i > 0;
      }
      boolean begins = i == 0 || text.charAt(i - 1) == ' ';
      if (begins && Character.isLowerCase(c)) {
        int end = text.indexOf(' ', i);
        if (i == 0 || end < 0 || end - i > LONGEST_SMALL_WORD) {
          return false;
        }
      }
    }
    return false;
  }

  /** Where the name of the town at the front ends; 0 if no name stands there. */
  static int townEnd(AnnotatedSentence words) {
    if (words.at(0) instanceof CityMention city) {
      return city.end();
    }
    int end = 0;
    while (end < words.size()
        && (words.at(end) == null || words.at(end) instanceof Mention.PersonMention)
        && words.tokens().get(end).capitalised()) {
      end++;
    }
    return end <= LONGEST_TOWN ? end : 0;
  }

  private boolean onlyDates(AnnotatedSentence words, int from) {
    for (int i = from; i < words.size(); i++) {
      boolean says =
          words.at(i) instanceof TimeMention
              || words.tokens().get(i).punctuation()
              || words.in(i, "prepositions")
              || words.in(i, "coordinators")
              || headers.began(words.word(i))
              || headers.ended(words.word(i));
      if (!says) {
        return false;
      }
    }
    return true;
  }
}
