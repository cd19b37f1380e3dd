package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;

/**
 * Subjects in which one comma alone parts an office from its holder: "when Norway's first
 * ambassador to Chile, Mr. Thor Hansen presented".
 */
final class ApposedHolders {
  private final AnnotatedSentence s;
  private final Portfolios portfolios;

  ApposedHolders(AnnotatedSentence sentence) {
    this.s = sentence;
    this.portfolios = new Portfolios(sentence);
  }

  /**
   * Where the subject begins with the office before it.
   *
   * @param start where the name of the holder begins, with its titles
   * @param end where it ends
   * @return {@code start} if neither an office nor its holder stands before the comma
   */
  int start(int start, int end, int lower) {
    int holder = holder(start, lower);
    if (holder < start) {
      return holder;
    }
    if (!s.word(start - 1).equals(",") || !name(start, end)) {
      return start;
    }
    int office = office(start - 2, lower);
    office = office < 0 && s.in(start, "titles") ? leader(start - 2, lower) : office;
    int first = office < 0 ? -1 : phrase(office, lower);
    return first < 0 ? start : first;
  }

  private boolean name(int start, int end) {
    int i = start;
    while (i < end && s.at(i) == null && (s.entry(i).in("titles") || s.word(i).equals("."))) {
      i++;
    }
    return s.at(i) instanceof PersonMention person && person.end() == end;
  }

  /** The office whose host ends at a token: "ambassador to Chile", "consul in Oslo"; else -1. */
  private int office(int last, int lower) {
    Mention host = last < lower ? null : s.at(last);
    if (!(host instanceof PartyMention || host instanceof CityMention)) {
      return -1;
    }
    int i = host.start() - 1;
    while (i > lower && s.at(i) == null && s.entry(i).in("determiners")) {
      i--;
    }
    boolean to = i > lower && s.entry(i).in("office_prepositions");
    return to && s.at(i - 1) instanceof NounMention noun && noun.of("office") && !noun.plural()
        ? noun.start()
        : -1;
  }

  /** "the Peruvian Minister of Energy, Dr. A visited": a leader right before the comma; else -1. */
  private int leader(int last, int lower) {
    int i = last;
    while (i > lower && (portfolios.field(i) || s.at(i) == null && s.in(i, "field_prepositions"))) {
      i--;
    }
    boolean leads = i == last || s.in(i, "portfolio_holders");
    boolean title =
        s.at(i) instanceof NounMention noun
            && !noun.plural()
            && (noun.of("leader") || noun.of("office"));
    Mention first = s.at(i);
    return i >= lower && leads && title && first != null ? first.start() : -1;
  }

  /** Where the phrase of the office begins; -1 where a preposition or verb governs it. */
  private int phrase(int office, int lower) {
    int i = office - 1;
    while (i >= lower && (s.at(i) instanceof PartyMention || s.at(i) == null && describes(i))) {
      i--;
    }
    boolean opens =
        i < 0 || s.word(i).equals(",") || s.at(i) == null && s.entry(i).in("subordinators");
    return opens || i < lower && lower == 0 ? i + 1 : -1;
  }

  /** Where the titles before a name begin: "Mr. John Smith". */
  private int titled(int name, int lower) {
    int i = name;
    while (i > lower
        && s.at(i - 1) == null
        && (s.entry(i - 1).in("titles") || s.word(i - 1).equals("."))) {
      i--;
    }
    return i;
  }

  /** Whether a word may stand before an office: "the first", "'s". */
  private boolean describes(int i) {
    return s.word(i).equals("'s")
        || s.entry(i).in("determiners")
        || s.entry(i).in("ranking_adjectives");
  }

  /**
   * "X, ambassador in A, B, was", "X, the first Norwegian ambassador to A presented": whose office
   * the words behind the comma name.
   */
  private int holder(int start, int lower) {
    if (!s.word(start - 1).equals(",")) {
      return start;
    }
    int head = start;
    while (s.at(head) instanceof PartyMention || s.at(head) == null && describes(head)) {
      head++;
    }
    boolean title =
        s.at(head) instanceof NounMention noun && (noun.of("office") || noun.of("leader"));
    return title && s.at(start - 2) instanceof PersonMention person && person.start() >= lower
        ? titled(person.start(), lower)
        : start;
  }
}
