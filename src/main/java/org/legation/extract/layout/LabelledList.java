package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.lexicon.LexicalEntry;

/**
 * A list in one sentence, behind words that say what it holds: "Embassies: Lima, Quito and Paris".
 *
 * @param label what stands before the colon
 * @param from first token behind the colon
 * @param to end of the list, exclusive
 */
record LabelledList(String label, int from, int to) {
  private static final int LONGEST_LABEL = 8;

  /** The lists of a sentence, apart by semicolons; empty if it has a verb. */
  static List<LabelledList> of(AnnotatedSentence s) {
    List<LabelledList> lists = new ArrayList<>();
    if (!verbless(s, 0, s.size())) {
      return lists;
    }
    int start = 0;
    int colon = next(s, ":", 0);
    while (colon > start && colon < s.size() && colon - start <= LONGEST_LABEL) {
      int further = next(s, ":", colon + 1);
      int end = further < s.size() ? last(s, ";", colon + 1, further) : s.size();
      lists.add(new LabelledList(s.text(start, colon), colon + 1, stripped(s, colon + 1, end)));
      start = end + 1;
      colon = further;
    }
    return lists;
  }

  /** Whether a stretch states nothing by a verb; brackets may. */
  static boolean verbless(AnnotatedSentence s, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += depth(s, i);
      if (depth == 0 && verb(s, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean verb(AnnotatedSentence s, int i) {
    if (s.at(i) instanceof Mention.NounMention) {
      // "high commissions": a noun, whatever its last word may be alone
      return false;
    }
    LexicalEntry entry = s.entry(i);
    boolean plain = !entry.verbForms().isEmpty() && !entry.alsoNoun();
    boolean month = s.at(i) instanceof Mention.TimeMention;
    boolean auxiliary = entry.auxiliary() != null && !month && !abbreviation(s, i) && !way(s, i);
    return auxiliary || plain && !s.tokens().get(i).capitalised();
  }

  /** "Ambassadors to Chile": no infinitive, but where somebody is or goes. */
  private static boolean way(AnnotatedSentence s, int to) {
    Mention named = s.at(s.word(to + 1).equals("the") ? to + 2 : to + 1);
    return s.word(to).equals("to")
        && (named instanceof Mention.PartyMention || named instanceof Mention.CityMention);
  }

  /** "CAN" in a list of organisations is no verb. */
  private static boolean abbreviation(AnnotatedSentence s, int i) {
    String text = s.tokens().get(i).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** The members, each from a token to another, exclusive. */
  List<Member> members(AnnotatedSentence s) {
    boolean semicolons = next(s, ";", from) < to;
    List<Member> members = new ArrayList<>();
    int depth = 0;
    int start = opened(s, from);
    for (int i = from; i <= to; i++) {
      depth += i < to ? depth(s, i) : 0;
      boolean joint = i == to || depth == 0 && joint(s, i, semicolons);
      if (!joint) {
        continue;
      }
      if (i > start) {
        members.add(new Member(start, i));
      }
      start = opened(s, i + 1);
    }
    return members;
  }

  /** Where a name begins: "Lima, Quito, and the Hague". */
  private static int opened(AnnotatedSentence s, int from) {
    int start = from;
    while (s.at(start) == null && s.entry(start).in("name_openers")) {
      start++;
    }
    return start;
  }

  /** A member of a list. */
  record Member(int from, int to) {}

  private static boolean joint(AnnotatedSentence s, int i, boolean semicolons) {
    Mention mention = s.at(i);
    if (mention != null) {
      return false;
    }
    String word = s.word(i);
    if (word.equals(";") || word.equals(",") && !semicolons) {
      return true;
    }
    boolean behind = s.at(i - 1) != null || s.word(i - 1).equals(")");
    return s.entry(i).in("name_openers") && behind && s.at(opened(s, i + 1)) != null;
  }

  private static int depth(AnnotatedSentence s, int i) {
    return s.word(i).equals("(") ? 1 : s.word(i).equals(")") ? -1 : 0;
  }

  private static int next(AnnotatedSentence s, String mark, int from) {
    int i = from;
    while (i < s.size() && !(s.at(i) == null && s.word(i).equals(mark))) {
      i++;
    }
    return i;
  }

  private static int last(AnnotatedSentence s, String mark, int from, int to) {
    int i = to - 1;
    while (i > from && !s.word(i).equals(mark)) {
      i--;
    }
    return i > from ? i : to;
  }

  /** Without the full stop at the end. */
  private static int stripped(AnnotatedSentence s, int from, int to) {
    int end = to;
    while (end > from && (s.word(end - 1).equals(".") || s.word(end - 1).equals(";"))) {
      end--;
    }
    return end;
  }
}
