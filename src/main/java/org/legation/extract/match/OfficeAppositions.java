package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Status;

/**
 * Reads an office that stands behind its holder's name with its time: "X, ambassador to Y since
 * March 2021, said". Without a time it is a title beside some other deed.
 */
final class OfficeAppositions {
  private static final int BEFORE_OFFICE = 5;
  private static final int BEHIND_OFFICE = 12;

  private final Rule holds;
  private final Rule held;

  OfficeAppositions(RuleBook rules) {
    this.holds = rules.rule("noun-office");
    this.held = rules.rule("noun-office-ended");
  }

  List<ClaimDraft> match(AnnotatedSentence s, List<Predicate> predicates, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PersonMention person : s.mentions(PersonMention.class, 0, s.size())) {
      NounMention office = s.word(person.end()).equals(",") ? officeBehind(s, person.end()) : null;
      TimeMention time = office == null ? null : timeBehind(s, office);
      if (office != null && time != null) {
        Predicate predicate = NominalMatcher.at(predicates, office.start());
        Clause clause = new Clause(s, predicates, predicate, reading.grammar());
        ClaimDraft draft = draft(clause, person, office, time, reading);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable ClaimDraft draft(
      Clause clause, PersonMention person, NounMention office, TimeMention time, Reading reading) {
    AnnotatedSentence s = clause.sentence();
    OfficeParties.Sent sent =
        OfficeParties.complete(
            reading,
            OfficeParties.owner(clause, reading, office),
            OfficeParties.accredited(
                clause, reading, office, new Region(office.start(), time.start())),
            office);
    if (sent.from() == null || sent.to() == null) {
      return null;
    }
    boolean over = time.date().role() == Role.SPAN;
    Status status = over ? Status.ENDED : Status.ASSERTED;
    String date = over ? time.date().edtf() : time.date().first();
    return ClaimDraft.of(over ? held : holds, status, sent.from(), sent.to())
        .withSubtype(office.classes().getOrDefault("office", ""))
        .withObject(s.text(person.start(), person.end()))
        .withDate(new DateChooser.Chosen(date, status));
  }

  /** The office right behind a comma, its owner and adjectives between; null if there is none. */
  private static @Nullable NounMention officeBehind(AnnotatedSentence s, int comma) {
    for (int i = comma + 1; i < Math.min(s.size(), comma + BEFORE_OFFICE); i++) {
      if (s.at(i) instanceof NounMention noun) {
        return noun.of("office") ? noun : null;
      }
      boolean between =
          s.at(i) instanceof PartyMention
              || s.at(i) == null
                  && (s.in(i, "determiners")
                      || s.word(i).equals("'s")
                      || s.in(i, "determiners_behind_owners"));
      if (!between) {
        return null;
      }
    }
    return null;
  }

  /** The time behind an office, before the next comma: "since D", "from A to B"; else null. */
  private static @Nullable TimeMention timeBehind(AnnotatedSentence s, NounMention office) {
    for (int i = office.end(); i < Math.min(s.size(), office.end() + BEHIND_OFFICE); i++) {
      if (s.at(i) instanceof TimeMention time) {
        Role role = time.date().role();
        return role == Role.SINCE || role == Role.SPAN ? time : null;
      }
      if (s.word(i).equals(",") || s.at(i) instanceof PersonMention) {
        return null;
      }
    }
    return null;
  }
}
