package org.legation.extract.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.match.Clause.Region;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads whom a phrase about all states, or about none, leaves out: "with all members except X", "by
 * no state other than X", "all but X".
 */
public final class Exceptions {
  /** The last word of what opens an exception, and the word before it, where it needs one. */
  private static final Map<String, String> OPENERS =
      Map.of("except", "", "excepting", "", "excluding", "", "than", "other", "exception", "the");

  private Exceptions() {}

  /**
   * Whom a phrase leaves out, and whom it names beside.
   *
   * @param start where the exception begins
   * @param status what the clause says of those left out
   * @param beside who is named after "in addition to", of whom the clause itself holds
   */
  public record Excepted(int start, List<Party> parties, Status status, List<Party> beside) {}

  /** What a region of a clause excepts; null if nothing. */
  public static @Nullable Excepted in(
      Clause clause, Region region, Status status, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    boolean all = false;
    boolean none = false;
    for (int i = region.from(); i < region.to(); i++) {
      String word = s.word(i);
      all |=
          reading.words().in("universal_quantifiers", word)
              || reading.words().in("pair_nouns", word);
      none |= reading.words().in("negative_quantifiers", word);
      String before = s.at(i) == null ? OPENERS.get(word) : null;
      before = before == null && but(s, i) ? "" : before;
      if ((all || none) && before != null && (before.isEmpty() || before.equals(s.word(i - 1)))) {
        return excepted(clause, i, region.to(), none || status == Status.DENIED, reading);
      }
    }
    return null;
  }

  /** "all members but Chile", not "all members, but Chile". */
  private static boolean but(AnnotatedSentence s, int i) {
    int name = s.in(i + 1, "determiners") ? i + 2 : i + 1;
    return s.at(i) == null
        && s.word(i).equals("but")
        && !s.word(i - 1).equals(",")
        && s.at(name) instanceof PartyMention party
        && !party.adjective();
  }

  private static Excepted excepted(
      Clause clause, int opener, int end, boolean holds, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int first = opener + 1;
    while (s.at(first) == null
        && (s.in(first, "determiners")
            || s.word(first).equals("for")
            || s.word(first).equals("of"))) {
      first++;
    }
    int addition = addition(s, first, end);
    List<Party> left =
        reading.parties().governed(s, new Region(first, addition), Set.of(""), clause);
    List<Party> beside =
        reading.parties().governed(s, new Region(addition, end), Set.of("to", "as"), clause);
    return new Excepted(opener, left, holds ? Status.ASSERTED : Status.DENIED, beside);
  }

  /** Where "in addition to" or "as well as" goes on with what is not excepted. */
  private static int addition(AnnotatedSentence s, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean inAddition = s.word(i).equals("in") && s.word(i + 1).equals("addition");
      boolean asWell = s.word(i).equals("as") && s.word(i + 1).equals("well");
      if (inAddition || asWell) {
        return i;
      }
    }
    return to;
  }
}
