package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Status;

/**
 * Reads an office that stands behind its holder's name with its time: "X, ambassador to Y since
 * March 2021, said". Without a time it is a title beside some other deed, unless its holder is said
 * to live where the office is.
 */
public final class OfficeAppositions {
  private static final int BEFORE_OFFICE = 5;
  private static final int BEHIND_OFFICE = 12;
  private static final String DWELLING = "dwelling_verbs";

  private final Rule holds;
  private final Rule held;

  /** Takes from the book the rules that it matches. */
  public OfficeAppositions(RuleBook rules) {
    this.holds = rules.rule("noun-office");
    this.held = rules.rule("noun-office-ended");
  }

  /** Offices told beside a name: "X, ambassador of A to B,". */
  public List<ClaimDraft> match(AnnotatedSentence s, List<Predicate> predicates, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PersonMention person : s.mentions(PersonMention.class, 0, s.size())) {
      boolean comma = s.word(person.end()).equals(",");
      NounMention served = comma ? officeServed(s, person) : null;
      NounMention office = comma && served == null ? officeBehind(s, person.end()) : served;
      TimeMention time =
          office == null ? null : timeBehind(s, served == null ? office.end() : person.end() + 1);
      time = time != null && office != null && firstSince(s, person, office, time) ? null : time;
      boolean now = served != null && s.in(person.end() + 1, DWELLING);
      if (office != null && (time != null || now)) {
        Predicate predicate = NounClauses.at(predicates, office.start());
        Clause clause = new Clause(s, predicates, predicate, reading.grammar());
        ClaimDraft draft = draft(clause, person, office, time, reading);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** "X, the first ambassador since 1972": that long there was none. */
  private static boolean firstSince(
      AnnotatedSentence s, PersonMention person, NounMention office, TimeMention time) {
    boolean first = false;
    for (int i = person.end(); i < office.start(); i++) {
      first |= s.at(i) == null && s.in(i, "first_ones");
    }
    return first && time.date().role() == Role.SINCE;
  }

  private @Nullable ClaimDraft draft(
      Clause clause,
      PersonMention person,
      NounMention office,
      @Nullable TimeMention time,
      Reading reading) {
    AnnotatedSentence s = clause.sentence();
    int end = time == null ? person.end() : time.start();
    OfficeParties.Sent sent =
        OfficeSides.named(clause, reading, office, new Region(office.start(), end));
    if (sent.from() == null || sent.to() == null) {
      return null;
    }
    boolean over = time != null && time.date().role() == Role.SPAN;
    Status status = over ? Status.ENDED : Status.ASSERTED;
    String date = time == null ? "" : over ? time.date().edtf() : time.date().first();
    return ClaimDraft.of(over ? held : holds, status, sent.from(), sent.to())
        .withSubtype(office.classes().getOrDefault("office", ""))
        .withObject(s.text(person.start(), person.end()))
        .withDate(new DateChooser.Chosen(date, status));
  }

  /**
   * "The first American ambassador, Thor Hansen, served from A to B", "lives in a villa": the
   * office before the name; null if another verb follows.
   */
  private static @Nullable NounMention officeServed(AnnotatedSentence s, PersonMention person) {
    int office = person.start() - 2;
    Mention host = s.at(office);
    if ((host instanceof PartyMention || host instanceof CityMention)
        && s.in(host.start() - 1, "office_prepositions")) {
      office = host.start() - 2;
    }
    boolean told =
        s.word(person.start() - 1).equals(",")
            && (s.in(person.end() + 1, "serving_verbs_past") || s.in(person.end() + 1, DWELLING));
    return told && s.at(office) instanceof NounMention noun && noun.of("office") ? noun : null;
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
  private static @Nullable TimeMention timeBehind(AnnotatedSentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + BEHIND_OFFICE); i++) {
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
