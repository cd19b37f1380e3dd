package org.legation.extract.match.visit;

import java.util.ArrayList;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.model.Status;

/** Journeys of several people, each with a date: "Presidents A (1983) and B (1995) visited Y". */
final class VisitsOfEach {
  private VisitsOfEach() {}

  /** The dates of those who travel, one each; empty where not all of two or more have one. */
  static List<Chosen> dates(Clause clause, Status status) {
    AnnotatedSentence s = clause.sentence();
    Region travellers = clause.subject();
    List<PersonMention> persons =
        s.mentions(PersonMention.class, travellers.from(), travellers.to());
    List<Chosen> dates = new ArrayList<>();
    for (PersonMention person : persons) {
      boolean opened = s.word(person.end()).equals("(") || s.in(person.end(), "day_openers");
      // "A (1983–1987)": an office, no journey
      if (opened
          && s.at(person.end() + 1) instanceof TimeMention time
          && !time.date().edtf().contains("/")) {
        dates.add(new Chosen(time.date().edtf(), status));
      }
    }
    return dates.size() > 1 && dates.size() == persons.size() ? dates : List.of();
  }
}
