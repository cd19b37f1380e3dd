package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser.Chosen;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads "the appointment of X as ambassador to Y in 1990". */
final class OfficeNouns {
  private final RuleBook rules;

  OfficeNouns(RuleBook rules) {
    this.rules = rules;
  }

  List<ClaimDraft> match(AnnotatedSentence s, int event, Clause clause, Reading reading) {
    PersonMention person = person(s, event + 2);
    NounMention office = person == null ? null : office(s, person.end(), reading);
    if (person == null || office == null) {
      return List.of();
    }
    int end = NounDates.end(s, office.end(), clause);
    TimeMention date = NounDates.dateOf(s, event, office.end(), clause, reading);
    DeedsTold.Told told = DeedsTold.of(s, event, clause, reading);
    if (date == null && !told.done()) {
      return List.of();
    }
    Region behind = new Region(office.end(), end);
    OfficeParties.Sent sent =
        OfficeParties.complete(
            reading,
            OfficeParties.owner(clause, reading, office),
            OfficeParties.accredited(clause, reading, office, behind),
            office);
    if (sent.from() == null) {
      return List.of();
    }
    String edtf =
        date == null ? DeedsTold.date(told, office.end(), clause, reading) : date.date().first();
    return List.of(
        ClaimDraft.of(
                rules.rule("noun-office"),
                Status.ASSERTED,
                sent.from(),
                sent.to() == null ? Party.NONE : sent.to())
            .withSubtype(office.classes().getOrDefault("office", ""))
            .withObject(s.text(person.start(), person.end()))
            .withDate(new Chosen(edtf, Status.ASSERTED)));
  }

  /** The person behind "of", over a title. */
  private static @Nullable PersonMention person(AnnotatedSentence s, int from) {
    for (int i = from; i <= from + 2; i++) {
      if (s.at(i) instanceof PersonMention person) {
        return person;
      }
    }
    return null;
  }

  /** The office behind "as" or "to". */
  private static @Nullable NounMention office(AnnotatedSentence s, int at, Reading reading) {
    if (!s.word(at).equals("as") && !s.word(at).equals("to")) {
      return null;
    }
    for (int i = at + 1; i < s.size(); i++) {
      Mention mention = s.at(i);
      if (mention instanceof NounMention noun) {
        return noun.of("office") ? noun : null;
      }
      boolean part =
          mention instanceof Mention.PartyMention
              || mention == null
                  && (reading.words().in("determiners", s.word(i))
                      || s.word(i).equals("'s")
                      || reading.grammar().contentWord(s.word(i)));
      if (!part) {
        return null;
      }
    }
    return null;
  }
}
