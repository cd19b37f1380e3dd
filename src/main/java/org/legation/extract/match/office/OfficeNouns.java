package org.legation.extract.match.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.match.DateChooser;
import org.legation.extract.match.NounClauses;
import org.legation.extract.match.NounDates;
import org.legation.extract.match.Reading;
import org.legation.extract.rule.Rule;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/**
 * Reads what a noun says of the holder of an office: "with the appointment of X as ambassador",
 * "upon the arrival of the first minister, X", "after Minister X's death", "by the presentation of
 * credentials by X".
 */
public final class OfficeNouns {
  private static final int REACH = 9;
  private static final int AS = 4;

  private final RuleBook rules;

  /** Takes from the book the rules that it matches. */
  public OfficeNouns(RuleBook rules) {
    this.rules = rules;
  }

  /** A noun of a deed, the person of whom it is told, and the office if the phrase names it. */
  private record Deed(int noun, int end, boolean credentials, @Nullable NounMention office) {}

  /** Offices that a noun tells to begin or to end: "the appointment of X as ambassador". */
  public List<ClaimDraft> match(AnnotatedSentence s, List<Predicate> predicates, Reading reading) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (PersonMention person : s.mentions(PersonMention.class, 0, s.size())) {
      Deed deed = deed(s, person, reading);
      if (deed != null && (deed.office() != null || deed.credentials())) {
        Clause clause =
            new Clause(s, predicates, NounClauses.at(predicates, deed.noun()), reading.grammar());
        ClaimDraft draft = draft(s, person, deed, clause, reading);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable ClaimDraft draft(
      AnnotatedSentence s, PersonMention person, Deed deed, Clause clause, Reading reading) {
    String name = s.text(person.start(), person.end());
    NounMention office = deed.office();
    Party from = office == null ? null : OfficeParties.owner(clause, reading, office);
    Party to =
        office == null
            ? null
            : OfficeParties.accredited(
                clause, reading, office, new Region(office.start(), s.size()));
    from = from == null ? reading.discourse().persons().partyOf(name) : from;
    OfficeParties.Sent sent = OfficeParties.complete(reading, from, to, office);
    if (sent.from() == null) {
      return null;
    }
    boolean ended = s.in(deed.noun(), "leaving_nouns");
    Rule rule =
        rules.rule(
            deed.credentials() ? "noun-credentials" : ended ? "noun-office-ended" : "noun-office");
    Status status = ended ? Status.ENDED : Status.ASSERTED;
    if (sent.to() != null) {
      reading.discourse().persons().holder(name, sent.from(), sent.to());
    }
    return ClaimDraft.of(rule, status, sent.from(), sent.to() == null ? Party.NONE : sent.to())
        .withSubtype(office == null ? "" : office.classes().getOrDefault("office", ""))
        .withObject(name)
        .withDate(new DateChooser.Chosen(date(s, deed, clause, reading), status));
  }

  private static String date(AnnotatedSentence s, Deed deed, Clause clause, Reading reading) {
    TimeMention own = NounDates.dateAfter(s, deed.end(), clause);
    if (own != null) {
      return own.date().first();
    }
    int end = clause.predicate().verb().end();
    return reading.dates().choose(clause, Status.ASSERTED, end, end, true).edtf();
  }

  private static @Nullable Deed deed(AnnotatedSentence s, PersonMention person, Reading reading) {
    Deed owned = owned(s, person, reading);
    return owned == null ? governing(s, person, reading) : owned;
  }

  /** "X's appointment as ambassador", "Minister X's death". */
  private static @Nullable Deed owned(AnnotatedSentence s, PersonMention person, Reading reading) {
    if (!s.word(person.end()).equals("'s")) {
      return null;
    }
    for (int i = person.end() + 1; i < Math.min(s.size(), person.end() + 4); i++) {
      if (holding(s, i, reading)) {
        NounMention as = officeBehind(s, i + 1);
        NounMention title = s.at(person.start() - 1) instanceof NounMention n ? n : null;
        NounMention office = as == null && title != null && title.of("office") ? title : as;
        int end = as == null ? i + 1 : as.end();
        return new Deed(i, end, false, office);
      }
    }
    return null;
  }

  /** "the appointment of X as ambassador", "the arrival of Minister X". */
  private static @Nullable Deed governing(
      AnnotatedSentence s, PersonMention person, Reading reading) {
    NounMention office = null;
    int i = person.start() - 1;
    int first = Math.max(0, person.start() - REACH);
    while (i >= first && !preposition(s, i)) {
      Mention at = s.at(i);
      boolean title = at instanceof NounMention noun && noun.of("office");
      office = title ? (NounMention) at : office;
      boolean filler =
          title
              || at instanceof PartyMention
              || at == null
                  && (s.word(i).equals(",") && (office != null || i == person.start() - 1)
                      || s.word(i).equals("to") && s.at(i + 1) instanceof PartyMention
                      || s.word(i).equals("to") && s.word(i + 1).equals("the")
                      || s.entry(i).in("determiners")
                      || s.word(i).equals("'s")
                      // "by Commissioner and Consul General X"
                      || s.in(i, "coordinators") && office != null && title(s, i - 1)
                      || reading.grammar().contentWord(s.word(i)) && office != null);
      if (!filler) {
        return null;
      }
      i = at == null ? i - 1 : at.start() - 1;
    }
    if (i < first || i < 1) {
      return null;
    }
    NounMention as = officeBehind(s, person.end());
    office = as == null ? office : as;
    int end = as == null ? person.end() : as.end();
    boolean credentials = presented(s, i, reading);
    if (credentials) {
      return new Deed(i - 1, end, true, office);
    }
    boolean of = s.word(i).equals("of") || s.word(i).equals("for");
    boolean pending = false;
    for (int k = Math.max(0, i - 4); k < i - 1; k++) {
      // "requested the recall of", "pending the arrival of"
      pending |= s.at(k) == null && s.in(k, "pending_words");
    }
    return of && holding(s, i - 1, reading) && !pending
        ? new Deed(i - 1, end, false, office)
        : null;
  }

  private static boolean title(AnnotatedSentence s, int i) {
    return s.at(i) instanceof NounMention noun && noun.of("office");
  }

  /** "the presentation of credentials by". */
  private static boolean presented(AnnotatedSentence s, int by, Reading reading) {
    boolean credentials = s.at(by - 1) instanceof NounMention noun && noun.of("credentials");
    if (!s.word(by).equals("by") || !credentials) {
      return false;
    }
    for (int k = by - 2; k >= Math.max(0, by - 6); k--) {
      if (s.in(k, "presenting_nouns")) {
        return true;
      }
    }
    return false;
  }

  private static boolean preposition(AnnotatedSentence s, int i) {
    return s.at(i) == null && Set.of("of", "by", "for").contains(s.word(i));
  }

  private static boolean holding(AnnotatedSentence s, int i, Reading reading) {
    return s.in(i, "taking_nouns") || s.in(i, "leaving_nouns");
  }

  /** The office behind "as", or behind a comma. */
  private static @Nullable NounMention officeBehind(AnnotatedSentence s, int from) {
    if (!s.word(from).equals("as") && !s.word(from).equals("to") && !s.word(from).equals(",")) {
      return null;
    }
    for (int i = from + 1; i < Math.min(s.size(), from + 1 + AS); i++) {
      if (s.at(i) instanceof NounMention noun) {
        return noun.of("office") ? noun : null;
      }
      if (s.at(i) != null && !(s.at(i) instanceof PartyMention) || s.word(i).equals(",")) {
        return null;
      }
    }
    return null;
  }
}
