package org.legation.extract.match;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.Words;

/** The preposition that governs a mention, through lists. Safe for use by many threads. */
public final class Governors {
  /** The value of {@link #of} for a mention behind a comma that begins no list. */
  public static final String APART = ",";

  private static final String INCLUDING = "including";

  private static final int MOST_IN_BRACKET = 12;

  private static final int LONGEST_GROUP = 6;

  private final Words words;

  Governors(Words words) {
    this.words = words;
  }

  /**
   * The preposition that governs a mention, through lists ("in Oslo, Bergen and Narvik"); empty if
   * it stands directly behind the verb or at the start.
   *
   * @param from where to stop looking
   */
  String of(AnnotatedSentence s, Mention mention, int from) {
    Mention member = mention;
    int i = member.start() - 1;
    while (i >= from) {
      String word = s.word(i);
      Mention at = s.at(i);
      if (i > from && s.in(i, "among_pronouns") && s.in(i - 1, "among_words")) {
        // "several states, among them Chile and Peru"
        return INCLUDING;
      }
      if (at == null && preposition(s, i)) {
        int over = overIdiom(s, i);
        if (over < i) {
          i = over;
          continue;
        }
        Mention before = word.equals("as") ? asWellAs(s, i, member, from) : null;
        if (before == null) {
          return word;
        }
        member = before;
        i = before.start() - 1;
        continue;
      }
      if (at == null && word.equals(":") && s.in(i - 1, "prepositions")) {
        // "members of: the X, the Y"
        i--;
        continue;
      }
      if (at == null && joins(word)) {
        int left = leftOfJoiner(s, i, from);
        Mention before = left >= from ? s.at(left) : null;
        boolean listed =
            before != null
                && (sameKind(before, member)
                    || before instanceof PartyMention && member instanceof CityMention
                    || before instanceof CityMention && member instanceof PartyMention);
        if (listed && before != null) {
          member = before;
          i = before.start() - 1;
          continue;
        }
        int group = DistributivePhrases.before(s, left, words);
        if (group >= from && groupNoun(s, group)) {
          i = group;
          continue;
        }
        int counted = word.equals(":") ? groupBefore(s, left, from) : -1;
        if (counted >= 0) {
          i = counted;
          continue;
        }
        if (words.in("coordinators", word) && before == null) {
          i = left;
          continue;
        }
        return APART;
      }
      int phrase =
          at == null
              ? Math.max(placeBefore(s, i, from), timeBefore(s, i, from))
              : phraseBefore(s, at, from);
      i = phrase >= 0 ? phrase : at == null ? i - 1 : at.start() - 1;
    }
    return "";
  }

  private boolean preposition(AnnotatedSentence s, int i) {
    return s.in(i, "prepositions")
        && !(s.in(i, "also_adjectives") && s.in(i - 1, "determiners"))
        && !(s.in(i, "approximators") && counts(s, i + 1));
  }

  /** "signed around 15 treaties", "over sixty treaties": a number, no place. */
  private static boolean counts(AnnotatedSentence s, int i) {
    return s.at(i) == null
        && (s.in(i, "number_words")
            || !s.word(i).isEmpty() && s.word(i).chars().allMatch(Character::isDigit));
  }

  /**
   * "such as", "the following", "a number of": prepositions that govern nothing themselves. The
   * token to go on from; the same token for any other.
   */
  private static int overIdiom(AnnotatedSentence s, int i) {
    return switch (s.word(i)) {
      case "as" -> s.word(i - 1).equals("such") ? i - 2 : i;
      case "following" -> s.word(i - 1).equals("the") ? i - 1 : i;
      case "of" -> {
        boolean quantity = s.in(i - 1, "quantity_nouns") || s.in(i - 1, "partitives");
        yield quantity && s.at(i - 1) == null ? i - 2 : i;
      }
      default -> i;
    };
  }

  /** "Norway, as well as Iceland": the name before; null where two of a kind are not joined. */
  private static @Nullable Mention asWellAs(AnnotatedSentence s, int as, Mention member, int from) {
    if (!s.word(as - 1).equals("well") || !s.word(as - 2).equals("as")) {
      return null;
    }
    int left = s.word(as - 3).equals(",") ? as - 4 : as - 3;
    Mention before = left >= from ? s.at(left) : null;
    boolean alike =
        before instanceof PartyMention && member instanceof PartyMention
            || before instanceof NounMention && member instanceof NounMention;
    return alike ? before : null;
  }

  private boolean joins(String word) {
    return switch (word) {
      case ",", ";", ":", "&", "/", "(" -> true;
      default -> words.in("coordinators", word);
    };
  }

  /** The last token before "," , "and", "), and" and the like. */
  private static int leftOfJoiner(AnnotatedSentence s, int joiner, int from) {
    int left = joiner - 1;
    while (left >= from
        && (s.word(left).equals(",")
            || s.word(left).equals(";")
            || s.in(left, "coordinators")
            || s.word(left).equals(")")
            || introduces(s, left))) {
      left = s.word(left).equals(")") ? beforeDate(s, left, from) : left - 1;
    }
    // "as well as", "and then"
    return s.word(left).equals("well") || s.word(left).equals("then") ? left - 1 : left;
  }

  /** "Chile and, since 1995, Peru": of the date of the next one, and the preposition before it. */
  private static boolean introduces(AnnotatedSentence s, int i) {
    Mention date = s.at(i) == null && s.in(i, "prepositions") ? s.at(i + 1) : s.at(i);
    return date instanceof TimeMention time && EventDates.betweenCommas(s, time.date());
  }

  /**
   * "received in Oslo his guest", "signed in 1990 a treaty": a name or date that a determiner
   * follows ends its phrase, whose preposition governs nothing behind it. The token before the
   * preposition; -1 if no phrase ends here.
   */
  private int phraseBefore(AnnotatedSentence s, Mention at, int from) {
    boolean name =
        at instanceof CityMention
            || at instanceof TimeMention
            || at instanceof PartyMention party && !party.adjective();
    boolean possessive =
        s.at(at.end()) instanceof PronounMention pronoun && pronoun.pronoun() == Pronoun.POSSESSIVE;
    boolean determined = s.at(at.end()) == null && s.in(at.end(), "determiners") || possessive;
    // "presented to the King his letters"
    boolean leader =
        possessive
            && (at instanceof PersonMention || at instanceof NounMention noun && noun.of("leader"));
    if (!leader && !(name && determined)) {
      return -1;
    }
    int i = at.start() - 1;
    if (at instanceof PersonMention && s.at(i) instanceof NounMention title) {
      i = title.start() - 1;
    }
    while (i >= from && s.at(i) == null && s.in(i, "determiners")) {
      i--;
    }
    boolean preposition = i >= from && s.at(i) == null && s.in(i, "prepositions");
    boolean place =
        preposition
            && at instanceof TimeMention
            && i - 2 >= from
            && s.at(i - 1) instanceof CityMention city
            && s.in(city.start() - 1, "prepositions");
    Mention before = s.at(i - 1);
    // "signed in Oslo on 3 May a treaty"
    return place && before != null ? before.start() - 2 : preposition ? i - 1 : -1;
  }

  /** "signed at Zubrow a treaty": a place that no gazetteer knows; -1 if none ends here. */
  private static int placeBefore(AnnotatedSentence s, int i, int from) {
    boolean place =
        i - 1 >= from
            && s.tokens().get(i).capitalised()
            && s.at(i - 1) == null
            && (s.word(i - 1).equals("at") || s.word(i - 1).equals("in"))
            && s.at(i + 1) == null
            && s.in(i + 1, "indefinite_words");
    return place ? i - 2 : -1;
  }

  /** "was at the time a member", "signed at the conference a treaty"; -1 if none ends here. */
  private int timeBefore(AnnotatedSentence s, int i, int from) {
    if (!s.in(i, "lead_nouns") || s.at(i + 1) != null || !s.in(i + 1, "indefinite_words")) {
      return -1;
    }
    int before = i - 1;
    while (before >= from && s.at(before) == null && s.in(before, "determiners")) {
      before--;
    }
    return before >= from && s.at(before) == null && preposition(s, before) ? before - 1 : -1;
  }

  /**
   * "Peru (in 1990), and Brazil", "Peru (resumed in 1990) and Brazil": a bracket that holds a date
   * and names nobody is passed over.
   */
  private static int beforeDate(AnnotatedSentence s, int close, int from) {
    if (!(s.at(close - 1) instanceof TimeMention)) {
      return close - 1;
    }
    for (int i = close - 1; i >= from && i >= close - MOST_IN_BRACKET; i--) {
      if (s.word(i).equals("(")) {
        return i - 1;
      }
      if (s.at(i) != null && !(s.at(i) instanceof TimeMention || s.at(i) instanceof NounMention)) {
        return close - 1;
      }
    }
    return close - 1;
  }

  /** "with three countries in Oceania: X, Y and Z": the noun that the list spells out. */
  private int groupBefore(AnnotatedSentence s, int colon, int from) {
    for (int i = colon; i >= from && i > colon - LONGEST_GROUP; i--) {
      boolean noun = s.at(i) == null || s.at(i) instanceof NounMention n && n.of("polity");
      if (noun && groupNoun(s, i)) {
        return i - 1;
      }
      if (s.word(i).equals(",") || s.at(i) == null && s.in(i, "coordinators")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean groupNoun(AnnotatedSentence s, int i) {
    String word = s.word(i);
    boolean one = words.in("single_nouns", word) && s.in(i - 1, "partitives");
    return one || words.in("pair_nouns", word) || words.in("group_nouns", word);
  }

  static boolean sameKind(Mention a, Mention b) {
    if (nameLike(a) && nameLike(b)) {
      return true;
    }
    return a instanceof NounMention && b instanceof NounMention;
  }

  private static boolean nameLike(Mention m) {
    return m instanceof PartyMention
        || m instanceof CityMention
        || m instanceof OrganisationMention
        || m instanceof PersonMention
        || m instanceof PronounMention;
  }
}
