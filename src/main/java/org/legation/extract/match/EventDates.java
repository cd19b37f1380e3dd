package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.lexicon.Words;

/** Tells the dates of events from those of nouns, members of lists and brackets. */
public final class EventDates {
  private static final int MOST_WORDS_BEFORE_DATE = 4;
  private static final int MOST_WORDS_ASIDE = 16;
  private final Words words;

  EventDates(Words words) {
    this.words = words;
  }

  /**
   * "after his posting there in the 1980s": of what went before, if the clause has another date.
   */
  boolean behindEvent(AnnotatedSentence sentence, DateMention date, int from) {
    for (int i = date.start() - 2; i >= from; i--) {
      if (sentence.at(i) == null && sentence.word(i).equals(",")) {
        return false;
      }
      if (sentence.at(i) == null && sentence.in(i, "event_prepositions")) {
        return true;
      }
    }
    return false;
  }

  /** "In 1990," leads a clause; "After the revolution of 1990," tells of something else. */
  boolean leads(AnnotatedSentence sentence, int from, int date) {
    for (int i = from; i < date; i++) {
      if (sentence.at(i) != null || sentence.word(i).equals("(")) {
        return byPaper(sentence, from, i) || simultaneous(sentence, from, date);
      }
    }
    // "Three years later, in May 1990, X": from a year that nobody told
    boolean later = sentence.word(date - 2).equals(",") && sentence.in(date - 3, "later_adverbs");
    return later || date - from <= MOST_WORDS_BEFORE_DATE || simultaneous(sentence, from, date);
  }

  /**
   * "With its annexation by X on 3 May, relations ended", "During the reign of X in the 1960s, Y
   * came": what happens at once with an event.
   */
  private boolean simultaneous(AnnotatedSentence sentence, int from, int date) {
    boolean stretch = sentence.word(from).equals("during") && !sentence.in(date - 1, "day_openers");
    // "At the summit of the X in June 1981, Y announced"
    boolean occasion = sentence.word(from).equals("at");
    boolean opens = !stretch && sentence.in(from, "simultaneous_prepositions");
    for (int i = from; i < date && (opens || occasion); i++) {
      if (sentence.word(i).equals(",")) {
        return false;
      }
      opens |= sentence.in(i, "occasion_nouns");
    }
    return opens;
  }

  /** "In a statement read to the press on 3 May, ...": the day of the paper is that of the deed. */
  private boolean byPaper(AnnotatedSentence sentence, int from, int at) {
    if (!sentence.in(from, "paper_prepositions")
        || !(sentence.at(at) instanceof NounMention noun)) {
      return false;
    }
    return noun.of("statement")
        || noun.of("notes")
        || "exchange".equals(noun.classes().get("agreement"));
  }

  /** Whether a noun is one of papers by which a deed is done. */
  public static boolean paper(NounMention noun) {
    return noun.of("agreement") || noun.of("statement") || noun.of("notes");
  }

  /** "a consulate, with X as consul from 1960": since when X was, not the consulate. */
  private static boolean ofHolder(AnnotatedSentence sentence, DateMention date) {
    boolean lasts =
        date.role() == Role.SINCE || date.role() == Role.SPAN || date.role() == Role.UNTIL;
    int office = date.start() - 1;
    while (office > 0 && sentence.at(office) == null && sentence.in(office, "prepositions")) {
      office--;
    }
    if (!lasts || !(sentence.at(office) instanceof NounMention noun) || !noun.of("office")) {
      return false;
    }
    int as = noun.start() - 1;
    as = sentence.in(as, "determiners") ? as - 1 : as;
    return sentence.word(as).equals("as")
        && sentence.at(as - 1) instanceof PersonMention person
        && sentence.word(person.start() - 1).equals("with");
  }

  /**
   * "after the invasion of X in August 1990", "between X's accession in 1990 and": another event.
   */
  private boolean ofOtherEvent(AnnotatedSentence sentence, DateMention date, int from) {
    boolean complement = false;
    boolean owned = false;
    for (int i = date.start() - 1; i >= Math.max(from, date.start() - MOST_WORDS_ASIDE); i--) {
      String word = sentence.word(i);
      if (sentence.at(i) == null && word.equals(",")) {
        return false;
      }
      complement |= sentence.at(i) == null && word.equals("of");
      owned |= word.equals("'s");
      if (sentence.at(i) == null && sentence.in(i, "event_prepositions")) {
        return (complement || owned) && i < date.start() - 2;
      }
      if (owned && sentence.at(i) == null && word.equals("between")) {
        return true;
      }
    }
    return false;
  }

  /** "in several crises, such as the revolt of 1848": the date of what is named as an example. */
  private static boolean ofExample(AnnotatedSentence sentence, DateMention date, int from) {
    for (int i = date.start() - 1; i > from; i--) {
      if (sentence.at(i) == null && sentence.word(i).equals(",")) {
        return false;
      }
      if (sentence.word(i).equals("as") && sentence.word(i - 1).equals("such")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the first ambassador since 1972", "the first to visit X since the war in 1990": no date of
   * what the first one did.
   *
   * @param from where "first" may stand
   */
  private static boolean firstSince(AnnotatedSentence sentence, DateMention date, int from) {
    int since = date.start() - 1;
    while (since > from && !(sentence.at(since) == null && sentence.word(since).equals("since"))) {
      since--;
    }
    for (int i = from; i < since && !sentence.word(since - 1).equals(","); i++) {
      if (sentence.word(i).equals("first")) {
        return true;
      }
    }
    return false;
  }

  /** The first date of a region that places the event; not one that qualifies a noun. */
  @Nullable DateMention within(AnnotatedSentence sentence, int from, int to) {
    return within(sentence, from, to, from);
  }

  /**
   * The same.
   *
   * @param phrase where what the dates belong to begins, in front of the region
   */
  @Nullable DateMention within(AnnotatedSentence sentence, int from, int to, int phrase) {
    DateMention relative = null;
    for (TimeMention time : sentence.mentions(TimeMention.class, from, to)) {
      DateMention date = time.date();
      if (date.adjective()
          || ofNoun(sentence, date, from)
          || ofNext(sentence, date, from)
          || ofListMember(sentence, date, from, to)
          || aside(sentence, date, from)
          || ofHolder(sentence, date)
          || ofOtherEvent(sentence, date, from)
          || ofExample(sentence, date, from)
          || ComparedDates.of(sentence, date)
          || firstSince(sentence, date, phrase)) {
        continue;
      }
      if (date.role() != Role.RELATIVE_TO) {
        return date;
      }
      relative = relative == null ? date : relative;
    }
    return null;
  }

  /** "a member of X and (since 1990) of Y": the date of what stands behind the bracket. */
  public static boolean ofNext(AnnotatedSentence sentence, DateMention date, int from) {
    int open = date.start() - 1;
    int first = Math.max(from, date.start() - MOST_WORDS_ASIDE);
    while (open > first && !sentence.word(open).equals("(") && !sentence.word(open).equals(")")) {
      open--;
    }
    return open > first
            && sentence.word(open).equals("(")
            && sentence.entry(open - 1).in("coordinators")
            && sentence.at(open - 1) == null
        || leadsNoun(sentence, date, from)
        || betweenCommas(sentence, date);
  }

  /** "signed a pact, and in 1990 a treaty". */
  public static boolean leadsNoun(AnnotatedSentence sentence, DateMention date, int from) {
    String behind = sentence.word(date.end());
    int noun = behind.equals(",") ? date.end() + 1 : date.end();
    return sentence.in(date.start() - 1, "prepositions")
        && sentence.in(date.start() - 2, "coordinators")
        && date.start() - 2 > from
        && (sentence.word(noun).equals("a") || sentence.word(noun).equals("an"));
  }

  /** "an embassy in A and, since 2019, a consulate in B": the date of the second. */
  public static boolean betweenCommas(AnnotatedSentence sentence, DateMention date) {
    int before = date.start() - 1;
    before =
        sentence.at(before) == null && sentence.in(before, "prepositions") ? before - 1 : before;
    if (sentence.in(before - 1, "articles") && sentence.word(before - 2).equals("as")) {
      // "and, as an associate since 2019,"
      before -= 3;
    }
    return sentence.word(before).equals(",")
        && sentence.at(before - 1) == null
        && sentence.entry(before - 1).in("coordinators")
        && sentence.word(date.end()).equals(",");
  }

  /**
   * "the Council (suspended 1990)", "Chile (until 1990 called Y)", "X (envoy from 1990 to 1995)":
   * the date belongs to the verb or office in the bracket.
   */
  private static boolean aside(AnnotatedSentence sentence, DateMention date, int from) {
    int open = date.start() - 1;
    int first = Math.max(from, date.start() - MOST_WORDS_ASIDE);
    while (open > first && !sentence.word(open).equals("(") && !sentence.word(open).equals(")")) {
      open--;
    }
    if (open < first || !sentence.word(open).equals("(")) {
      return false;
    }
    for (int i = open + 1; i < date.end() + MOST_WORDS_ASIDE; i++) {
      // "(1986; revised on 3 July 2013)": what stands behind is told of another date
      boolean parted = i >= date.end() && sentence.word(i).equals(";");
      if (parted || sentence.word(i).equals(")")) {
        return false;
      }
      boolean office = sentence.at(i) instanceof NounMention noun && noun.of("office");
      if (office && i < date.start()
          || sentence.at(i) == null && !sentence.entry(i).verbForms().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "with Chile, Peru (since 1990) and Brazil": the date in brackets is that of Peru alone. */
  private boolean ofListMember(AnnotatedSentence sentence, DateMention date, int from, int to) {
    int bracket = date.start() - 1;
    while (bracket > from && sentence.in(bracket, "prepositions")) {
      bracket--;
    }
    return sentence.word(bracket).equals("(")
        && sentence.at(bracket - 1) instanceof PartyMention
        && sentence.mentions(PartyMention.class, from, to).size() > 1;
  }

  /** "the treaty of 1886", "the mandate of January 1926": the noun's date. */
  private boolean ofNoun(AnnotatedSentence sentence, DateMention date, int from) {
    boolean of = date.start() - 1 >= from && sentence.word(date.start() - 1).equals("of");
    int as = date.start() - 2;
    if (of && sentence.word(as).equals("as") && !sentence.entry(as - 1).verbForms().isEmpty()) {
      // "was established as of 3 May", not "has two as of 1990"
      return false;
    }
    return of
        && !sentence.in(date.start() - 2, "date_parts")
        && !OccasionDates.of(sentence, date, from)
        && !leadingPaper(sentence, date, from);
  }

  /** "In a statement of 3 May, X affirmed": the day of the paper that leads. */
  private boolean leadingPaper(AnnotatedSentence sentence, DateMention date, int from) {
    return sentence.at(date.start() - 2) instanceof NounMention noun
        && noun.start() >= from
        && noun.start() <= from + 3
        && byPaper(sentence, from, noun.start());
  }
}
