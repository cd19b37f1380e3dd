package org.legation.extract.context;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Party;
import org.legation.model.SpecialLetters;
import tools.jackson.databind.JsonNode;

/**
 * Leaders so well known that articles do not say whose they are: "Nixon visited in 1972". From
 * {@code gazetteer/leaders.yaml}.
 */
public final class KnownLeaders {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final Pattern ARTICLE = Pattern.compile("([ae])l-(\\p{Lu}.*)");

  /** The names by their first word, the longest first. */
  private final Map<String, List<Known>> names = new HashMap<>();

  /**
   * A leader.
   *
   * @param name whole, or the family name where that is enough
   * @param families the family name, an Arabic one with and without its article
   */
  record Known(String name, List<String> families, Party party) {}

  private KnownLeaders(JsonNode yaml, Gazetteer gazetteer) {
    Set<String> familyFirst = new HashSet<>(Yaml.texts(yaml.path("family_first")));
    Set<String> alone = new HashSet<>(Yaml.texts(yaml.path("alone")));
    Yaml.lists(yaml.path("names"))
        .forEach(
            (code, leaders) -> {
              Party party = new Party(code, gazetteer.name(code));
              for (String leader : leaders) {
                String family = family(leader, familyFirst.contains(code));
                add(leader, family, party);
                if (alone.contains(family)) {
                  add(family, family, party);
                }
              }
            });
    names.values().forEach(l -> l.sort(Comparator.comparingInt(k -> -k.name().length())));
  }

  /** Those that Legation comes with. */
  public static KnownLeaders bundled(Gazetteer gazetteer) {
    return new KnownLeaders(Yaml.resource("gazetteer/leaders.yaml"), gazetteer);
  }

  private void add(String name, String family, Party party) {
    for (String written : new LinkedHashSet<>(List.of(name, plain(name)))) {
      String own = written.equals(name) ? family : plain(family);
      names
          .computeIfAbsent(firstWord(written), word -> new ArrayList<>())
          .add(new Known(written, withoutArticle(own), party));
    }
  }

  /** "al-Assad", "Al-Assad", "Assad". */
  private static List<String> withoutArticle(String family) {
    Matcher article = ARTICLE.matcher(family);
    return article.matches()
        ? List.of(
            family,
            article.group(1).toUpperCase(Locale.ROOT) + family.substring(1),
            article.group(2))
        : List.of(family);
  }

  /** The letters with which the names begin. */
  BitSet initials() {
    BitSet initials = new BitSet();
    for (String word : names.keySet()) {
      initials.set(word.isEmpty() ? 0 : word.charAt(0));
    }
    return initials;
  }

  /** The leader whose name begins at a place of a text, with the word there; null if none does. */
  @Nullable Known at(String text, int at, String word) {
    for (Known known : names.getOrDefault(word, List.of())) {
      int end = at + known.name().length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(known.name(), at)) {
        return known;
      }
    }
    return null;
  }

  private static String family(String name, boolean first) {
    int space = first ? name.indexOf(' ') : name.lastIndexOf(' ');
    if (space < 0) {
      return name;
    }
    return first ? name.substring(0, space) : name.substring(space + 1);
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  /** Without accents, and with ASCII for the letters that have none to lose: "Walesa". */
  private static String plain(String name) {
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      String ascii = SpecialLetters.ascii(c);
      if (ascii.isEmpty()) {
        plain.append(c);
      } else {
        plain.append(
            Character.isUpperCase(c)
                ? Character.toUpperCase(ascii.charAt(0)) + ascii.substring(1)
                : ascii);
      }
    }
    return plain.toString();
  }
}
