package org.legation.extract.match;

import java.util.ArrayList;
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
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Verbs;
import org.legation.extract.lexicon.Words;
import org.legation.gazetteer.Form;

/** How mentions hang together: prepositions, possessives, lists. Safe for use by many threads. */
final class Grammar {
  /** The value of {@link #governor} for a mention behind a comma that begins no list. */
  static final String APART = ",";

  private final Words words;
  private final Verbs verbs;

  Grammar(Lexicon lexicon) {
    this.words = lexicon.words();
    this.verbs = lexicon.verbs();
  }

  /**
   * The preposition that governs a mention, through lists ("in Oslo, Bergen and Narvik"); empty if
   * it stands directly behind the verb or at the start.
   *
   * @param from where to stop looking
   */
  String governor(AnnotatedSentence s, Mention mention, int from) {
    int i = mention.start() - 1;
    while (i >= from) {
      String word = s.word(i);
      Mention at = s.at(i);
      if (at == null && words.in("prepositions", word)) {
        if (word.equals("as") && s.word(i - 1).equals("such")) {
          i -= 2;
          continue;
        }
        if (word.equals("as") && s.word(i - 1).equals("well") && s.word(i - 2).equals("as")) {
          int left = s.word(i - 3).equals(",") ? i - 4 : i - 3;
          Mention before = left >= from ? s.at(left) : null;
          boolean party = before instanceof PartyMention && mention instanceof PartyMention;
          return before != null && party ? governor(s, before, from) : word;
        }
        if (word.equals("following") && s.word(i - 1).equals("the")) {
          i--;
          continue;
        }
        if (word.equals("of")
            && (words.in("quantity_nouns", s.word(i - 1)) || words.in("partitives", s.word(i - 1)))
            && s.at(i - 1) == null) {
          i -= 2;
          continue;
        }
        return word;
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
                || words.in("coordinators", s.word(left))
                || s.word(left).equals(")"))) {
          left--;
        }
        // "as well as"
        if (s.word(left).equals("well") || s.word(left).equals("then")) {
          left--;
        }
        Mention before = left >= from ? s.at(left) : null;
        if (before != null && sameKind(before, mention)) {
          String outer = governor(s, before, from);
          return outer;
        }
        if (before instanceof PartyMention && mention instanceof CityMention
            || before instanceof CityMention && mention instanceof PartyMention) {
          return governor(s, before, from);
        }
        if (left >= from && groupNoun(s, left)) {
          i = left;
          continue;
        }
        if (words.in("coordinators", word) && before == null) {
          i = left;
          continue;
        }
        return APART;
      }
      i = at == null ? i - 1 : at.start() - 1;
    }
    return "";
  }

  /** "Norway, along with Iceland": whether a name stands beside the subject. */
  boolean companion(AnnotatedSentence s, Mention mention, int from) {
    if (mention instanceof PartyMention party && party.adjective()) {
      return false;
    }
    for (int i = mention.start() - 1; i >= from; i--) {
      String word = s.word(i);
      if (s.at(i) == null && words.in("prepositions", word)) {
        return word.equals("like") || word.equals("with") && words.in("companions", s.word(i - 1));
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
    while (i > 0 && s.at(i) == null && words.in("determiners", s.word(i))) {
      i--;
    }
    boolean not = s.word(i).equals("not") && words.in("coordinators", s.word(i - 1));
    return s.at(i) == null
        && (not
            || s.word(i).equals("than") && s.word(i - 1).equals("rather")
            || s.word(i).equals("of") && s.word(i - 1).equals("instead"));
  }

  /** "Norwegian companies", "Persian Gulf": an adjective whose noun is no state. */
  boolean modifiesOther(AnnotatedSentence s, Mention mention) {
    if (!(mention instanceof PartyMention party) || !party.adjective()) {
      return false;
    }
    for (int i = party.end(); i < party.end() + 3; i++) {
      if (s.at(i) != null || words.in("prepositions", s.word(i)) || s.word(i).isEmpty()) {
        return false;
      }
      if (words.in("not_states", s.word(i)) || words.in("other_heads", s.word(i))) {
        return true;
      }
    }
    return false;
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
    return s.at(i) == null && words.in("reasons", s.word(i));
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

  private boolean groupNoun(AnnotatedSentence s, int i) {
    String word = s.word(i);
    return words.in("pair_nouns", word) || words.in("group_nouns", word);
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

  /**
   * The mentions that own a noun: "Armenia's embassy", "the French and British embassies", "the
   * embassy of Chile", "its embassy" (the possessive pronoun).
   */
  List<Mention> owners(AnnotatedSentence s, NounMention noun) {
    List<Mention> owners = new ArrayList<>();
    int i = noun.start() - 1;
    while (i >= 0) {
      Mention at = s.at(i);
      String word = s.word(i);
      if (at instanceof PartyMention party) {
        owners.add(0, party);
        i = party.start() - 1;
        int next = list(s, i);
        if (next < 0 || !(s.at(next) instanceof PartyMention)) {
          break;
        }
        i = next;
        continue;
      }
      if (at instanceof PronounMention pronoun) {
        if (pronoun.pronoun() == Pronoun.POSSESSIVE) {
          owners.add(pronoun);
        } else if (s.word(pronoun.end()).equals("'s")) {
          owners.add(pronoun);
        }
        break;
      }
      if (at instanceof TimeMention || at instanceof PersonMention || at instanceof CityMention) {
        break;
      }
      if (at == null && (word.equals("'s") || word.equals("'"))) {
        i--;
        continue;
      }
      if (at instanceof NounMention other && !other.of("leader") && !other.of("office")
          || at == null && !stop(word)) {
        i = at == null ? i - 1 : at.start() - 1;
        continue;
      }
      break;
    }
    if (!owners.isEmpty()) {
      return owners;
    }
    int after = noun.end();
    if (s.word(after).equals("of")) {
      Mention owner = firstAfter(s, after + 1);
      if (owner instanceof CityMention && (noun.of("body") || noun.of("independence"))) {
        owners.add(owner);
      }
      while (owner instanceof PartyMention) {
        owners.add(owner);
        int next = listAfter(s, owner.end());
        owner = next < 0 ? null : firstAfter(s, next);
      }
    }
    return owners;
  }

  /**
   * The index of the member before a comma or "and" that ends at {@code i}; -1 if there is none.
   */
  private int list(AnnotatedSentence s, int i) {
    int left = i;
    boolean joined = false;
    while (left >= 0
        && s.at(left) == null
        && (s.word(left).equals(",") || s.word(left).equals("and") || s.word(left).equals("the"))) {
      joined |= !s.word(left).equals("the");
      left--;
    }
    return joined ? left : -1;
  }

  private int listAfter(AnnotatedSentence s, int i) {
    int right = i;
    boolean joined = false;
    while (right < s.size()
        && s.at(right) == null
        && (s.word(right).equals(",") || s.word(right).equals("and"))) {
      joined = true;
      right++;
    }
    return joined ? right : -1;
  }

  /** The mention at a token, over determiners and adjectives. */
  @Nullable Mention firstAfter(AnnotatedSentence s, int i) {
    int at = i;
    while (at < s.size() && s.at(at) == null && words.in("determiners", s.word(at))) {
      at++;
    }
    return s.at(at);
  }

  private boolean irregularPast(String word) {
    return verbs.is(word, VerbForm.Form.PAST) && !verbs.alsoNoun(word);
  }

  private boolean stop(String word) {
    return words.in("prepositions", word)
        || words.in("determiners", word)
            && !word.equals("new")
            && !word.equals("own")
            && !word.equals("first")
            && !word.equals("former")
            && !word.equals("three")
            && !word.equals("two")
            && !word.equals("four")
            && !word.equals("other")
            && !word.equals("second")
            && !word.equals("several")
            && !word.equals("current")
        || words.in("coordinators", word)
        || words.in("subordinators", word)
        || words.auxiliary(word) != null
        || word.endsWith("ed") && !verbs.forms(word).isEmpty()
        || irregularPast(word)
        || !Character.isLetterOrDigit(word.isEmpty() ? ' ' : word.charAt(0));
  }
}
