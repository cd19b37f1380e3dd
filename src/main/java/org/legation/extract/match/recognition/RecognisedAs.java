package org.legation.extract.match.recognition;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;

/** As what somebody is recognised or regarded: as a state, as part of one, as something else. */
final class RecognisedAs {
  private static final int PART_REACH = 6;

  private RecognisedAs() {}

  /**
   * "recognised by X as the winner of the prize", "recognised Y as its main partner": not as a
   * state, nor as part of one.
   */
  static boolean noState(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart(); i + 2 < p.complementEnd(); i++) {
      boolean owned = s.in(i + 1, "possessive_pronouns");
      if (!s.word(i).equals("as") || !owned && !s.in(i + 1, "articles")) {
        continue;
      }
      int head = -1;
      int end = i + 2;
      while (end < p.complementEnd()
          && s.at(end) == null
          && !s.word(end).equals("of")
          && Character.isLetter(s.word(end).charAt(0))) {
        head = head < 0 && s.in(end, "prepositions") ? end - 1 : head;
        end++;
      }
      head = head < 0 ? end - 1 : head;
      if (s.word(end).equals("of")) {
        return !s.in(end - 1, "statehood_nouns");
      }
      boolean named = s.at(end) != null && !(s.at(end) instanceof TimeMention);
      return !s.word(i + 1).equals("the")
          && !named
          && !s.in(head, "statehood_nouns")
          && !s.in(head, "recognised_ranks");
    }
    return false;
  }

  /** "recognised as part of X". */
  static boolean partOf(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart(); i + 2 < p.complementEnd(); i++) {
      if (s.word(i).equals("as")
          && !ofUndertaking(s, i + 1, p.complementEnd())
          && (s.word(i + 1).equals("part")
              || s.word(i + 2).equals("part")
              || s.word(i + 3).equals("part")
              || within(s, i + 1, p.complementEnd())
              || ofAnother(s, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "recognised X as part of a peace process": what it did so with, not what X is. */
  private static boolean ofUndertaking(AnnotatedSentence s, int from, int end) {
    boolean part = false;
    for (int i = from; i < Math.min(end, from + PART_REACH + 2); i++) {
      if (s.at(i) instanceof PartyMention) {
        return false;
      }
      if (part && s.in(i, "undertakings")) {
        return true;
      }
      part |= s.word(i).equals("part");
    }
    return false;
  }

  /** "as a nation within Chile". */
  private static boolean within(AnnotatedSentence s, int article, int end) {
    int i = article + 1;
    while (i < end && !s.in(i, "prepositions") && !s.in(i, "coordinators")) {
      i++;
    }
    int whose = s.in(i + 1, "articles") ? i + 2 : i + 1;
    return s.in(article, "articles")
        && s.word(i).equals("within")
        && s.at(whose) instanceof PartyMention party
        && !party.adjective();
  }

  /** "as a Chilean province". */
  private static boolean ofAnother(AnnotatedSentence s, int article) {
    int whose = s.in(article, "articles") ? article + 1 : article;
    return s.at(whose) instanceof PartyMention party
        && party.adjective()
        && (s.in(party.end(), "parts_of_states")
            // "recognised X as Italian"
            || whose == article
                && (party.end() >= s.size()
                    || s.tokens().get(party.end()).punctuation()
                    || s.at(party.end()) == null && s.in(party.end(), "prepositions")));
  }

  /** Whether what is regarded so is no state of its own, or an illegal one. */
  static boolean denied(AnnotatedSentence s, Predicate p) {
    return regardedAsPart(s, p) || regardedAsIllegal(s, p);
  }

  /**
   * "regards X as part of", "considers X an integral part of", "considers X to be its territory".
   */
  private static boolean regardedAsPart(AnnotatedSentence s, Predicate p) {
    int end = Math.min(s.size(), p.complementEnd() + PART_REACH);
    for (int i = p.complementStart(); i < end; i++) {
      if (s.in(i, "parts_of_states") && (s.at(i) == null || s.at(i) instanceof NounMention)) {
        int before = i - 1;
        while (before > i - PART_REACH
            && !(s.at(before) instanceof PartyMention)
            && !opensPart(s, before)) {
          before--;
        }
        boolean whose =
            ofState(s, i + 1)
                || s.in(i - 1, "owners_of_parts")
                || s.in(i - 2, "owners_of_parts")
                || s.in(i - 1, "breakaway_words");
        return whose && (opensPart(s, before) || s.at(before) instanceof PartyMention);
      }
    }
    return false;
  }

  /** "sees X as an illegal state", "considers X illegitimate". */
  private static boolean regardedAsIllegal(AnnotatedSentence s, Predicate p) {
    for (int i = p.complementStart() + 1; i < p.complementEnd(); i++) {
      if (s.at(i) == null && s.in(i, "illegality_words")) {
        int before = i - 1;
        while (s.at(before) == null && (s.in(before, "articles") || opensPart(s, before))) {
          before--;
        }
        return s.at(before) instanceof PartyMention party && !party.adjective();
      }
    }
    return false;
  }

  /** "of Chile", "of the Republic of Chile", "of its territory". */
  private static boolean ofState(AnnotatedSentence s, int of) {
    int next = s.word(of + 1).equals("the") ? of + 2 : of + 1;
    return s.word(of).equals("of")
        && (s.at(next) instanceof PartyMention party && !party.adjective()
            || s.in(next, "owners_of_parts")
                && (s.in(next + 1, "parts_of_states")
                    || s.word(next + 1).equals("own") && s.in(next + 2, "parts_of_states")));
  }

  private static boolean opensPart(AnnotatedSentence s, int i) {
    return s.word(i).equals("as") || s.word(i).equals("be");
  }
}
