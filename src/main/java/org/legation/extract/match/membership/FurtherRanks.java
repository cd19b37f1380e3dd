package org.legation.extract.match.membership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/**
 * Reads "became an observer in X in 1992 and a full member in 1997": another rank in the same
 * organisation, with a date of its own.
 */
final class FurtherRanks {
  private static final String RANK = "membership";

  private FurtherRanks() {}

  /**
   * What was told of the first rank, and the same of the rank behind it.
   *
   * @param told the drafts of one organisation
   */
  static List<ClaimDraft> with(
      Rule rule, List<ClaimDraft> told, Clause clause, int behind, Reading reading) {
    if (told.isEmpty() || told.stream().anyMatch(draft -> ended(rule, draft))) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    int to = clause.predicate().complementEnd();
    List<ClaimDraft> all = new ArrayList<>(told);
    for (NounMention rank : s.nouns(RANK, behind, to)) {
      TimeMention date = dateBehind(s, rank);
      if (date != null && joined(s, rank) && dateBetween(s, behind, rank.start())) {
        for (ClaimDraft draft : told) {
          all.add(draft.withDate(reading.dates().read(date.date(), Status.ASSERTED, true)));
        }
      }
    }
    return all;
  }

  /** Whether it says more than that the party is, or may come to be, in the organisation. */
  private static boolean ended(Rule rule, ClaimDraft draft) {
    boolean candidate = rule.status() == Status.POSSIBLE && draft.status() == Status.POSSIBLE;
    return draft.status() != Status.ASSERTED && !candidate;
  }

  /** The first rank has a date, too: "a member of X and an observer since 1990" may be of Y. */
  private static boolean dateBetween(AnnotatedSentence s, int from, int to) {
    return !s.mentions(TimeMention.class, from, to).isEmpty();
  }

  /** "and a full member", "and, finally, as a full member". */
  private static boolean joined(AnnotatedSentence s, NounMention rank) {
    int i = rank.start() - 1;
    while (s.at(i) == null
        && (s.in(i, "determiners")
            || s.word(i).equals("as")
            || s.word(i).equals(",") && s.in(i - 1, "coordinators")
            || s.entry(i).adverb())) {
      i--;
    }
    return s.at(i) == null && s.in(i, "coordinators");
  }

  private static @Nullable TimeMention dateBehind(AnnotatedSentence s, NounMention rank) {
    int at = s.in(rank.end(), "prepositions") ? rank.end() + 1 : rank.end();
    boolean own =
        s.at(at) instanceof TimeMention time
            && (time.date().role() == Role.AT || time.date().role() == Role.SINCE);
    return own && s.at(at) instanceof TimeMention time ? time : null;
  }
}
