package org.legation.extract.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.Words;
import org.legation.extract.text.Token;

/** Finds words that stand for parties named elsewhere. */
final class PronounFinder {
  private final Words words;

  PronounFinder(Words words) {
    this.words = words;
  }

  /** "the two governments of Chile and Peru" names whom it means. */
  private static boolean followedByOf(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).is("of")
        && (tokens.get(i + 1).capitalised() || tokens.get(i + 1).is("the"));
  }

  /**
   * Whether a clause can begin at a token: "Both broke their relations", ", and both broke", "in
   * 1954 both broke".
   */
  private static boolean opens(List<Token> tokens, LexicalEntry[] entries, int i) {
    return i == 0
        || tokens.get(i - 1).punctuation()
        || tokens.get(i - 1).number()
        || entries[i - 1].in("coordinators");
  }

  /** "the State Department", "the Assembly of the Republic": a name, and no state. */
  private static boolean named(List<Token> tokens, int article) {
    int noun = article + 1;
    if (noun >= tokens.size() || !tokens.get(noun).capitalised()) {
      return false;
    }
    boolean begins = noun + 1 < tokens.size() && tokens.get(noun + 1).capitalised();
    boolean ends =
        article > 1 && tokens.get(article - 1).is("of") && tokens.get(article - 2).capitalised();
    return begins || ends;
  }

  private static boolean verb(LexicalEntry[] entries, int i) {
    return i < entries.length && !entries[i].verbForms().isEmpty() && !entries[i].alsoNoun();
  }

  @Nullable PronounMention at(List<Token> tokens, LexicalEntry[] entries, int i) {
    if (i > 0 && !entries[i].in("pronoun_openers")) {
      return entries[i].in("possessive_pronouns")
          ? new PronounMention(i, i + 1, Pronoun.POSSESSIVE)
          : null;
    }
    String word = tokens.get(i).lower();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    String third = i + 2 < tokens.size() ? tokens.get(i + 2).lower() : "";
    if ((word.equals("each") && next.equals("other"))
        || (word.equals("one") && next.equals("another"))) {
      return new PronounMention(i, i + 2, Pronoun.EACH_OTHER);
    }
    if (word.equals("the")
        && next.equals("other")
        && i > 0
        && !entries[i - 1].in("prepositions")
        && (third.isEmpty() || !Character.isLetter(third.charAt(0)))) {
      return new PronounMention(i, i + 2, Pronoun.EACH_OTHER);
    }
    if (word.equals("neither") && words.auxiliary(next) != null) {
      return new PronounMention(i, i + 1, Pronoun.BOTH);
    }
    if (word.equals("neither") && words.in("single_nouns", next)) {
      return new PronounMention(i, i + 2, Pronoun.BOTH);
    }
    if (word.equals("both") && words.in("pair_nouns", next)) {
      return new PronounMention(i, i + 2, Pronoun.BOTH);
    }
    boolean leaders =
        words.in("pair_leaders", next)
            || words.in("leader_adjectives", next) && words.in("pair_leaders", third);
    int behindLeaders = words.in("pair_leaders", next) ? i + 2 : i + 3;
    if (word.equals("both") && leaders && !followedByOf(tokens, behindLeaders)) {
      // "both foreign ministers": of the two at hand
      return new PronounMention(i, i + 1, Pronoun.BOTH);
    }
    if ((word.equals("the") || word.equals("these") || word.equals("both"))
        && next.equals("two")
        && !followedByOf(tokens, i + 3)) {
      return new PronounMention(i, words.in("pair_nouns", third) ? i + 3 : i + 2, Pronoun.BOTH);
    }
    boolean counted = next.equals("three") || next.equals("four") || next.equals("five");
    boolean noun = words.in("pair_nouns", third);
    if (counted && (word.equals("all") || noun && (word.equals("the") || word.equals("these")))) {
      return new PronounMention(i, noun ? i + 3 : i + 2, Pronoun.SEVERAL);
    }
    if (word.equals("two") && words.in("pair_nouns", next) && !third.equals("of")) {
      return new PronounMention(i, i + 2, Pronoun.BOTH);
    }
    if ((word.equals("the") || word.equals("these"))
        && words.in("pair_nouns", next)
        && !third.equals("of")) {
      return new PronounMention(i, i + 2, Pronoun.BOTH);
    }
    if (word.equals("the")
        && next.equals("former")
        && (third.isEmpty()
            || !Character.isLetter(third.charAt(0))
            || words.auxiliary(third) != null)) {
      return new PronounMention(i, i + 2, Pronoun.FORMER);
    }
    if (word.equals("the") && next.equals("latter")) {
      return new PronounMention(i, i + 2, Pronoun.LATTER);
    }
    if ((word.equals("the") || word.equals("this") || word.equals("his") || word.equals("our"))
        && words.in("single_nouns", next)
        && !third.equals("of")
        && !named(tokens, i)) {
      return new PronounMention(i, i + 2, Pronoun.IT);
    }
    if (word.equals("the")
        && words.in("polity_adjectives", next)
        && words.in("single_nouns", third)
        && !(i + 3 < tokens.size() && tokens.get(i + 3).is("of"))) {
      return new PronounMention(i, i + 3, Pronoun.IT);
    }
    // a new government is none that this tells of
    boolean young =
        words.in("young_words", next)
            && words.in("single_nouns", third)
            && !third.equals("government");
    String fourth = i + 3 < tokens.size() ? tokens.get(i + 3).lower() : "";
    if (young && (word.equals("the") || word.equals("this")) && !fourth.equals("of")) {
      return new PronounMention(i, i + 3, Pronoun.IT);
    }
    if (i == 0
        && tokens.get(i).capitalised()
        && words.in("single_nouns", word)
        && (words.auxiliary(next) != null || words.adverb(next))) {
      // a sentence that leaves the article out: "Country was readmitted"
      return new PronounMention(i, i + 1, Pronoun.IT);
    }
    if (word.equals("it")) {
      return new PronounMention(i, i + 1, Pronoun.IT);
    }
    if (word.equals("them") && i > 0 && tokens.get(i - 1).is("between")) {
      return new PronounMention(i, i + 1, Pronoun.BOTH);
    }
    if (word.equals("they")) {
      return new PronounMention(i, i + 1, Pronoun.THEY);
    }
    if (word.equals("each")
        && i + 1 < tokens.size()
        && (words.auxiliary(next) != null || !entries[i + 1].verbForms().isEmpty())) {
      return new PronounMention(i, i + 1, Pronoun.BOTH);
    }
    if (word.equals("both")
        && (next.equals("and")
            || words.auxiliary(next) != null
            || next.equals("of")
            || opens(tokens, entries, i) && verb(entries, i + 1))) {
      return new PronounMention(i, i + 1, Pronoun.BOTH);
    }
    return entries[i].in("possessive_pronouns")
        ? new PronounMention(i, i + 1, Pronoun.POSSESSIVE)
        : null;
  }
}
