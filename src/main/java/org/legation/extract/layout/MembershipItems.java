package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
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
  static final int FEWEST_MEMBERS = 4;

  /** What stands between the members of a list in one line. */
  private static final String JOINTS = ",;•·|\n";

  private static final String DASHES = "-–—";

  private final RuleBook rules;
  private final OrganisationNames names;
  private final Headers headers;
  private final TreatyLabels treatyLabels;

  MembershipItems(RuleBook rules, Words words, Headers headers) {
    this.headers = headers;
    this.rules = rules;
    this.names = new OrganisationNames(words);
    this.treatyLabels = new TreatyLabels(rules, words);
  }

  /** What an item says of the subject's membership; empty if it names no organisation. */
  List<ClaimDraft> read(AnnotatedSentence item, Party subject, boolean former) {
    String name = names.of(item);
    if (name.isEmpty()) {
      return List.of();
    }
    String said = status(item, OrganisationNames.end(item));
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
    int end = OrganisationNames.end(item);
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
    return known || to == from + 1 && OrganisationNames.abbreviated(item.text(from, to));
  }

  /** Treaties of many states behind a label: "Party to: Biodiversity, Wetlands". */
  List<ClaimDraft> treaties(AnnotatedSentence sentence, Party subject) {
    return treatyLabels.read(sentence, subject);
  }

  /** The organisation's name in a column of organisations; empty if the cell holds none. */
  String nameInColumn(AnnotatedSentence cell) {
    return names.inColumn(cell);
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
      boolean within =
          word.equals(",") && OrganisationNames.list(sentence, i) && !longList(sentence, i);
      boolean line = i > start && lineEnds(sentence, i);
      boolean joint =
          word.length() == 1 && JOINTS.contains(word)
              || dashed && i < to && OrganisationNames.dash(sentence, i);
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
