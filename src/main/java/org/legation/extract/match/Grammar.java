package org.legation.extract.match;

import java.util.List;
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
import org.legation.extract.lexicon.Lexicon;
import org.legation.extract.lexicon.Verbs;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Form;

/** How mentions hang together: prepositions, possessives, lists. Safe for use by many threads. */
final class Grammar {
  /** The value of {@link #governor} for a mention behind a comma that begins no list. */
  static final String APART = ",";

  private static final int MOST_IN_BRACKET = 12;

  private static final int LONGEST_GROUP = 6;

  private static final int LONGEST_KIN = 4;

  private final Words words;
  private final Verbs verbs;
  private final Owners owners;

  Grammar(Lexicon lexicon) {
    this.words = lexicon.words();
    this.verbs = lexicon.verbs();
    this.owners = new Owners(words, verbs);
  }

  /**
   * The preposition that governs a mention, through lists ("in Oslo, Bergen and Narvik"); empty if
   * it stands directly behind the verb or at the start.
   *
   * @param from where to stop looking
   */
  String governor(AnnotatedSentence s, Mention mention, int from) {
    Mention member = mention;
    int i = member.start() - 1;
    while (i >= from) {
      String word = s.word(i);
      Mention at = s.at(i);
      if (at == null
          && words.in("prepositions", word)
          && !(words.in("also_adjectives", word) && s.in(i - 1, "determiners"))) {
        if (word.equals("as") && s.word(i - 1).equals("such")) {
          i -= 2;
          continue;
        }
        if (word.equals("as") && s.word(i - 1).equals("well") && s.word(i - 2).equals("as")) {
          int left = s.word(i - 3).equals(",") ? i - 4 : i - 3;
          Mention before = left >= from ? s.at(left) : null;
          boolean party =
              before instanceof PartyMention && member instanceof PartyMention
                  || before instanceof NounMention && member instanceof NounMention;
          if (before == null || !party) {
            return word;
          }
          member = before;
          i = before.start() - 1;
          continue;
        }
        if (word.equals("following") && s.word(i - 1).equals("the")) {
          i--;
          continue;
        }
        if (word.equals("of")
            && (s.in(i - 1, "quantity_nouns") || s.in(i - 1, "partitives"))
            && s.at(i - 1) == null) {
          i -= 2;
          continue;
        }
        return word;
      }
      if (at == null && word.equals(":") && s.in(i - 1, "prepositions")) {
        // "members of: the X, the Y"
        i--;
        continue;
      }
      if (at == null
          && (word.equals(",")
              || word.equals(";")
              || word.equals(":")
              || words.in("coordinators", word)
              || word.equals("&")
              || word.equals("/")
              || word.equals("("))) {
        int left = i - 1;
        while (left >= from
            && (s.word(left).equals(",")
                || s.word(left).equals(";")
                || s.in(left, "coordinators")
                || s.word(left).equals(")"))) {
          left = s.word(left).equals(")") ? beforeDate(s, left, from) : left - 1;
        }
        // "as well as"
        if (s.word(left).equals("well") || s.word(left).equals("then")) {
          left--;
        }
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
        if (left >= from && groupNoun(s, left)) {
          i = left;
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
      int phrase = at == null ? -1 : phraseBefore(s, at, from);
      i = phrase >= 0 ? phrase : at == null ? i - 1 : at.start() - 1;
    }
    return "";
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
    boolean determined =
        s.at(at.end()) == null && s.in(at.end(), "determiners")
            || s.at(at.end()) instanceof PronounMention pronoun
                && pronoun.pronoun() == Pronoun.POSSESSIVE;
    if (!name || !determined) {
      return -1;
    }
    int i = at.start() - 1;
    while (i >= from && s.at(i) == null && s.in(i, "determiners")) {
      i--;
    }
    boolean preposition = i >= from && s.at(i) == null && s.in(i, "prepositions");
    return preposition ? i - 1 : -1;
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

  /** "Norway, along with Iceland": whether a name stands beside the subject. */
  boolean companion(AnnotatedSentence s, Mention mention, int from) {
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
  boolean excluded(AnnotatedSentence s, Mention mention) {
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
  boolean ownsCapital(AnnotatedSentence s, Mention mention) {
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
            || s.at(next) instanceof NounMention noun && noun.of("membership")
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
  boolean reason(AnnotatedSentence s, int i) {
    return s.at(i) == null && s.in(i, "reasons");
  }

  /** Whether a word is neither punctuation nor a function word nor a verb. */
  boolean contentWord(String word) {
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

  /** The mentions that own a noun: "Norway's embassy", "the embassy of Chile". */
  List<Mention> owners(AnnotatedSentence s, NounMention noun) {
    return owners.of(s, noun);
  }

  /** The mention at a token, over determiners and adjectives. */
  @Nullable Mention firstAfter(AnnotatedSentence s, int i) {
    return owners.firstAfter(s, i);
  }
}
