package org.legation.extract.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.LexicalEntry;
import org.legation.extract.text.Token;

/**
 * Finds names of international organisations that the gazetteer does not know, by how such names
 * are made: capitalised words around "Association", "Commission" or the like, and one of them that
 * says the body is of several states ("International", a region). What looks like a name inside is
 * part of it.
 */
final class OrganisationFinder {
  private static final int FEWEST_WORDS = 3;

  /** Whether a sentence has a word of such a name at all. */
  static boolean mayFind(LexicalEntry[] entries) {
    for (LexicalEntry entry : entries) {
      if (entry.in("association_kinds")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The organisation's name that begins at a token; null if none does, or if the gazetteer knows
   * all of it.
   *
   * @param known what other finders saw, by token; names inside are overruled
   */
  @Nullable OrganisationMention at(
      String text, List<Token> tokens, LexicalEntry[] entries, int i, @Nullable Mention[] known) {
    if (!nameWord(tokens, entries, i) || smallWord(entries[i]) || led(tokens.get(i))) {
      return null;
    }
    int kind = kind(tokens, entries, i, known);
    if (kind < 0) {
      return null;
    }
    int end = inRegion(tokens, entries, behind(tokens, entries, kind + 1, known));
    Mention first = known[i];
    Mention last = known[end - 1];
    boolean whole = first instanceof OrganisationMention && first.end() >= end;
    if (whole
        || last != null && last.end() > end
        || end - i < FEWEST_WORDS
        || !international(entries, i, end)) {
      return null;
    }
    String name = text.substring(tokens.get(i).start(), tokens.get(end - 1).end());
    return OrganisationMention.named(i, end, name);
  }

  /** The word that says what the body is, in the first run of capitalised words; -1 if none. */
  private static int kind(
      List<Token> tokens, LexicalEntry[] entries, int from, @Nullable Mention[] known) {
    int kind = -1;
    for (int k = from; k < tokens.size(); k++) {
      boolean joined =
          tokens.get(k).is("and")
              && kind < 0
              && k > from
              && known[k - 1] == null
              && known[from] == null
              && nameWord(tokens, entries, k + 1);
      if (!joined && !nameWord(tokens, entries, k) || known[k] instanceof TimeMention) {
        break;
      }
      if (foreign(known[k]) || entries[k].in("national_words")) {
        return -1;
      }
      kind = entries[k].in("association_kinds") ? k : kind;
    }
    return kind;
  }

  /** Where "of Eastern and Southern Africa" ends; the start where it names one state or nothing. */
  private static int behind(
      List<Token> tokens, LexicalEntry[] entries, int from, @Nullable Mention[] known) {
    if (from >= tokens.size() || !tokens.get(from).is("of") && !tokens.get(from).is("for")) {
      return from;
    }
    int end = from;
    int k = from + 1;
    while (k < tokens.size()) {
      k = tokens.get(k).is("the") ? k + 1 : k;
      int start = k;
      boolean kinds = false;
      while (nameWord(tokens, entries, k)) {
        if (known[k] instanceof OrganisationMention || known[k] instanceof TimeMention) {
          return end;
        }
        kinds |= entries[k].in("association_kinds");
        k++;
      }
      boolean further = end > from;
      boolean begun = further && end == from + 2 && known[from + 1] == null;
      boolean member = !further || begun || region(entries, start, k);
      boolean state = foreign(known[start]) && known[start].end() == k;
      if (k == start || state || further && kinds || !member) {
        return end;
      }
      end = k;
      if (k >= tokens.size() || !tokens.get(k).is("and")) {
        return end;
      }
      k++;
    }
    return end;
  }

  /** "in Africa" behind a name belongs to it. */
  private static int inRegion(List<Token> tokens, LexicalEntry[] entries, int from) {
    int end = from + 1;
    while (from < tokens.size()
        && tokens.get(from).is("in")
        && nameWord(tokens, entries, end)
        && entries[end].in("name_regions")) {
      end++;
    }
    return end > from + 1 ? end : from;
  }

  /** A state by name: its councils and banks are its own. */
  private static boolean foreign(@Nullable Mention mention) {
    return mention instanceof PartyMention;
  }

  private static boolean international(LexicalEntry[] entries, int from, int to) {
    for (int k = from; k < to; k++) {
      if (entries[k].in("international_words")) {
        return true;
      }
    }
    return region(entries, from, to);
  }

  private static boolean region(LexicalEntry[] entries, int from, int to) {
    for (int k = from; k < to; k++) {
      if (entries[k].in("name_regions")) {
        return true;
      }
    }
    return false;
  }

  /** "Chilean-led", "US-backed": who stands behind the body, no word of its name. */
  private static boolean led(Token token) {
    String text = token.text();
    int dash = text.lastIndexOf('-');
    return dash > 0
        && (text.startsWith("led", dash + 1)
            || text.endsWith("ed") && !text.regionMatches(true, 0, "non", 0, 3));
  }

  private static boolean smallWord(LexicalEntry entry) {
    return entry.in("prepositions") && !entry.in("name_regions")
        || entry.in("determiners")
        || entry.in("coordinators")
        || entry.in("subordinators")
        || entry.in("titles")
        || entry.adverb();
  }

  private static boolean nameWord(List<Token> tokens, LexicalEntry[] entries, int i) {
    return i < tokens.size()
        && tokens.get(i).capitalised()
        && Character.isLetter(tokens.get(i).text().codePointAt(0))
        && (tokens.get(i).text().length() > 1);
  }
}
