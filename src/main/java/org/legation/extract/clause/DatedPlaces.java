package org.legation.extract.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.TimeMention;

/**
 * Participles that date a post behind its place in a list: "has an embassy in A, opened in 1990,
 * and one in B, opened in 2008". As in a bracket, they say something of that place alone and make
 * no clause, which would end the list.
 */
final class DatedPlaces {
  /** Words of "and also one in B". */
  private static final int LONGEST_WAY = 5;

  private DatedPlaces() {}

  /** The groups without those that date a place of a list. */
  static List<VerbGroup> withoutTheirVerbs(AnnotatedSentence s, List<VerbGroup> groups) {
    List<VerbGroup> kept = new ArrayList<>();
    int last = -1;
    for (VerbGroup group : groups) {
      int end = kept.isEmpty() ? -1 : dateEnd(s, group);
      if (end >= 0 && (goesOn(s, end) || follows(s, last, group))) {
        last = end;
      } else {
        kept.add(group);
      }
    }
    return kept;
  }

  /** Where the date ends behind a participle that stands behind a city; -1 if it dates none. */
  private static int dateEnd(AnnotatedSentence s, VerbGroup group) {
    int date = s.in(group.end(), "day_prepositions") ? group.end() + 1 : group.end();
    boolean dates =
        group.maybeParticiple()
            && !group.auxiliary()
            && s.in(group.start(), "post_bracket_words")
            && place(s, group) != null;
    return dates && s.at(date) instanceof TimeMention time ? time.end() : -1;
  }

  /** Whether another place follows: "and one in B", ", B". */
  private static boolean goesOn(AnnotatedSentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST_WAY); i++) {
      if (s.at(i) instanceof CityMention) {
        return i > from;
      }
      if (s.at(i) != null || !s.in(i, "place_list_words")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the place before the participle stands in the list of the one dated before. */
  private static boolean follows(AnnotatedSentence s, int last, VerbGroup group) {
    CityMention city = place(s, group);
    return last >= 0 && city != null && city.start() - last <= LONGEST_WAY;
  }

  /** The city right before a participle, or before its comma; null if none is. */
  private static @Nullable CityMention place(AnnotatedSentence s, VerbGroup group) {
    int before = s.word(group.start() - 1).equals(",") ? group.start() - 2 : group.start() - 1;
    return s.at(before) instanceof CityMention city ? city : null;
  }
}
