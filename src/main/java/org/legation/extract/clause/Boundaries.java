package org.legation.extract.clause;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.LexicalEntry;

/** Tells where a stretch of words that can be a subject ends: conjunctions, commas, brackets. */
final class Boundaries {
  private static final int TIME_PHRASE = 4;

  /** Words from an agreement to the "with" behind its topic. */
  private static final int LONGEST_TOPIC = 14;

  private final AnnotatedSentence sentence;

  Boundaries(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether no subject goes on over a token. */
  boolean stops(int i) {
    LexicalEntry entry = sentence.entry(i);
    if (entry.in("clause_stops")) {
      return true;
    }
    if (sentence.at(i) != null
        || i == 0 && sentence.word(0).equals("that") && sentence.at(1) instanceof NounMention) {
      // "That embassy was closed": no conjunction
      return false;
    }
    if (RelativeThat.points(sentence, i)
        || pointsToTime(i)
        || sentence.word(i).equals("once") && sentence.entry(i + 1).in("once_again")) {
      return false;
    }
    boolean temporalPreposition = sentence.at(i + 1) instanceof TimeMention;
    return (entry.in("subordinators") && !temporalPreposition && !role(i))
        || entry.in("relatives")
        || sentence.word(i).equals("with")
            && !(sentence.at(i - 1) instanceof NounMention)
            && !ofPaper(i)
            // "the minister of X with residence in Y presented"
            && !sentence.entry(i + 1).in("residence_nouns")
            && !ofOneWithAnother(i);
  }

  /** "the treaty of 1921 with Y", "a treaty on the exchange of prisoners with Y": one phrase. */
  private boolean ofPaper(int with) {
    for (int i = with - 1; i >= Math.max(0, with - LONGEST_TOPIC); i--) {
      if (sentence.at(i) instanceof NounMention noun && noun.of("agreement")) {
        return sentence.entry(noun.end()).in("topics_of_papers");
      }
      boolean parted =
          sentence.at(i) == null
              && !Character.isLetterOrDigit(sentence.word(i).codePointAt(0))
              && !sentence.word(i).equals("-");
      if (parted) {
        return false;
      }
    }
    return false;
  }

  /** "the twinning of Bergen with Aarhus": one noun phrase, up to the second name. */
  private boolean ofOneWithAnother(int with) {
    int i = with - 1;
    while (i > 0
        && (sentence.at(i) != null
            || Character.isUpperCase(sentence.tokens().get(i).text().codePointAt(0)))
        && !(sentence.at(i) instanceof NounMention)
        && !(sentence.at(i) instanceof TimeMention)) {
      i--;
    }
    boolean name =
        sentence.at(with + 1) != null
            || with + 1 < sentence.size()
                && Character.isUpperCase(sentence.tokens().get(with + 1).text().codePointAt(0));
    return name
        && i < with - 1
        && sentence.word(i).equals("of")
        && sentence.at(i - 1) instanceof NounMention;
  }

  /** "its term as a member", "his first trip as president": no clause begins. */
  private boolean role(int i) {
    return sentence.word(i).equals("as")
        && (sentence.word(i + 1).equals("a")
            || sentence.word(i + 1).equals("an")
            || sentence.at(i + 1) instanceof NounMention noun
                && !noun.plural()
                && (noun.of("leader") || noun.of("office"))
                && !(sentence.at(noun.end()) instanceof Mention.PersonMention));
  }

  /** "that spring": no conjunction. */
  boolean pointsToTime(int i) {
    return sentence.entry(i).in("determiners") && sentence.entry(i + 1).in("time_nouns");
  }

  /** Whether a new clause begins in a stretch: "when" with a name or noun behind it. */
  boolean clauseBegins(int from, int to) {
    return clauseBegins(from, to, false);
  }

  /**
   * The same.
   *
   * @param phrases whether "after the war" without a comma may be no more than a phrase
   */
  boolean clauseBegins(int from, int to, boolean phrases) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals(";")) {
        return true;
      }
      if (phrases && sentence.entry(i).in("prepositions") && firstComma(i, to) < 0) {
        return false;
      }
      if (sentence.at(i) == null
          && sentence.entry(i).in("subordinators")
          && !role(i)
          && !pointsToTime(i)
          && !governs(i, to)
          && !(sentence.word(i).equals("as")
              && !sentence.word(i - 1).equals("such")
              && (sentence.entry(i + 1).in("determiners")
                  || sentence.at(i + 1) instanceof NounMention))
          && !(sentence.at(i + 1) instanceof TimeMention)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "who had been minister since the summer, presented": no clause, as no comma parts a subject.
   */
  private boolean governs(int i, int to) {
    return sentence.entry(i).in("prepositions")
        && !sentence.word(i).equals("as")
        && firstComma(i, to) < 0;
  }

  /** "relations, broken off after the war, were resumed": a participle set apart. */
  boolean setApart(Predicate previous) {
    return previous.verb().maybeParticiple()
        && sentence.word(previous.verb().start() - 1).equals(",");
  }

  /** Whether anything between two places parts one clause from another. */
  boolean between(int from, int to) {
    for (int i = from; i < to; i++) {
      // "the International Monetary Fund (IMF) in 1948": a bracket that closes parts nothing
      int closing = sentence.word(i).equals("(") ? closing(i, to) : i;
      if (closing > i) {
        i = closing;
        continue;
      }
      if (stops(i) || sentence.entry(i).in("coordinators") || sentence.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private int closing(int opening, int to) {
    for (int i = opening + 1; i < to; i++) {
      if (sentence.word(i).equals(")")) {
        return i;
      }
    }
    return opening;
  }

  /** Whether a phrase that this word opens goes on up to a place. */
  boolean nominalBetween(int from, int to, String opener) {
    for (int i = to - 1; i >= from; i--) {
      if (sentence.word(i).equals(",")) {
        return false;
      }
      if (sentence.word(i).equals(opener)) {
        return i + 1 < to;
      }
    }
    return false;
  }

  /** "the Parliament, also in Spain, issued": what stands between the commas is no clause. */
  boolean apposition(int lower, int comma) {
    int before = commaBefore(comma, lower);
    if (before < 0) {
      return false;
    }
    Mention first = sentence.at(before + 1);
    boolean title =
        first instanceof NounMention noun && (noun.of("office") || noun.of("leader"))
            || first instanceof PartyMention party
                && sentence.at(party.end()) instanceof NounMention
            || first instanceof Mention.PersonMention;
    return title || country(lower, comma) || sentence.entry(before + 1).in("apposition_words");
  }

  /** "in Suva, Fiji,": whether a comma closes the land behind a city. */
  boolean country(int lower, int comma) {
    int before = commaBefore(comma, lower);
    Mention land = before < 0 ? null : sentence.at(before + 1);
    return land instanceof PartyMention
        && !sentence.word(land.end()).equals("'s")
        && sentence.at(before - 1) instanceof Mention.CityMention;
  }

  /** "for the first time", seen from its end. */
  private boolean time(int i) {
    return sentence.word(i).equals("time") && sentence.word(i - TIME_PHRASE + 1).equals("for");
  }

  /** The token before "for the first time", where that ends at a token; else the token. */
  int beforeTime(int i, int lower) {
    return time(i) && i - TIME_PHRASE >= lower ? i - TIME_PHRASE : i;
  }

  /** The bracket that opens what this one closes; -1 if there is none. */
  int opening(int close, int lower) {
    for (int i = close - 1; i >= lower; i--) {
      if (sentence.word(i).equals("(")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no mention but dates stands in a stretch. */
  boolean onlyDates(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i) != null && !(sentence.at(i) instanceof TimeMention)) {
        return false;
      }
    }
    return true;
  }

  /** The first comma of a stretch that stands in no name or date; -1 if there is none. */
  int firstComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals(",") && sentence.at(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** The comma before another one; -1 if there is none, or if only a date stands between. */
  int commaBefore(int comma, int lower) {
    for (int i = comma - 1; i > lower; i--) {
      if (sentence.word(i).equals(",") && sentence.at(i) == null) {
        return sentence.at(i - 1) instanceof TimeMention ? -1 : i;
      }
    }
    return -1;
  }

  /** "and formally recognised": adverbs before a verb belong to it. */
  int skipAdverbs(int from, int lower) {
    int i = from;
    while (i > lower
        && sentence.at(i) == null
        && (sentence.entry(i).adverb() && !sentence.entry(i).in("floating_quantifiers")
            || beforeTime(i, lower) < i)) {
      i = Math.min(i - 1, beforeTime(i, lower));
    }
    boolean relative = sentence.at(i) == null && sentence.entry(i).in("relatives");
    boolean opens = sentence.entry(i).in("coordinators") || sentence.word(i).equals(",");
    boolean that = sentence.word(i).equals("that") && !(i > lower && RelativeThat.at(sentence, i));
    return opens || relative && !that ? i : from;
  }

  /** "and in 1995 joined", "and, in 1995, joined": the "and" before a date that leads a verb. */
  int skipDate(int from, int lower) {
    int i = sentence.word(from).equals(",") ? from - 1 : from;
    if (!(sentence.at(i) instanceof TimeMention time)) {
      return from;
    }
    int at = time.start() - 1;
    at = sentence.at(at) == null && sentence.entry(at).in("prepositions") ? at - 1 : at;
    at = sentence.word(at).equals(",") ? at - 1 : at;
    // "and later, in 1995, joined"
    at = sentence.at(at) == null && sentence.entry(at).in("later_adverbs") ? at - 1 : at;
    boolean joins = at >= lower && sentence.at(at) == null && sentence.entry(at).in("coordinators");
    return joins ? at : from;
  }
}
