package org.legation.extract.match.agreement;

import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.lexicon.VerbForm;

/**
 * Finds where the name of a treaty or text begins: "economic cooperation agreement", "Trade and
 * Investment Agreement", "Chile–Norway Fisheries Agreement".
 */
final class TitleStart {
  private static final int MOST_WORDS = 8;

  private final AnnotatedSentence s;
  private final NounMention noun;
  private final int from;

  private TitleStart(AnnotatedSentence s, NounMention noun, int from) {
    this.s = s;
    this.noun = noun;
    this.from = from;
  }

  /**
   * The first token of the name.
   *
   * @param from no token before is one of it
   */
  static int of(AnnotatedSentence s, NounMention noun, int from) {
    return new TitleStart(s, noun, from).find();
  }

  private int find() {
    int start = noun.start();
    int next = before(start);
    while (next < start && noun.start() - next <= MOST_WORDS) {
      start = next;
      next = before(start);
    }
    return start;
  }

  /** The start with one more word or name in front; the same where none belongs to it. */
  private int before(int start) {
    int i = start - 1;
    if (i < from) {
      return start;
    }
    Mention at = s.at(i);
    if (at != null) {
      return ofName(at, start) ? at.start() : start;
    }
    if (hyphen(i)) {
      Mention left = s.at(i - 1);
      return i == from ? start : left == null ? i - 1 : left.start();
    }
    if (s.in(i, "title_joiners")) {
      return coordinated(i, start);
    }
    // "a temporary Trade Agreement": the name begins with a capital
    boolean outside = s.tokens().get(start).capitalised() && !s.tokens().get(i).capitalised();
    return word(i) && !(outside && start > 0) ? i : start;
  }

  private boolean ofName(Mention at, int start) {
    boolean capital = s.tokens().get(start).capitalised();
    boolean determined = s.in(at.start() - 1, "determiners");
    if (at instanceof NounMention before) {
      // "a Political Dialogue Agreement": a word of its title
      boolean title = capital && s.tokens().get(before.start()).capitalised();
      return !before.plural() && !before.of("agreement") && (title || !acting(before));
    }
    if (at instanceof CityMention) {
      // "the 1951 Lisbon Treaty"
      boolean dated = s.at(at.start() - 1) instanceof TimeMention;
      return determined || capital && (dated || s.word(at.start() - 1).equals("of"));
    }
    if (at instanceof PartyMention party) {
      return capital && (determined || paired(party) || opens(party));
    }
    return at instanceof OrganisationMention && (capital || determined)
        // "a Military Facilities Agreement": words of its title
        || at instanceof PersonMention && capital;
  }

  /** "At the meeting agreements were signed": a noun of something else. */
  private static boolean acting(NounMention before) {
    return before.of("meeting") || before.of("visit") || before.of("leader") || before.of("body");
  }

  /** "the Chile–Norway Agreement": two names that a dash joins. */
  private boolean paired(PartyMention party) {
    return dash(party.start() - 1) && s.at(party.start() - 2) instanceof PartyMention
        || dash(party.end()) && party.end() < noun.start();
  }

  private boolean opens(PartyMention party) {
    return party.start() == 0 && !party.adjective();
  }

  private boolean dash(int i) {
    return s.in(i, "name_dashes");
  }

  /** The mark within "Good-Neighbourliness", with no space around it, or between two names. */
  private boolean hyphen(int i) {
    if (!dash(i) || i == 0 || i + 1 >= s.size()) {
      return false;
    }
    boolean tight =
        s.tokens().get(i - 1).end() == s.tokens().get(i).start()
            && s.tokens().get(i).end() == s.tokens().get(i + 1).start();
    return s.at(i - 1) instanceof PartyMention
        ? s.at(i + 1) instanceof PartyMention
        : tight && s.at(i - 1) == null;
  }

  /**
   * "a partnership and cooperation agreement", "a Partnership, Trade and Cooperation Agreement":
   * where the first of what it is about begins; the same start where the joiner joins others.
   */
  private int coordinated(int joiner, int start) {
    boolean listed = s.word(joiner).equals(",");
    boolean modified = start < noun.start() || noun.end() - noun.start() > 1;
    if (listed || !modified) {
      return start;
    }
    int first = joiner;
    int i = joiner - 1;
    while (i >= from && part(i, start)) {
      first = i;
      i--;
      if (s.word(i).equals(",") && part(i - 1, start) && s.tokens().get(i - 1).capitalised()) {
        i--;
      }
    }
    boolean governed = s.tokens().get(first).capitalised() && s.in(i, "prepositions");
    return first < joiner && (i < from || determines(i) || governed) ? first : start;
  }

  /**
   * Whether what stands at a token begins the phrase of the name: "a", "its", "1990", "Chilean".
   */
  private boolean determines(int i) {
    String word = s.word(i);
    Mention at = s.at(i);
    return at == null
        ? s.in(i, "determiners")
            || s.in(i, "title_dropped")
            || word.equals("'s")
            || !word.isEmpty() && Character.isDigit(word.charAt(0))
        : at instanceof PronounMention
            || at instanceof TimeMention
            || at instanceof PartyMention party && party.adjective();
  }

  private boolean part(int i, int start) {
    return s.at(i) == null ? word(i) : s.at(i) instanceof NounMention other && ofName(other, start);
  }

  /** Whether a word says which agreement it is. */
  private boolean word(int i) {
    String word = s.word(i);
    LexicalEntry entry = s.entry(i);
    boolean capital = s.tokens().get(i).capitalised() && i > 0;
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && (!entry.in("title_dropped") || capital && joined(i))
        && !entry.in("determiners")
        && !entry.in("possessive_pronouns")
        && !entry.in("title_articles")
        && !entry.in("number_words")
        && (capital || content(i, entry));
  }

  /** "Additional and Explanatory Convention": both words are of the name. */
  private boolean joined(int i) {
    return s.in(i + 1, "title_joiners") && s.tokens().get(i + 2).capitalised();
  }

  private boolean content(int i, LexicalEntry entry) {
    return !entry.in("prepositions")
        && !entry.in("coordinators")
        && !entry.in("subordinators")
        && !entry.in("relatives")
        && !entry.in("quantity_nouns")
        && !entry.in("pair_nouns")
        && !entry.in("pronoun_openers")
        && (!entry.adverb() || entry.in("title_adjectives"))
        && entry.auxiliary() == null
        && !verb(i, entry);
  }

  /** A verb, not a noun or adjective: "signing trade agreements", not "a working holiday". */
  private boolean verb(int i, LexicalEntry entry) {
    if (entry.verbForms().isEmpty() || entry.in("title_adjectives")) {
      return false;
    }
    boolean told =
        form(entry, VerbForm.Form.PAST)
            || form(entry, VerbForm.Form.PAST_PARTICIPLE)
            || form(entry, VerbForm.Form.THIRD_PERSON);
    return told && !entry.alsoNoun() || !entry.alsoNoun() && !s.in(i - 1, "title_articles");
  }

  private static boolean form(LexicalEntry entry, VerbForm.Form form) {
    @Nullable VerbForm found = entry.verbForm(form);
    return found != null;
  }
}
