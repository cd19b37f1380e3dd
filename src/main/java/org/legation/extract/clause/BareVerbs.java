package org.legation.extract.clause;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.Pronoun;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.VerbGroup.Kind;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.VerbForm.Form;

/**
 * Tells verbs without an auxiliary (a past tense, a present tense, a participle, a gerund) from
 * nouns that are written alike.
 */
final class BareVerbs {
  private final AnnotatedSentence sentence;

  BareVerbs(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** The verb that a word is at its place; null where it is none. */
  @Nullable VerbForm at(int i, LexicalEntry entry) {
    int before = skipAdverbs(i - 1);
    VerbForm past = entry.verbForm(Form.PAST);
    if (past == null) {
      past = entry.verbForm(Form.PAST_PARTICIPLE);
    }
    if (past != null) {
      boolean noun = entry.alsoNoun() && !subjectAt(before);
      // "a letter dated 3 May"
      boolean dated = past.lemma().equals("date") && sentence.at(i + 1) instanceof TimeMention;
      return noun || dated || modifiedAt(i, before) || describes(i, before) ? null : past;
    }
    VerbForm gerund = entry.verbForm(Form.GERUND);
    return gerund == null ? present(i, before, entry) : gerund(i, before, entry, gerund);
  }

  /** "its specialized and related agencies": the second of two participles before a noun. */
  private boolean describes(int i, int before) {
    boolean joined = sentence.word(before).equals("and") || sentence.word(before).equals("or");
    boolean first =
        joined
            && before > 1
            && sentence.at(before - 1) == null
            && sentence.word(before - 1).endsWith("ed")
            && modifiedAt(before - 1, before - 2);
    String next = sentence.word(i + 1);
    return first
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !sentence.entry(i + 1).in("prepositions")
        && !sentence.entry(i + 1).in("determiners");
  }

  /** "the UN Commission on Rights": a capital within a sentence is that of a name. */
  private boolean named(int i) {
    return Character.isUpperCase(sentence.tokens().get(i).text().codePointAt(0))
        && Character.isLetter(sentence.tokens().get(i - 1).text().codePointAt(0));
  }

  static Kind kind(VerbForm verb) {
    return verb.form() == Form.GERUND ? Kind.GERUND : Kind.FINITE;
  }

  static boolean inPresent(VerbForm verb) {
    return verb.form() == Form.BASE || verb.form() == Form.THIRD_PERSON;
  }

  private @Nullable VerbForm gerund(int i, int before, LexicalEntry entry, VerbForm gerund) {
    LexicalEntry next = sentence.entry(i + 1);
    boolean takesObject =
        next.in("determiners")
            || next.in("possessive_pronouns")
            || sentence.at(i + 1) instanceof NounMention;
    boolean noun =
        entry.in("prepositions")
            // "ambassador to Y, residing in Lima": no more than "resident in Lima"
            || i > 0 && entry.in("residing_words") && next.in("place_prepositions")
            // "the developing nations"
            || entry.in("member_adjectives") && next.in("member_nouns")
            || entry.alsoNoun() && !takesObject
            || sentence.word(i + 1).equals("of")
            // "a Norwegian trading company"
            || next.in("company_nouns")
            || modifiedAt(i, before);
    return noun ? null : gerund;
  }

  private @Nullable VerbForm present(int i, int before, LexicalEntry entry) {
    if (entry.in("pair_nouns") || entry.alsoNoun() && sentence.word(i + 1).equals(",")) {
      return null;
    }
    VerbForm third = entry.verbForm(Form.THIRD_PERSON);
    VerbForm verb = third == null ? entry.verbForm(Form.BASE) : third;
    if (verb == null
        || third == null && i > 0 && named(i)
        || sentence.entry(before).in("prepositions")
        || modifiedAt(i, before)
        || !subjectAt(before)) {
      return null;
    }
    boolean afterNoun =
        third != null && sentence.at(before) instanceof NounMention noun && !noun.plural();
    // "relations date from 1905"
    boolean severalDo =
        third == null
            && sentence.at(before) instanceof NounMention nouns
            && nouns.plural()
            && sentence.entry(i + 1).in("prepositions");
    boolean datesFrom =
        verb.lemma().equals("date")
            && (sentence.word(i + 1).equals("from")
                || sentence.word(i + 1).equals("back")
                || sentence.word(i + 1).equals("to"));
    boolean noun =
        entry.alsoNoun()
            && !datesFrom
            && (sentence.word(i + 1).equals("of")
                || !nameAt(before)
                    && !afterNoun
                    && !severalDo
                    && !peopleDo(before, i)
                    && !(third != null && cityDoes(i)));
    return noun ? null : verb;
  }

  /** "its support", "the recently opened": a determiner or possessor before the word. */
  private boolean modifiedAt(int i, int before) {
    LexicalEntry entry = sentence.entry(before);
    Mention mention = sentence.at(before);
    return entry.in("determiners")
            && !entry.in("determiners_alone")
            && !(mention instanceof PronounMention)
        || sentence.word(before).equals("'s")
        || sentence.word(before).equals("whose")
        || mention instanceof PronounMention pronoun && pronoun.pronoun() == Pronoun.POSSESSIVE
        || sentence.entry(i - 1).adverb()
            && !(mention instanceof PronounMention)
            && entry.in("determiners")
            && !entry.in("floating_quantifiers")
            && !RelativeThat.at(sentence, before);
  }

  /** "Suva hosts the embassies of X", not "the Suva talks". */
  private boolean cityDoes(int verb) {
    return sentence.at(verb - 1) instanceof CityMention
        && (sentence.entry(verb + 1).in("determiners")
            || sentence.at(verb + 1) instanceof PartyMention
            || sentence.at(verb + 1) instanceof NounMention);
  }

  /** "Chileans need no visa": a people and what it does to an object. */
  private boolean peopleDo(int before, int verb) {
    return sentence.at(before) instanceof PartyMention party
        && party.form() == org.legation.gazetteer.Form.PEOPLE
        && sentence.entry(verb + 1).in("determiners");
  }

  /** A word that is as often a noun is a verb only right behind a name or pronoun. */
  private boolean nameAt(int i) {
    Mention mention = sentence.at(i);
    return mention instanceof PronounMention
        || mention instanceof PersonMention
        || mention instanceof PartyMention party && party.form() == org.legation.gazetteer.Form.NAME
        || sentence.entry(i).in("relatives") && !governed(i);
  }

  /** "with which ties had been cut": a pronoun behind a preposition is no subject. */
  private boolean governed(int relative) {
    return relative > 0
        && sentence.at(relative - 1) == null
        && sentence.entry(relative - 1).in("prepositions");
  }

  /** Whether a subject can end here: a name, a noun, a pronoun, a relative or "and". */
  private boolean subjectAt(int i) {
    if (i < 0) {
      return false;
    }
    Mention mention = sentence.at(i);
    if (mention instanceof PartyMention party) {
      return !party.adjective();
    }
    if (mention instanceof PronounMention pronoun) {
      return pronoun.pronoun() != Pronoun.POSSESSIVE && pronoun.pronoun() != Pronoun.EACH_OTHER;
    }
    return mention == null ? subjectWord(i) : !(mention instanceof TimeMention);
  }

  private boolean subjectWord(int i) {
    LexicalEntry entry = sentence.entry(i);
    String word = sentence.word(i);
    return entry.in("relatives")
        || entry.in("coordinators")
        || entry.in("subject_words")
        || (Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))
            && !entry.in("prepositions")
            && !entry.in("determiners")
            && entry.verbForms().isEmpty());
  }

  private int skipAdverbs(int from) {
    int i = from;
    while (i > 0
        && (sentence.entry(i).adverb() && !sentence.entry(i).in("floating_quantifiers")
            || sentence.entry(i).in("once_again") && sentence.word(i - 1).equals("once"))) {
      i--;
    }
    return i;
  }
}
