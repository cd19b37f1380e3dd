package org.legation.extract.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.lexicon.Yaml;
import org.legation.gazetteer.Hints;
import tools.jackson.databind.JsonNode;

/**
 * Names that two governments claimed, from {@code lexicon/rivals.yaml}: which is meant is told by
 * the words around.
 */
public final class RivalNames {
  private record Rivalry(
      Set<String> names,
      String usual,
      List<String> usualWords,
      String rival,
      List<String> rivalWords,
      List<String> rivalNames,
      int from,
      int to) {
    boolean is(String code) {
      return usual.equals(code) || rival.equals(code);
    }
  }

  private final List<Rivalry> rivalries = new ArrayList<>();

  private RivalNames(JsonNode yaml) {
    for (JsonNode node : yaml) {
      rivalries.add(
          new Rivalry(
              new HashSet<>(Yaml.texts(node.path("names"))),
              node.path("usual").asString(),
              Yaml.texts(node.path("usual_words")),
              node.path("rival").asString(),
              Yaml.texts(node.path("rival_words")),
              Yaml.texts(node.path("rival_names")),
              node.path("from").asInt(),
              node.path("to").asInt()));
    }
  }

  /** The names that come with this version. */
  public static RivalNames bundled() {
    return new RivalNames(Yaml.resource("lexicon/rivals.yaml"));
  }

  /** The codes of the rivals for whom a section speaks, where it uses their common name. */
  public Set<String> spokenFor(String section) {
    Set<String> codes = new HashSet<>();
    for (Rivalry rivalry : rivalries) {
      if (rivalry.names().stream().anyMatch(name -> section.contains(name))) {
        codes.addAll(spokenFor(rivalry, section));
        if (rivalry.rivalNames().stream().anyMatch(name -> has(rest(rivalry, section), name))) {
          codes.add(rivalry.rival());
        }
      }
    }
    return codes;
  }

  private static Set<String> spokenFor(Rivalry rivalry, String text) {
    Set<String> codes = new HashSet<>();
    if (rivalry.usualWords().stream().anyMatch(word -> has(text, word))) {
      codes.add(rivalry.usual());
    }
    if (rivalry.rivalWords().stream().anyMatch(word -> has(text, word))) {
      codes.add(rivalry.rival());
    }
    return codes;
  }

  /** A text without the longer names of the usual one, which hold those of the rival. */
  private static String rest(Rivalry rivalry, String text) {
    String rest = text;
    for (String word : rivalry.usualWords()) {
      rest = rest.replace(word, "");
    }
    return rest;
  }

  private static boolean has(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, end);
    }
    return false;
  }

  /**
   * The code of the rival that a name means; null where it has its usual meaning.
   *
   * @param code the code of the usual meaning
   */
  @Nullable String meant(String name, String code, String sentence, Hints hints) {
    Integer year = hints.year();
    for (Rivalry rivalry : rivalries) {
      boolean claimed =
          year != null
              && rivalry.from() <= year
              && year <= rivalry.to()
              && rivalry.usual().equals(code)
              && rivalry.names().contains(name);
      if (claimed && rivalMeant(rivalry, spokenFor(rivalry, sentence), hints)) {
        return rivalry.rival();
      }
    }
    return null;
  }

  private static boolean rivalMeant(Rivalry rivalry, Set<String> sentence, Hints hints) {
    String section = hints.sectionCode();
    if (rivalry.is(hints.subjectCode()) || rivalry.rival().equals(section)) {
      // an article uses the name of its own subject, and of whom it faces, in one sense
      return false;
    }
    if (!sentence.isEmpty()) {
      return !sentence.contains(rivalry.usual());
    }
    return !rivalry.usual().equals(section)
        && hints.codesAround().contains(rivalry.rival())
        && !hints.codesAround().contains(rivalry.usual());
  }
}
