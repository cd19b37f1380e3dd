package org.legation.extract.match.mission;

import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.Clause;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.Reading;
import org.legation.extract.match.mission.MissionFrame.Slot;
import org.legation.extract.rule.Rule;
import org.legation.model.Status;

/** The date of a mission in a clause, and what it makes of the status. */
final class MissionDates {
  private MissionDates() {}

  static DateChooser.Chosen of(
      Rule rule, Clause clause, Status status, Reading reading, Slot slot) {
    Predicate predicate = clause.predicate();
    AnnotatedSentence sentence = clause.sentence();
    boolean ofEvent =
        rule.frame().equals("mission-rank")
            || !reading.words().in("lasting_posts", predicate.verb().lemma())
                && !(predicate.passive()
                    && reading.words().in("placing", predicate.verb().lemma()));
    if (ofEvent && status == Status.ASSERTED && slot.further() && already(sentence, slot)) {
      return new DateChooser.Chosen("", status);
    }
    int to = slot.listed() || slot.further() ? slot.end() : slot.from();
    DateChooser.Chosen chosen = reading.dates().choose(clause, status, slot.from(), to, ofEvent);
    if (status == Status.ASSERTED
        && (chosen.status() == Status.ENDED || until(sentence, predicate))
        && UntilThen.fuller(clause, reading.words())) {
      return new DateChooser.Chosen("", status);
    }
    boolean shut =
        rule.status() == Status.ASSERTED
            && status == Status.ASSERTED
            && !predicate.verb().negated()
            && until(sentence, predicate);
    if (shut) {
      // "was opened until 1982": it is no more
      return new DateChooser.Chosen(chosen.edtf(), Status.ENDED);
    }
    // "was closed until 1982": when that ended
    boolean open = rule.status() == Status.ENDED && until(sentence, predicate);
    return open
        ? new DateChooser.Chosen("", chosen.status())
        : MissionHosts.ledBy(sentence, slot.theme(), status, reading, chosen);
  }

  /** "opened a consulate in B in addition to its embassy in A": the embassy was there before. */
  private static boolean already(AnnotatedSentence s, Slot slot) {
    int before = slot.theme().start() - 1;
    boolean known = s.word(before).equals("the") || s.in(before, "possessive_pronouns");
    return known && (s.in(before - 1, "adding_prepositions") || s.in(before - 2, "besides"));
  }

  private static boolean until(AnnotatedSentence s, Predicate p) {
    List<TimeMention> times = s.mentions(TimeMention.class, p.complementStart(), p.complementEnd());
    return times.size() == 1 && times.get(0).date().role() == Role.UNTIL;
  }
}
