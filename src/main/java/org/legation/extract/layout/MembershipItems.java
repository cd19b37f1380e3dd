package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.date.Interval;
import org.legation.extract.layout.LabelledList.Member;
import org.legation.extract.lexicon.Words;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.DateChooser;
import org.legation.extract.rule.RuleBook;
import org.legation.model.Party;
import org.legation.model.Status;

/** Reads items of a list of organisations: "World Bank", "Andean Community (observer)". */
final class MembershipItems {
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_IN_COLUMN = 20;
  private static final int LONGEST_ABBREVIATION = 8;
  static final int FEWEST_MEMBERS = 4;

  /** What stands between the members of a list in one line. */
  private static final String JOINTS = ",;•·|\n";

  private static final String DASHES = "-–—";

  private final RuleBook rules;
  private final Words words;
  private final Headers headers;
  private final TreatyLabels treatyLabels;

  MembershipItems(RuleBook rules, Words words, Headers headers) {
    this.headers = headers;
    this.rules = rules;
    this.words = words;
    this.treatyLabels = new TreatyLabels(rules, words);
  }

  /** What an item says of the subject's membership; empty if it names no organisation. */
  List<ClaimDraft> read(AnnotatedSentence item, Party subject, boolean former) {
    String name = name(item);
    if (name.isEmpty()) {
      return List.of();
    }
    String said = status(item, nameEnd(item));
    if (said.isEmpty()) {
      return List.of();
    }
    Status status =
        former && said.equals("asserted")
            ? Status.ENDED
            : Status.valueOf(said.toUpperCase(Locale.ROOT));
    List<TimeMention> dates = item.mentions(TimeMention.class, 0, item.size());
    String date = dates.isEmpty() ? "" : dates.get(0).date().first();
    if (!dates.isEmpty() && dates.get(0).date().role() == Role.SPAN) {
      status = Status.ENDED;
      date = dates.get(0).date().edtf();
    } else if (dates.size() == 2 && dates.get(1).date().role() == Role.UNTIL) {
      // "(1961, until 1994)"
      String interval = Interval.of(date, dates.get(1).date().first());
      status = Status.ENDED;
      date = interval == null ? dates.get(1).date().first() : interval;
    }
    DateChooser.Chosen chosen = new DateChooser.Chosen(date, status);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (String member : pair(item, name)) {
      drafts.add(
          ClaimDraft.of(rules.rule("list-membership"), chosen.status(), subject, Party.NONE)
              .withObject(member)
              .withDate(chosen));
    }
    return drafts;
  }

  /** "UPU and WMO": two members where both are whole names; else the one name. */
  private static List<String> pair(AnnotatedSentence item, String name) {
    int end = nameEnd(item);
    for (int and = 1; and + 1 < end; and++) {
      boolean two =
          item.word(and).equals("and")
              && name.equals(item.text(0, end))
              && whole(item, 0, and)
              && whole(item, and + 1, end);
      if (two) {
        return List.of(item.text(0, and), item.text(and + 1, end));
      }
    }
    return List.of(name);
  }

  private static boolean whole(AnnotatedSentence item, int from, int to) {
    Mention mention = item.at(from);
    boolean known =
        mention != null
            && mention.namesOrganisation()
            && mention.start() == from
            && mention.end() == to;
    return known || to == from + 1 && abbreviated(item.text(from, to));
  }

  /** Treaties of many states behind a label: "Party to: Biodiversity, Wetlands". */
  List<ClaimDraft> treaties(AnnotatedSentence sentence, Party subject) {
    return treatyLabels.read(sentence, subject);
  }

  /** The organisation's name in a column of organisations; empty if the cell holds none. */
  String nameInColumn(AnnotatedSentence cell) {
    String known = name(cell);
    if (!known.isEmpty()) {
      return known;
    }
    int end = nameEnd(cell);
    boolean state = cell.at(0) instanceof PartyMention party && party.end() == end;
    return !state && end <= LONGEST_IN_COLUMN && capitalised(cell, end) ? cell.text(0, end) : "";
  }

  /** Whether a sentence has as many commas, dots or ends of lines as the shortest list. */
  static boolean looksLikeList(String sentence) {
    return joints(sentence, JOINTS) >= FEWEST_MEMBERS - 1
        || joints(sentence, DASHES) >= FEWEST_MEMBERS - 1;
  }

  private static int joints(String sentence, String kinds) {
    int joints = 0;
    for (int i = 0; i < sentence.length(); i++) {
      joints += kinds.indexOf(sentence.charAt(i)) >= 0 ? 1 : 0;
    }
    return joints;
  }

  /** The members of a list that is written as one sentence; empty if it has a verb. */
  List<Member> members(AnnotatedSentence sentence, int from, int to) {
    if (!LabelledList.verbless(sentence, from, to)) {
      return List.of();
    }
    List<Member> members = new ArrayList<>();
    boolean dashed = joints(sentence.text(), JOINTS) < FEWEST_MEMBERS - 1;
    int start = from;
    boolean bracket = false;
    for (int i = from; i <= to; i++) {
      String word = sentence.word(i);
      bracket = word.equals("(") || bracket && !word.equals(")");
      boolean within = word.equals(",") && list(sentence, i) && !longList(sentence, i);
      boolean line = i > start && lineEnds(sentence, i);
      boolean joint =
          word.length() == 1 && JOINTS.contains(word) || dashed && i < to && dash(sentence, i);
      boolean ends = i == to || !bracket && !within && (joint || line);
      if (ends && i > start) {
        int first = sentence.word(start).equals("and") ? start + 1 : start;
        if (i > first) {
          members.add(new Member(first, i));
        }
      }
      start = ends ? line && !joint ? i : i + 1 : start;
    }
    return members.size() < FEWEST_MEMBERS ? List.of() : members;
  }

  /** Whether a new line begins at a token. */
  private static boolean lineEnds(AnnotatedSentence sentence, int token) {
    return token < sentence.size()
        && sentence
                .text()
                .substring(
                    sentence.tokens().get(token - 1).end(), sentence.tokens().get(token).start())
                .indexOf('\n')
            >= 0;
  }

  /** Whether the comma stands behind a whole name, for which no "and" is missing. */
  private static boolean longList(AnnotatedSentence sentence, int comma) {
    return sentence.at(comma - 1) != sentence.at(comma + 1) || sentence.at(comma - 1) == null;
  }

  /** The organisation's name: all of the item up to a bracket, dash or comma. */
  private String name(AnnotatedSentence item) {
    int end = nameEnd(item);
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

  private static int nameEnd(AnnotatedSentence item) {
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
  private static boolean dash(AnnotatedSentence item, int i) {
    String word = item.word(i);
    int start = item.tokens().get(i).start();
    return (word.equals("–") || word.equals("-") || word.equals("—") || word.equals("/"))
        && (start == 0 || Character.isWhitespace(item.text().charAt(start - 1)));
  }

  /** "Educational, Scientific and Cultural Organization": the comma belongs to the name. */
  private static boolean list(AnnotatedSentence item, int comma) {
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
  private static boolean abbreviated(String name) {
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

  /**
   * "(observer)" is a membership; "(applicant)" may become one, "(suspended)" was one, "(guest)" is
   * none: the empty text.
   */
  private String status(AnnotatedSentence item, int from) {
    for (NounMention noun : item.nouns("candidacy", 0, item.size())) {
      if (noun.start() > 0) {
        return "possible";
      }
    }
    return headers.membershipStatus(item.text(Math.min(from, item.size()), item.size()));
  }
}
