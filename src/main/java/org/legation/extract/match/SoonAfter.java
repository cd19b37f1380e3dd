package org.legation.extract.match;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;

/**
 * Reads the date of what came soon after another deed: "Soon after X became independent on 3 May, Y
 * recognised it", "Y recognised X shortly after it became independent on 3 May".
 */
final class SoonAfter {
  private static final Pattern PLAIN = Pattern.compile("[0-9-]+");

  private final ClauseDates dates;

  SoonAfter(ClauseDates dates) {
    this.dates = dates;
  }

  /** About the day of the deed that went before; null if the clause names none so. */
  @Nullable DateMention of(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    List<Predicate> all = clause.predicates();
    int own = clause.predicate().index();
    if (own == 1 && soon(s, 1)) {
      return about(clause.other(0));
    }
    if (own + 1 < all.size()) {
      Predicate next = all.get(own + 1);
      int after = Math.min(next.subjectStart(), next.verb().start()) - 1;
      return next.conjunction().equals("after") && soon(s, after)
          ? about(clause.other(own + 1))
          : null;
    }
    return null;
  }

  private static boolean soon(AnnotatedSentence s, int after) {
    return s.word(after).equals("after") && s.in(after - 1, "soon_words");
  }

  private @Nullable DateMention about(Clause deed) {
    DateMention day = dates.own(deed);
    boolean plain = day != null && day.role() == Role.AT && PLAIN.matcher(day.edtf()).matches();
    return day == null || !plain
        ? null
        : new DateMention(day.start(), day.end(), day.edtf() + "~", Role.AT, false);
  }
}
