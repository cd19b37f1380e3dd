package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Region;
import org.legation.extract.rule.Rule;

/** Organisations of which no more is known than an abbreviation. */
final class AbbreviatedNames {
  private static final int FEWEST_CAPITALS = 3;

  private AbbreviatedNames() {}

  /** "a member of the ABC": an abbreviation that the gazetteer does not know, and nothing more. */
  static @Nullable Mention behind(Rule rule, Clause clause, Region region) {
    AnnotatedSentence s = clause.sentence();
    int at = s.word(region.from() + 1).equals("the") ? region.from() + 2 : region.from() + 1;
    boolean of = s.word(region.from()).equals("of") || s.word(region.from()).equals("in");
    if (!rule.object().contains("membership") || !of || at >= region.to() || s.at(at) != null) {
      return null;
    }
    boolean alone =
        at + 1 >= region.to()
            || s.at(at + 1) instanceof TimeMention
            || s.at(at + 1) == null && !goesOn(s, at + 1);
    return unknown(s, at) && alone ? named(s, at) : null;
  }

  /**
   * "members of ABC, the X and DEF": the known names of a list, and the abbreviations between them
   * that the gazetteer does not know.
   *
   * @param known not empty, in the order of the sentence
   * @param to where the list ends at the latest
   */
  static Map<String, Mention> between(Clause clause, Map<String, Mention> known, int to) {
    AnnotatedSentence s = clause.sentence();
    Map<String, Mention> names = new LinkedHashMap<>();
    int first = known.values().iterator().next().start();
    int at = first;
    while (unknown(s, memberBefore(s, at))) {
      at = memberBefore(s, at);
    }
    boolean opens = s.entry(nameStart(s, at) - 1).in("prepositions");
    for (int i = opens ? at : first; i < first; i++) {
      if (unknown(s, i)) {
        names.put(s.tokens().get(i).text(), named(s, i));
      }
    }
    for (Map.Entry<String, Mention> name : known.entrySet()) {
      names.put(name.getKey(), name.getValue());
      int next = memberBehind(s, name.getValue().end(), to);
      while (unknown(s, next) && (next + 1 >= to || ends(s, next + 1))) {
        names.put(s.tokens().get(next).text(), named(s, next));
        next = memberBehind(s, next + 1, to);
      }
    }
    return names;
  }

  /** The last token of the member of a list before another; -1 if none is parted from it. */
  private static int memberBefore(AnnotatedSentence s, int member) {
    int i = nameStart(s, member) - 1;
    int parted = i;
    while (i > 0 && separates(s, i)) {
      i--;
    }
    return i < parted ? i : -1;
  }

  /** The first token of the member behind the end of another; -1 if none is parted from it. */
  private static int memberBehind(AnnotatedSentence s, int end, int to) {
    int i = end;
    while (i < to && separates(s, i)) {
      i++;
    }
    int name = s.word(i).equals("the") ? i + 1 : i;
    return i > end && name < to ? name : -1;
  }

  private static int nameStart(AnnotatedSentence s, int member) {
    return s.word(member - 1).equals("the") ? member - 1 : member;
  }

  private static boolean separates(AnnotatedSentence s, int i) {
    return s.at(i) == null && (s.word(i).equals(",") || s.word(i).equals("and"));
  }

  private static boolean ends(AnnotatedSentence s, int i) {
    return separates(s, i) || s.at(i) == null && s.word(i).equals(".");
  }

  /** An abbreviation that no name is known for. */
  private static boolean unknown(AnnotatedSentence s, int i) {
    if (i < 0 || i >= s.size() || s.at(i) != null) {
      return false;
    }
    String text = s.tokens().get(i).text();
    return text.length() >= FEWEST_CAPITALS && text.chars().allMatch(Character::isUpperCase);
  }

  private static OrganisationMention named(AnnotatedSentence s, int at) {
    return OrganisationMention.named(at, at + 1, s.tokens().get(at).text());
  }

  /** Whether a list or name goes on at a token. */
  private static boolean goesOn(AnnotatedSentence s, int i) {
    return s.word(i).equals(",")
        || s.entry(i).in("coordinators")
        || s.word(i).equals("(")
        || s.tokens().get(i).capitalised();
  }
}
