package org.legation.extract.match;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.CityMention;
import org.legation.extract.annotate.Mention.OrganisationMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.match.Clause.Region;

/**
 * Reads a long list of organisations by its commas: what stands between two of them is one name,
 * although the gazetteer knows only a part of it, or nothing.
 */
public final class NameList {
  private static final int FEWEST_KNOWN = 3;
  private static final int FEWEST_LETTERS = 4;
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_SMALL_WORD = 3;

  private final AnnotatedSentence s;

  private NameList(AnnotatedSentence s) {
    this.s = s;
  }

  /**
   * "of the P5+1, the X and the Y": whether names that nobody knows stand between the preposition
   * and a known one.
   */
  public static boolean unknownBefore(
      AnnotatedSentence s, Mention mention, String preposition, Region region) {
    int start = opening(s, mention.start(), region.from());
    return start < mention.start() && s.word(start - 1).equals(preposition);
  }

  /** Where the first name of a list begins, of which the one at a token is known. */
  private static int opening(AnnotatedSentence s, int known, int from) {
    int i = known - 1;
    while (i >= from && s.at(i) == null && i > known - LONGEST_NAME) {
      boolean plain = !Character.isLetter(s.word(i).codePointAt(0)) || s.word(i).equals("the");
      if (!plain && !Character.isUpperCase(s.tokens().get(i).text().codePointAt(0))) {
        break;
      }
      if (s.word(i).equals("(") || s.word(i).equals(")") || s.word(i).equals(":")) {
        return known;
      }
      i--;
    }
    return i + 1;
  }

  /** The names of a list; the known ones alone where there are too few for a list. */
  public static Map<String, Mention> whole(Clause clause, Map<String, Mention> known, int to) {
    if (known.size() < FEWEST_KNOWN) {
      return known;
    }
    return new NameList(clause.sentence()).read(known, to);
  }

  private Map<String, Mention> read(Map<String, Mention> known, int to) {
    Map<String, Mention> names = new LinkedHashMap<>();
    int start = opening(s, known.values().iterator().next().start(), 0);
    int at = start;
    int read = start;
    boolean bracket = false;
    while (at <= to) {
      bracket = s.word(at).equals("(") || bracket && !s.word(at).equals(")");
      boolean joint = s.at(at) == null && (s.word(at).equals(",") || s.word(at).equals(";"));
      if (at < to && (bracket || !joint)) {
        at++;
        continue;
      }
      if (!member(start, at, names)) {
        break;
      }
      read = at;
      start = at + 1;
      at++;
    }
    for (Map.Entry<String, Mention> rest : known.entrySet()) {
      if (rest.getValue().start() >= read) {
        names.putIfAbsent(rest.getKey(), rest.getValue());
      }
    }
    return names.size() < known.size() ? known : names;
  }

  /** One member, or two that "and" joins; false where the stretch is no name. */
  private boolean member(int from, int to, Map<String, Mention> names) {
    int start = from;
    while (s.at(start) == null
        && (s.word(start).equals("and")
            || s.word(start).equals("the")
            || s.word(start).equals("of") && s.word(start - 1).equals("and"))
        && start < to) {
      start++;
    }
    int end = start;
    while (end < to && !s.word(end).equals("(") && !s.word(end).equals(".")) {
      end++;
    }
    if (end - 1 > start && s.at(end - 1) == null && s.in(end - 1, "coordinators")) {
      // "the X and, since 1990, the Y"
      end--;
    }
    for (int i = start + 1; i + 1 < end; i++) {
      boolean parted =
          s.at(i) == null
              && s.word(i).equals("and")
              && (s.at(i - 1) instanceof OrganisationMention
                  || first(i + 1) instanceof OrganisationMention);
      if (parted) {
        return member(start, i, names) && member(i + 1, to, names);
      }
    }
    Mention name = name(start, end);
    if (name == null) {
      return false;
    }
    names.putIfAbsent(s.text(name.start(), name.end()), name);
    return true;
  }

  private @Nullable Mention first(int i) {
    return s.at(s.word(i).equals("the") && s.at(i) == null ? i + 1 : i);
  }

  /** The name that fills a stretch; null if it is more or less than a name. */
  private @Nullable Mention name(int start, int end) {
    if (end <= start || end - start > LONGEST_NAME) {
      return null;
    }
    Mention first = s.at(start);
    if (first != null && first.namesOrganisation() && first.end() == end) {
      return first;
    }
    boolean other =
        (first instanceof PartyMention || first instanceof CityMention) && !abbreviation(start);
    if (other && first != null && first.end() == end || !capital(start)) {
      return null;
    }
    for (int i = start; i < end; i++) {
      boolean small = s.tokens().get(i).text().length() <= LONGEST_SMALL_WORD;
      if (s.at(i) instanceof TimeMention
          || !capital(i) && !small
          || s.at(i) == null && s.entry(i).auxiliary() != null) {
        return null;
      }
    }
    return OrganisationMention.named(start, end, s.text(start, end));
  }

  /** "UNMIK" in a list of organisations is one, though it governs a territory. */
  private boolean abbreviation(int i) {
    String text = s.tokens().get(i).text();
    return text.length() >= FEWEST_LETTERS && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean capital(int i) {
    return Character.isUpperCase(s.tokens().get(i).text().codePointAt(0));
  }
}
