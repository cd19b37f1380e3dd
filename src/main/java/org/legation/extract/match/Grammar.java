package org.legation.extract.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.lexicon.Verbs;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Form;

/** How mentions hang together: prepositions, possessives, lists. Safe for use by many threads. */
public final class Grammar {
  private static final int LONGEST_KIN = 4;

  private final Words words;
  private final Verbs verbs;
  private final Governors governors;
  private final Owners owners;

  /** The grammar by the words and verbs of a lexicon. */
  public Grammar(Lexicon lexicon) {
    this.words = lexicon.words();
    this.verbs = lexicon.verbs();
    this.governors = new Governors(words);
    this.owners = new Owners(words, verbs);
  }

  /** "Norway, along with Iceland": whether a name stands beside the subject. */
  public boolean companion(AnnotatedSentence s, Mention mention, int from) {
    if (mention instanceof PartyMention party && party.adjective()) {
      return false;
    }
    for (int i = mention.start() - 1; i >= from; i--) {
      String word = s.word(i);
      if (s.at(i) == null && words.in("prepositions", word)) {
        return word.equals("like") || word.equals("with") && s.in(i - 1, "companions");
      }
      boolean list =
          s.at(i) != null || words.in("list_joiners", word) || words.in("determiners", word);
      if (!list) {
        return false;
      }
    }
    return false;
  }

  /** "recognises Chile and not Peru", "rather than Peru". */
  public boolean excluded(AnnotatedSentence s, Mention mention) {
    int i = mention.start() - 1;
    while (i > 0 && s.at(i) == null && s.in(i, "determiners")) {
      i--;
    }
    boolean not = s.word(i).equals("not") && s.in(i - 1, "coordinators");
    return s.at(i) == null
        && (not
            || s.word(i).equals("than") && s.word(i - 1).equals("rather")
            || s.word(i).equals("of") && s.word(i - 1).equals("instead"));
  }

  /** "Norwegian companies", "Persian Gulf": an adjective whose noun is no state. */
  boolean modifiesOther(AnnotatedSentence s, Mention mention) {
    if (ofMembers(s, mention)) {
      return true;
    }
    if (!(mention instanceof PartyMention party) || !party.adjective()) {
      return false;
    }
    for (int i = party.end(); i < party.end() + 3; i++) {
      if (s.at(i) != null || s.in(i, "prepositions") || s.word(i).isEmpty()) {
        return false;
      }
      if (s.in(i, "not_states") || s.in(i, "other_heads")) {
        return true;
      }
    }
    return false;
  }

  /** "the Chilean capital", "Chile's capital": as much as the state where somebody goes to it. */
  public boolean ownsCapital(AnnotatedSentence s, Mention mention) {
    if (!(mention instanceof PartyMention party)) {
      return false;
    }
    int noun = s.word(party.end()).equals("'s") ? party.end() + 1 : party.end();
    boolean owns = party.adjective() || noun > party.end();
    return owns && s.entry(noun).in("capital_nouns");
  }

  /** "Norway's three main neighbours": others than Norway. */
  boolean ownsKin(AnnotatedSentence s, Mention mention) {
    for (int i = mention.end() + 1; i <= mention.end() + LONGEST_KIN; i++) {
      if (!s.word(mention.end()).equals("'s") || s.at(i) != null) {
        return false;
      }
      if (s.in(i, "kin_nouns")) {
        return true;
      }
    }
    return false;
  }

  /** "every EU state", "the EU member countries": the members, not the union. */
  boolean ofMembers(AnnotatedSentence s, Mention mention) {
    int next = mention.end();
    return mention instanceof PartyMention
        && mention.namesOrganisation()
        && (s.in(next, "several_states")
            || s.in(next, "single_nouns")
            || s.at(next) instanceof NounMention noun
                && (noun.of("membership") || noun.of("polity") && noun.plural())
            || s.at(next) == null
                && contentWord(s.word(next))
                && Character.isLowerCase(s.word(next).charAt(0))
                && s.word(next).endsWith("s"));
  }

  /** "many white Norwegians": some of a people, who do not act for its state. */
  boolean someOfPeople(AnnotatedSentence s, Mention mention) {
    if (!(mention instanceof PartyMention party) || party.form() != Form.PEOPLE) {
      return false;
    }
    for (int i = mention.start() - 1; i >= 0 && s.at(i) == null; i--) {
      String word = s.word(i);
      if (words.in("people_quantifiers", word)) {
        return true;
      }
      if (!word.equals("of") && !words.in("determiners", word) && !contentWord(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a reason or price begins here: "due to", "in exchange for". */
  public boolean reason(AnnotatedSentence s, int i) {
    return s.at(i) == null && s.in(i, "reasons");
  }

  /** Whether a word is neither punctuation nor a function word nor a verb. */
  public boolean contentWord(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !words.in("organisation_nouns", word)
        && !words.in("prepositions", word)
        && !words.in("coordinators", word)
        && !words.in("subordinators", word)
        && !words.in("relatives", word)
        && !words.in("determiners", word)
        && !words.adverb(word)
        && words.auxiliary(word) == null
        && verbs.forms(word).isEmpty();
  }

  /** "became an embassy", "regained embassy status": the object only says what the subject is. */
  boolean becoming(String verb) {
    return words.in("becoming_verbs", verb);
  }

  /** "was ordered to close": whether it did. */
  boolean compelling(String verb) {
    return words.in("compelling", verb);
  }

  /** Whether a verb tells as well what its subject does by itself: "the legation operated". */
  boolean alsoIntransitive(String verb) {
    return words.in("intransitive_too", verb);
  }

  /** Whether what a verb's infinitive or gerund says is said of the verb's subject. */
  boolean raising(String verb) {
    return words.in("raising_verbs", verb);
  }

  /**
   * The preposition that governs a mention, through lists; empty if it stands directly behind the
   * verb or at the start.
   *
   * @param from where to stop looking
   */
  public String governor(AnnotatedSentence s, Mention mention, int from) {
    return governors.of(s, mention, from);
  }

  /** The mentions that own a noun: "Norway's embassy", "the embassy of Chile". */
  public List<Mention> owners(AnnotatedSentence s, NounMention noun) {
    return owners.of(s, noun);
  }

  /** The mention at a token, over determiners and adjectives. */
  public @Nullable Mention firstAfter(AnnotatedSentence s, int i) {
    return owners.firstAfter(s, i);
  }

  /** Whether one of the words of a set, or "no", stands right before a noun. */
  public boolean called(AnnotatedSentence s, NounMention noun, String set) {
    for (int i = Math.max(0, noun.start() - 3); i < noun.start(); i++) {
      if (words.in(set, s.word(i)) || s.word(i).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** "sent as special agent", not "sent as ambassador": who goes on an errand does not stay. */
  public boolean errand(AnnotatedSentence s, int as, int end) {
    for (int i = as + 1; i < Math.min(end, as + 4); i++) {
      if (s.in(i, "errand_words")) {
        return true;
      }
    }
    return false;
  }
}
