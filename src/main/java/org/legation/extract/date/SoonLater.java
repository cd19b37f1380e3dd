package org.legation.extract.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legation.extract.lexicon.Yaml;
import org.legation.extract.text.Token;
import tools.jackson.databind.JsonNode;

/** Phrases that put what they tell about the date before: "shortly afterwards". */
final class SoonLater {
  private final Map<String, List<List<String>>> phrases;

  /** Those that are no phrase of their own before a noun: "soon after the war". */
  private final Map<String, List<List<String>>> alone;

  SoonLater(JsonNode yaml) {
    phrases = split(yaml, "soon_later");
    alone = split(yaml, "soon_later_alone");
  }

  /** The phrases by their first word. */
  private static Map<String, List<List<String>>> split(JsonNode yaml, String key) {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String phrase : Yaml.texts(yaml.path(key))) {
      List<String> words = List.of(phrase.split(" "));
      phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    return phrases;
  }

  /** The words with which the phrases begin. */
  Set<String> openers() {
    Set<String> openers = new HashSet<>(phrases.keySet());
    openers.addAll(alone.keySet());
    return openers;
  }

  /** The end of the phrase that begins at a token; -1 if none does. */
  int end(List<Token> tokens, int i) {
    int end = end(phrases, tokens, i);
    if (end >= 0) {
      return end;
    }
    int last = end(alone, tokens, i);
    boolean ends = last >= 0 && (last >= tokens.size() || tokens.get(last).punctuation());
    return ends ? last : -1;
  }

  private static int end(Map<String, List<List<String>>> phrases, List<Token> tokens, int i) {
    for (List<String> phrase : phrases.getOrDefault(tokens.get(i).lower(), List.of())) {
      int end = i + phrase.size();
      boolean all = end <= tokens.size();
      for (int k = 1; k < phrase.size() && all; k++) {
        all = tokens.get(i + k).is(phrase.get(k));
      }
      if (all) {
        return end;
      }
    }
    return -1;
  }
}
