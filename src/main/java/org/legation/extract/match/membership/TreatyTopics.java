package org.legation.extract.match.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.match.CapitalisedNames;

/**
 * Treaties of many states that a list names by what they are about: "a party to conventions on
 * Biodiversity, Climate Change and Whaling", "a party to: Biodiversity, Wetlands".
 */
final class TreatyTopics {
  private static final int FEWEST = 2;
  private static final int LONGEST = 20;

  private TreatyTopics() {}

  /** The treaties that a stretch lists, by their subjects as written; empty if it lists none. */
  static Map<String, OrganisationMention> of(AnnotatedSentence s, int from, int to) {
    int start = start(s, from, to);
    return start < 0 ? Map.of() : list(s, start, to);
  }

  /** The treaties of a list that begins at once, or behind a colon. */
  static Map<String, OrganisationMention> listed(AnnotatedSentence s, int from, int to) {
    return list(s, s.word(from).equals(":") ? from + 1 : from, to);
  }

  /** Where the list begins: behind "conventions on", or behind a colon; -1 if none does. */
  private static int start(AnnotatedSentence s, int from, int to) {
    boolean atOnce =
        s.word(from).equals(":") || s.word(from).equals("to") && s.word(from + 1).equals(":");
    if (atOnce) {
      return s.word(from).equals(":") ? from + 1 : from + 2;
    }
    for (NounMention noun : s.nouns("agreement", from, to)) {
      int on = noun.end();
      boolean opens = s.entry(on).in("topic_openers") || s.word(on).equals(":");
      int opening = opens ? on + 1 : -1;
      // the name of one convention may have taken in what it is about
      for (int i = noun.start(); i < noun.end() && opening < 0; i++) {
        opening = s.entry(i).in("topic_openers") ? i + 1 : -1;
      }
      if (opening > 0) {
        boolean colon = s.word(opening).equals(":");
        return noun.plural() ? colon ? opening + 1 : opening : -1;
      }
    }
    return -1;
  }

  private static Map<String, OrganisationMention> list(AnnotatedSentence s, int start, int to) {
    Map<String, OrganisationMention> topics = new LinkedHashMap<>();
    int first = start;
    boolean last = false;
    boolean bracket = false;
    boolean semicolons = semicolons(s, start, to);
    for (int i = start; i <= to; i++) {
      boolean and = s.word(i).equals("and") && (commas(s, start, i) == 0 || !comma(s, i, to));
      boolean ends = i == to || s.word(i).equals(".") || !semicolons && s.word(i).equals(";");
      bracket = s.word(i).equals("(") || bracket && !s.word(i).equals(")");
      boolean joint = semicolons ? s.word(i).equals(";") : and || s.word(i).equals(",");
      if (!ends && (bracket || !joint)) {
        continue;
      }
      int begin = s.word(first).equals("and") || s.word(first).equals("the") ? first + 1 : first;
      int end = begin;
      while (end < i && !s.word(end).equals("(")) {
        end++;
      }
      if (begin < i && !topic(s, begin, end)) {
        break;
      }
      if (begin < i) {
        String name = s.text(begin, end);
        topics.put(name, OrganisationMention.named(begin, end, name));
      }
      first = i + 1;
      last = ends;
      if (ends) {
        break;
      }
    }
    return last && topics.size() >= FEWEST ? topics : Map.of();
  }

  private static boolean semicolons(AnnotatedSentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static int commas(AnnotatedSentence s, int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += s.word(i).equals(",") ? 1 : 0;
    }
    return commas;
  }

  /** Whether a comma follows before the list ends: then this "and" belongs to a name. */
  private static boolean comma(AnnotatedSentence s, int from, int to) {
    return commas(s, from, to) > 0;
  }

  private static boolean topic(AnnotatedSentence s, int from, int to) {
    return to - from <= LONGEST && CapitalisedNames.isTitle(s, from, to);
  }
}
