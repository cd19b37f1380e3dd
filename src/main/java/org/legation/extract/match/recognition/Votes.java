package org.legation.extract.match.recognition;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;

/**
 * The result of a vote: "a 70–1 vote", "by 70 votes to 1", "unanimously".
 *
 * @param remark what is no number
 */
public record Votes(@Nullable Integer pro, @Nullable Integer contra, String remark) {

  /** The first result that a sentence tells; numbers are null where it tells none. */
  public static Votes in(AnnotatedSentence s) {
    String remark = "";
    for (int i = 0; i < s.size(); i++) {
      if (s.entry(i).in("unanimity")) {
        remark = "unanimously";
      }
      if (!s.tokens().get(i).number() || s.tokens().get(i).text().length() > 3) {
        continue;
      }
      String joiner = s.word(i + 1);
      boolean dash =
          joiner.equals("–") || joiner.equals("-") || joiner.equals("—") || joiner.equals("to");
      if (dash && number(s, i + 2) && vote(s, i, i + 3)) {
        return new Votes(value(s, i), value(s, i + 2), remark);
      }
      if (joiner.equals("votes") && s.word(i + 2).equals("to") && number(s, i + 3)) {
        return new Votes(value(s, i), value(s, i + 3), remark);
      }
    }
    return new Votes(null, null, remark);
  }

  private static boolean vote(AnnotatedSentence s, int from, int to) {
    for (int i = Math.max(0, from - 3); i < Math.min(s.size(), to + 3); i++) {
      if (s.entry(i).in("vote_words")) {
        return true;
      }
    }
    return false;
  }

  private static boolean number(AnnotatedSentence s, int i) {
    return i < s.size() && s.tokens().get(i).number() && s.tokens().get(i).text().length() <= 3;
  }

  private static int value(AnnotatedSentence s, int i) {
    return Integer.parseInt(s.tokens().get(i).text());
  }
}
