package org.legation.extract.match.membership;

import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PersonMention;

/**
 * The whole name of an organisation of which only a part is known: "the Northern Contact Group",
 * "the NATO Parliamentary Assembly", "the Association of Spanish Language Schools".
 */
final class WholeNames {
  private static final int LONGEST_PART = 7;
  private static final int FEWEST_WORDS_BEHIND = 2;
  private static final int MOST_PLACES = 3;

  private WholeNames() {}

  /** The mention of the whole name that a mention is part of; the mention itself if it is whole. */
  static Mention of(AnnotatedSentence s, Mention part) {
    if (part instanceof PartyMention) {
      return part;
    }
    int end = part instanceof PersonMention ? part.end() : right(s, part.end());
    int start = left(s, part, end);
    return start == part.start() && end == part.end()
        ? part
        : OrganisationMention.named(start, end, s.text(start, end));
  }

  /** Whether a name is one of a mission or an operation. */
  static boolean ofOperation(AnnotatedSentence s, Mention name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (s.in(i, "operation_kinds")) {
        return true;
      }
    }
    return false;
  }

  private static int left(AnnotatedSentence s, Mention part, int end) {
    int i = part.start() - 1;
    boolean unknown = part instanceof PersonMention;
    if (unknown && s.at(i) instanceof PartyMention nation && nation.adjective()) {
      i = nation.start() - 1;
    }
    i = s.word(i).equals("the") ? i - 1 : i;
    boolean of = s.at(i) == null && (s.word(i).equals("of") || s.word(i).equals("for"));
    if (of && capital(s, i - 1) && s.in(i - 1, "organisation_kinds")) {
      // "the Security Council of the X", "the Association of Spanish Y"
      return runStart(s, i - 1);
    }
    boolean several = end - part.start() >= FEWEST_WORDS_BEHIND;
    boolean kind = !unknown || s.in(part.end() - 1, "organisation_kinds");
    if (!kind || !several || !plainCapital(s, part.start() - 1)) {
      return part.start();
    }
    int start = part.start() - 1;
    return plainCapital(s, start - 1) ? start - 1 : start;
  }

  /** Where the run of capitalised words that ends with a token begins. */
  private static int runStart(AnnotatedSentence s, int last) {
    int start = last;
    while (start > 1
        && last - start < LONGEST_PART
        && (plainCapital(s, start - 1)
            || s.word(start - 1).equals("and") && plainCapital(s, start - 2))) {
      start--;
    }
    return start;
  }

  /** Behind the known part: "Parliamentary Assembly", "Mission in Chad", "major economies". */
  private static int right(AnnotatedSentence s, int from) {
    int kind = -1;
    int end = from;
    for (int i = from; i < s.size() && i < from + LONGEST_PART; i++) {
      boolean joins = s.at(i) == null && (kind < 0 ? s.word(i).equals("and") : ofName(s, i));
      boolean ofStates = s.at(i) instanceof PartyMention || dash(s, i);
      if (ofStates && kind < 0 && operation(s, i)) {
        // "United Nations Chad–Mali Observation Mission"
        end = i + 1;
      } else if (capital(s, i)) {
        kind = s.in(i, "organisation_kinds") || s.in(i, "operation_kinds") ? i : kind;
        end = i + 1;
      } else if (kind < 0 && joins && end == i && i > from && council(s, i + 1)) {
        // "the X Peace and Security Council"
        Mention council = s.at(i + 1);
        return council == null ? end : council.end();
      } else if (end == from || !joins || !capital(s, i + 1)) {
        break;
      }
    }
    if (kind >= 0) {
      return s.in(kind, "operation_kinds") ? place(s, end) : end;
    }
    if (end - from >= FEWEST_WORDS_BEHIND) {
      // "the ASEAN Growth Triangle"
      return end;
    }
    boolean members = s.in(from + 1, "member_nouns") && s.at(from) == null;
    if (members && s.in(from, "member_adjectives")) {
      return from + 2;
    }
    return capital(s, from) && s.in(from, "member_nouns") ? from + 1 : from;
  }

  private static boolean council(AnnotatedSentence s, int i) {
    return s.at(i) instanceof OrganisationMention known
        && known.start() == i
        && s.in(known.end() - 1, "organisation_kinds");
  }

  private static boolean dash(AnnotatedSentence s, int i) {
    return s.word(i).equals("-") || s.word(i).equals("–");
  }

  /** Whether nothing but names stands before the noun of a mission. */
  private static boolean operation(AnnotatedSentence s, int from) {
    for (int i = from; i < s.size() && i < from + LONGEST_PART; i++) {
      if (capital(s, i) && s.in(i, "operation_kinds")) {
        return true;
      }
      if (!capital(s, i) && !(s.at(i) instanceof PartyMention) && !dash(s, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean ofName(AnnotatedSentence s, int i) {
    return s.word(i).equals("of") || s.word(i).equals("on") || s.word(i).equals("for");
  }

  /** "in Chad and Mali", "for the Referendum in Chad" behind the name of a mission belong to it. */
  private static int place(AnnotatedSentence s, int from) {
    int end = from;
    for (int part = 0; part < MOST_PLACES; part++) {
      boolean and = part > 0 && s.word(end).equals("and");
      if (!and && !s.in(end, "operation_links")) {
        return end;
      }
      int i = s.word(end + 1).equals("the") ? end + 2 : end + 1;
      Mention place = s.at(i);
      boolean state = place instanceof PartyMention;
      if (!state && !capital(s, i)) {
        return end;
      }
      end = state && place != null ? place.end() : i + 1;
      while (capital(s, end)) {
        end++;
      }
    }
    return end;
  }

  private static boolean capital(AnnotatedSentence s, int i) {
    Mention at = s.at(i);
    return i >= 0
        && i < s.size()
        && (at == null || at instanceof NounMention || at instanceof PersonMention)
        && s.tokens().get(i).capitalised()
        && Character.isLetter(s.word(i).charAt(0));
  }

  /** A capitalised word within the sentence that is no function word, title or abbreviation. */
  private static boolean plainCapital(AnnotatedSentence s, int i) {
    if (i <= 0 || !capital(s, i) || s.at(i) instanceof PersonMention) {
      return false;
    }
    String text = s.tokens().get(i).text();
    int dash = text.lastIndexOf('-');
    boolean led = dash > 0 && text.endsWith("ed");
    return text.length() > 1
        && !led
        && Character.isLowerCase(text.codePointAt(1))
        && !s.in(i, "determiners")
        && !s.in(i, "prepositions")
        && !s.in(i, "coordinators")
        && !s.in(i, "subordinators")
        && !s.in(i, "titles")
        && (!s.in(i, "never_names") || s.in(i, "name_regions"))
        && !s.entry(i).adverb()
        && !s.in(i, "exemplifying")
        && !s.word(i - 1).equals(".");
  }
}
