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
    while (start > 0 && s.at(start - 1) == null && nameWord(s, start - 1)) {
      start--;
    }
    int end = noun.end();
    String after = s.word(end);
    if (after.equals("of")
        || after.equals("on")
        || after.equals("for")
        || after.equals("concerning")) {
      int to = end + 1;
      while (to < s.size() && !(s.at(to) instanceof TimeMention) && part(s, to)) {
        to++;
      }
      while (to > end + 1
          && (s.word(to - 1).equals(",")
              || s.word(to - 1).equals("and")
              || s.word(to - 1).equals("on")
              || s.word(to - 1).equals("in"))) {
        to--;
      }
      end = to > end + 1 ? to : end;
    }
    return s.text(start, end);
  }

  /** The verb behind the name of the text: "a treaty on borders was signed". */
  private static boolean auxiliary(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "has", "have", "had", "will", "would" -> true;
      default -> false;
    };
  }

  private static boolean nameWord(AnnotatedSentence s, int i) {
    String word = s.word(i);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && (s.tokens().get(i).capitalised()
            || word.contains("-")
            || word.equals("trade")
            || word.equals("bilateral"))
        && !word.equals("the")
        && !word.equals("a");
  }

  private static boolean part(AnnotatedSentence s, int i) {
    Mention at = s.at(i);
    String word = s.word(i);
    if (word.equals("in")
        || word.equals("at")
        || word.equals("with")
        || word.equals("by")
        || word.equals("when")
        || word.equals(".")
        || word.equals(";")
        || word.equals("(")
        || word.equals("between")
        || word.equals("which")
        || word.equals("that")
        || word.equals("who")
        || auxiliary(word)) {
      return false;
    }
    return at != null
        || s.tokens().get(i).capitalised()
        || word.equals("and")
        || word.equals("of")
        || word.equals("the")
        || word.equals(",")
        || word.equals("for")
        || word.equals("on")
        || Character.isLetter(word.charAt(0));
  }
}
