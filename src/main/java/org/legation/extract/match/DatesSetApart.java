package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.clause.Predicate.Link;
import org.legation.extract.clause.VerbGroup;
import org.legation.extract.date.DateMention;

/** Dates that a comma sets apart behind what is put between them and their verb. */
final class DatesSetApart {
  private DatesSetApart() {}

  /** "recognised X, comprising Y and Z, on 3 May", "X, of which Y was a part, on": put between. */
  static boolean describing(Clause clause, Predicate next) {
    if (next.index() != clause.predicate().index() + 1) {
      return false;
    }
    AnnotatedSentence s = clause.sentence();
    if (next.link() == Link.RELATIVE || next.link() == Link.MAIN) {
      int pronoun = next.verb().start() - 1;
      while (pronoun > clause.predicate().complementStart() && !s.entry(pronoun).in("relatives")) {
        pronoun--;
      }
      int before = s.entry(pronoun - 1).in("prepositions") ? pronoun - 2 : pronoun - 1;
      return s.entry(pronoun).in("relatives") && s.word(before).equals(",");
    }
    return next.link() == Link.PARTICIPLE
        && next.verb().kind() == VerbGroup.Kind.GERUND
        && s.word(next.verb().start() - 1).equals(",");
  }

  /**
   * "X halted its work, and its staff left, on 3 May", "Relations Broken and Legation Closed,
   * 1941": all.
   */
  static @Nullable DateMention trailing(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return s.in(p.subjectStart() - 1, "coordinators") ? set(clause) : null;
  }

  /** The date that a comma sets apart at the end of a clause and of its sentence. */
  static @Nullable DateMention set(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    for (TimeMention time : s.mentions(TimeMention.class, p.complementStart(), p.complementEnd())) {
      boolean apart =
          s.word(time.start() - 1).equals(",")
              || s.entry(time.start() - 1).in("prepositions")
                  && (s.word(time.start() - 2).equals(",")
                      || behindAs(s, p.complementStart(), time.start()));
      boolean last =
          time.end() >= s.size() - 1
              || s.word(time.end()).equals(",") && s.word(time.end() + 1).equals("when");
      if (apart && last) {
        return time.date();
      }
    }
    return null;
  }

  /** ", which had been part of Y, as a state on 3 May": the comma ends what is put between. */
  private static boolean behindAs(AnnotatedSentence s, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (s.word(i).equals(",")) {
        return s.word(i + 1).equals("as") && i + 1 < to - 1;
      }
    }
    return false;
  }
}
