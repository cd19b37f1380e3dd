package org.legation.extract.match.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;

/**
 * Reads "established consular relations in 1875 and diplomatic relations in 1923": relations of
 * another kind between the same two, with a date of their own.
 */
final class FurtherRelations {
  private static final String ANY = "relations";

  private FurtherRelations() {}

  /** What was told of the first kind, and the same of the kinds behind it. */
  static List<ClaimDraft> with(
      Rule rule, List<ClaimDraft> told, Clause clause, NounMention first, Reading reading) {
    if (rule.type() != RelationType.RELATIONS || told.isEmpty()) {
      return told;
    }
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    List<ClaimDraft> all = new ArrayList<>(told);
    for (NounMention noun :
        s.nouns(ANY, Math.max(first.end(), p.complementStart()), p.complementEnd())) {
      String kind = noun.classes().getOrDefault(ANY, ANY);
      boolean other = !kind.equals(ANY) && !kind.equals(first.classes().get(ANY));
      TimeMention date = dateBehind(s, noun);
      if (other && date != null && joined(s, noun)) {
        for (ClaimDraft draft : told) {
          all.add(
              draft
                  .withSubtype(kind)
                  .withDate(reading.dates().read(date.date(), draft.status(), true)));
        }
      }
    }
    return all;
  }

  private static boolean joined(AnnotatedSentence s, NounMention noun) {
    int before = noun.start() - 1;
    while (s.at(before) == null && (s.in(before, "determiners") || s.entry(before).adverb())) {
      before--;
    }
    return s.at(before) == null && s.in(before, "coordinators");
  }

  private static @Nullable TimeMention dateBehind(AnnotatedSentence s, NounMention noun) {
    int at = s.in(noun.end(), "prepositions") ? noun.end() + 1 : noun.end();
    boolean plain =
        s.at(at) instanceof TimeMention time
            && (time.date().role() == Role.AT || time.date().role() == Role.SINCE);
    return plain && s.at(at) instanceof TimeMention time ? time : null;
  }
}
