package org.legation.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.VerbForm.Form;

/**
 * Turns "The first state to recognise X was Y in 1970" round: "Y was the first state to recognise X
 * in 1970", which the rules read. One who did it and one date at most: of several, nothing says
 * which date is whose once they are turned.
 */
final class InvertedFirsts {
  /** Words of "Among the very first". */
  private static final int LONGEST_OPENING = 4;

  private InvertedFirsts() {}

  /**
   * Whether a sentence may be one; cheap, as each is asked.
   *
   * @param firsts the words by which one of several is told apart: "first", "last"
   */
  static boolean mayBe(String sentence, Set<String> firsts) {
    if (!sentence.contains(" to ") || !sentence.contains(" was ") && !sentence.contains(" were ")) {
      return false;
    }
    int from = 0;
    for (int word = 0; word < LONGEST_OPENING; word++) {
      int blank = sentence.indexOf(' ', from);
      if (blank < 0) {
        return false;
      }
      if (firsts.contains(sentence.substring(from, blank))) {
        return true;
      }
      from = blank + 1;
    }
    return false;
  }

  /** The sentence turned round; empty if it is none of the kind. */
  static String turned(AnnotatedSentence s) {
    int be = copula(s, infinitive(s));
    int end = s.size();
    while (end > 0 && s.word(end - 1).equals(".")) {
      end--;
    }
    if (be < 0 || be + 1 >= end || clause(s, be + 1, end)) {
      return "";
    }
    List<TimeMention> times = s.mentions(TimeMention.class, 0, end);
    int date = times.isEmpty() ? end : times.get(0).start();
    boolean placed = times.isEmpty() || date > be && times.get(0).end() == end;
    while (date > be + 1
        && s.at(date - 1) == null
        && date < end
        && (s.in(date - 1, "prepositions") || s.word(date - 1).equals(","))) {
      date--;
    }
    boolean somebody =
        s.at(be + 1) instanceof PartyMention
            || s.mentions(Mention.class, be + 1, date).stream()
                .anyMatch(
                    who ->
                        who instanceof PersonMention
                            || who instanceof NounMention noun && noun.of("leader"));
    if (times.size() > 1 || !placed || !somebody) {
      return "";
    }
    String first = s.text(0, be);
    return s.text(be + 1, date)
        + " "
        + s.word(be)
        + " "
        + first.substring(0, 1).toLowerCase(Locale.ROOT)
        + first.substring(1)
        + (date < end ? " " + s.text(date, end) : "")
        + ".";
  }

  /** Where the infinitive of "The first state to recognise" begins; -1 if there is none. */
  private static int infinitive(AnnotatedSentence s) {
    boolean first = false;
    for (int i = 0; i < s.size(); i++) {
      first |= i < LONGEST_OPENING && s.at(i) == null && s.in(i, "firsts");
      if (i >= LONGEST_OPENING && !first || s.tokens().get(i).punctuation()) {
        return -1;
      }
      // "to visit": a noun as well
      boolean free = s.at(i + 1) == null || s.at(i + 1) instanceof NounMention;
      boolean verb = free && s.entry(i + 1).verbForm(Form.BASE) != null;
      if (first && s.word(i).equals("to") && verb) {
        return i;
      }
    }
    return -1;
  }

  /** "was" or "were" behind the infinitive; -1 if something else comes between. */
  private static int copula(AnnotatedSentence s, int infinitive) {
    for (int i = infinitive + 2; infinitive >= 0 && i < s.size(); i++) {
      if (s.word(i).equals("was") || s.word(i).equals("were")) {
        return i;
      }
      if (s.at(i) == null && (s.in(i, "relatives") || s.tokens().get(i).punctuation())) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a clause of its own stands there, or a list that goes on. */
  private static boolean clause(AnnotatedSentence s, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean parts = s.in(i, "relatives") || s.in(i, "subordinators") || s.word(i).equals(";");
      if (s.at(i) == null && (parts || s.word(i).equals(":") || s.word(i).equals("("))) {
        return true;
      }
    }
    return false;
  }
}
