package org.legation.extract.match;

import java.util.ArrayList;
import java.util.List;
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
import org.legation.extract.lexicon.VerbForm;
import org.legation.extract.lexicon.Verbs;
import org.legation.extract.lexicon.Words;

/** Finds whose a noun is, before and behind it. Safe for use by many threads. */
final class Owners {
  private final Words words;
  private final Verbs verbs;

  Owners(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * The mentions that own a noun: "Armenia's embassy", "the French and British embassies", "the
   * embassy of Chile", "its embassy" (the possessive pronoun).
   */
  List<Mention> of(AnnotatedSentence s, NounMention noun) {
    List<Mention> owners = new ArrayList<>();
    int i = noun.start() - 1;
    while (i >= 0) {
      Mention at = s.at(i);
      String word = s.word(i);
      if (at instanceof PartyMention party) {
        owners.add(0, party);
        i = party.start() - 1;
        boolean pair = pair(s, i);
        int next = pair ? i - 1 : list(s, i);
        boolean clause = owners.size() == 1 && next >= 0 && !pair && !and(s, next, i);
        if (next < 0 || clause || !(s.at(next) instanceof PartyMention)) {
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
      if (at instanceof CityMention city && capitalOwns(s, city, noun)) {
        owners.add(city);
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
        int next = noun.of("independence") ? listAfter(s, owner.end()) : -1;
        if (next >= 0 && s.at(next) instanceof CityMention second) {
          // "the independence of Hargeisa and Sukhumi"
          owners.add(second);
        }
      }
      if (owner instanceof PronounMention sides
          && sides.pronoun() == Pronoun.BOTH
          && noun.of("mission")) {
        // "the legations of both countries"
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

  /** "Moscow's ambassador", "Beijing's embassy": a capital for its government. */
  private static boolean capitalOwns(AnnotatedSentence s, CityMention city, NounMention noun) {
    return !city.city().capitalOf().isEmpty()
        && s.word(city.end()).equals("'s")
        && (noun.of("office") || noun.of("mission"));
  }

  /** "occupied by Germany, the American legation": no list, which has its "and" before the last. */
  private static boolean and(AnnotatedSentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (s.at(i) == null && s.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "Chilean-Bolivian relations", "Chile–Bolivia relations": what stands between the two. */
  private boolean pair(AnnotatedSentence s, int dash) {
    return s.at(dash) == null
        && s.in(dash, "name_dashes")
        && s.at(dash - 1) instanceof PartyMention
        && s.tokens().get(dash - 1).end() == s.tokens().get(dash).start();
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

  /** The mention at a token, over determiners and adjectives: "the then Republic of Chile". */
  @Nullable Mention firstAfter(AnnotatedSentence s, int i) {
    int at = i;
    while (at < s.size()
        && s.at(at) == null
        && (s.in(at, "determiners") || s.in(at, "name_qualifiers"))) {
      at++;
    }
    return s.at(at);
  }

  private boolean irregularPast(String word) {
    return verbs.is(word, VerbForm.Form.PAST) && !verbs.alsoNoun(word);
  }

  private boolean stop(String word) {
    return words.in("prepositions", word)
        || words.in("determiners", word) && !words.in("determiners_behind_owners", word)
        || words.in("coordinators", word)
        || words.in("subordinators", word)
        || words.auxiliary(word) != null
        || word.endsWith("ed") && !verbs.forms(word).isEmpty()
        || irregularPast(word)
        || !Character.isLetterOrDigit(word.isEmpty() ? ' ' : word.charAt(0));
  }
}
