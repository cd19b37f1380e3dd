package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.date.DateOffsets;
import org.legation.extract.date.DateUnits;

/**
 * The date of a deed from which another one is counted: "was burnt on 21 February, three days after
 * X recognised Y", "the day before relations ended".
 */
final class DaysApart {
  private final DateUnits units = DateUnits.bundled();

  /** The day of a clause that begins so; null if none does. */
  @Nullable DateMention of(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int conjunction = Math.min(p.subjectStart(), p.verb().start()) - 1;
    String word = s.word(conjunction);
    boolean after = word.equals("after");
    if (!after && !word.equals("before") || !p.conjunction().equals(word)) {
      return null;
    }
    String noun = s.word(conjunction - 1);
    String unit = units.unit(noun);
    String count = s.word(conjunction - 2);
    // "the day after": one
    Integer number = count.equals("the") ? Integer.valueOf(1) : units.amount(count, noun);
    int comma = conjunction - 3;
    int date = s.word(comma).equals(",") ? comma - 1 : comma;
    if (unit == null
        || number == null
        || !(s.at(date) instanceof TimeMention day)
        || day.date().role() != Role.AT) {
      return null;
    }
    String edtf = DateOffsets.later(day.date().edtf(), after ? -number : number, unit);
    return edtf.isEmpty() ? null : new DateMention(day.start(), day.end(), edtf, Role.AT, false);
  }
}
