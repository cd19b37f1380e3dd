package org.legation.extract.layout;

import java.util.Locale;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.lexicon.Words;

/** The names of organisations in items and cells: all up to a bracket, dash or comma. */
final class OrganisationNames {
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_IN_COLUMN = 20;
  private static final int LONGEST_ABBREVIATION = 8;

  private final Words words;

  OrganisationNames(Words words) {
    this.words = words;
  }

  /** The organisation's name: all of the item up to a bracket, dash or comma. */
  String of(AnnotatedSentence item) {
    int end = end(item);
    String written = item.text(0, end);
    boolean named = false;
    for (Mention mention : item.mentions(Mention.class, 0, end)) {
      boolean organisation = mention.namesOrganisation();
      if (organisation && mention.start() > 0 && !capitalised(item, mention.start())) {
        // "observer in the Andean Community": the name stands in a phrase
        return item.text(mention.start(), mention.end());
      }
      named |= organisation;
    }
    boolean name = end <= LONGEST_NAME && capitalised(item, end);
    if (named && !name) {
      for (Mention mention : item.mentions(OrganisationMention.class, 0, end)) {
        return item.text(mention.start(), mention.end());
      }
    }
    return name && (named || looksLikeOrganisation(item, end)) ? written : "";
  }

  /** The organisation's name in a column of organisations; empty if the cell holds none. */
  String inColumn(AnnotatedSentence cell) {
    String known = of(cell);
    if (!known.isEmpty()) {
      return known;
    }
    int end = end(cell);
    boolean state = cell.at(0) instanceof PartyMention party && party.end() == end;
    return !state && end <= LONGEST_IN_COLUMN && capitalised(cell, end) ? cell.text(0, end) : "";
  }

  /** Where the name ends with which an item begins. */
  static int end(AnnotatedSentence item) {
    int end = 0;
    while (end < item.size() && !ends(item, end)) {
      end++;
    }
    while (end > 1
        && item.at(end) instanceof TimeMention
        && item.entry(end - 1).in("prepositions")) {
      // "Southern Trade Pact in 1999"
      end--;
    }
    return end;
  }

  private static boolean ends(AnnotatedSentence item, int i) {
    String word = item.word(i);
    return item.at(i) instanceof TimeMention
        || item.at(i) == null
            && (word.equals("(")
                || dash(item, i)
                || word.equals(":")
                || word.equals(";")
                || word.equals(",") && !list(item, i));
  }

  /** A dash between blanks; without them it joins what it stands between. */
  static boolean dash(AnnotatedSentence item, int i) {
    String word = item.word(i);
    int start = item.tokens().get(i).start();
    return (word.equals("–") || word.equals("-") || word.equals("—") || word.equals("/"))
        && (start == 0 || Character.isWhitespace(item.text().charAt(start - 1)));
  }

  /** "Educational, Scientific and Cultural Organization": the comma belongs to the name. */
  static boolean list(AnnotatedSentence item, int comma) {
    for (int i = comma + 1; i < Math.min(item.size(), comma + 4); i++) {
      if (item.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch from the start is written like a name: only small words are lower case. */
  private static boolean capitalised(AnnotatedSentence item, int end) {
    for (int i = 0; i < end; i++) {
      String text = item.tokens().get(i).text();
      boolean small = text.length() <= 3 || item.entry(i).in("opposing_prepositions");
      if (!Character.isUpperCase(text.codePointAt(0))
          && !small
          && Character.isLetter(text.codePointAt(0))) {
        return false;
      }
    }
    return end > 0 && Character.isUpperCase(item.tokens().get(0).text().codePointAt(0));
  }

  /** "UNESCO", "ICCt": capitals, or more than one at its start. */
  static boolean abbreviated(String name) {
    return name.length() > 1
        && (name.equals(name.toUpperCase(Locale.ROOT))
            || Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(1))
                && !name.endsWith("s"));
  }

  /** An abbreviation, or a name of several words that is no state's. */
  private boolean looksLikeOrganisation(AnnotatedSentence item, int end) {
    boolean state = item.at(0) instanceof PartyMention party && party.end() == end;
    if (end > 1 && item.entry(0).in("united_nations") && state) {
      // a mission of the United Nations that governs a territory, in a list of organisations
      return true;
    }
    if (end == 0 || state) {
      return false;
    }
    boolean person = item.at(0) instanceof Mention.PersonMention whole && whole.end() == end;
    String first = item.tokens().get(0).text();
    boolean abbreviation =
        end == 1
            && (first.length() <= LONGEST_ABBREVIATION && abbreviated(first)
                || words.in("one_letter_organisations", first.toLowerCase(Locale.ROOT)));
    boolean kind = false;
    for (int i = 0; i < end; i++) {
      kind |= words.in("organisation_kinds", item.word(i));
    }
    return abbreviation || kind && (end > 1 || !person);
  }
}
