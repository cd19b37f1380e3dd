package org.legation.extract.context;

import java.util.List;
import java.util.Set;

/** The last name of a person, by which an article may go on to name the person. */
final class Surnames {
  private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV", "VI", "VII");

  /** Letters of "al-". */
  private static final int ARTICLE = 3;

  private Surnames() {}

  /** "John Smith, Jr.": "Smith"; the whole of a name of one word. */
  static String of(String name) {
    String rest = name.strip();
    int space = rest.lastIndexOf(' ');
    while (space > 0 && SUFFIXES.contains(bare(rest.substring(space + 1)))) {
      rest = bare(rest.substring(0, space));
      space = rest.lastIndexOf(' ');
    }
    return rest.substring(space + 1);
  }

  /** "Bashar al-Assad": "al-Assad" and "Al-Assad"; else the last name alone. */
  static List<String> forms(String name) {
    String last = of(name);
    String rest = last.length() > ARTICLE ? last.substring(ARTICLE) : "";
    if (rest.length() <= ARTICLE || !last.regionMatches(1, "l-", 0, 2)) {
      return List.of(last);
    }
    char vowel = Character.toLowerCase(last.charAt(0));
    return vowel == 'a' || vowel == 'e'
        ? List.of(vowel + "l-" + rest, Character.toUpperCase(vowel) + "l-" + rest)
        : List.of(last);
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ',')) {
      end--;
    }
    return word.substring(0, end);
  }
}
