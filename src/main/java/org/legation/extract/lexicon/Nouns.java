package org.legation.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.extract.text.Token;
import org.legation.extract.text.Tokenizer;
import tools.jackson.databind.JsonNode;

/**
 * Classes of nouns, from {@code lexicon/nouns.yaml} and {@code lexicon/parliaments.yaml}, found by
 * their longest phrase.
 */
public final class Nouns {
  private final Phrases root = new Phrases();

  private final Tokenizer tokenizer;

  private Nouns(JsonNode yaml, Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    yaml.properties()
        .forEach(
            nounClass ->
                Yaml.lists(nounClass.getValue())
                    .forEach(
                        (canonical, phrases) ->
                            phrases.forEach(p -> add(nounClass.getKey(), canonical, p))));
  }

  /** Names of parliaments, which are legislatures whose state is known. */
  private void addParliaments(JsonNode yaml) {
    Yaml.lists(yaml)
        .forEach(
            (state, names) ->
                names.forEach(
                    name -> {
                      add("body", "legislature", name);
                      add("parliament", state, name);
                    }));
  }

  /** The nouns that come with this version. */
  static Nouns bundled(Tokenizer tokenizer) {
    Nouns nouns = new Nouns(Yaml.resource("lexicon/nouns.yaml"), tokenizer);
    nouns.addParliaments(Yaml.resource("lexicon/parliaments.yaml"));
    return nouns;
  }

  /**
   * A phrase that was found.
   *
   * @param length in tokens
   * @param classes class to canonical noun
   */
  public record Found(int length, Map<String, String> classes, boolean plural) {}

  /** The phrases that begin with a lower-case word; null if there is none. */
  @Nullable Phrases from(String word) {
    return root.next.get(word);
  }

  /**
   * The longest phrase that begins at a token; null if none does.
   *
   * @param phrases those that begin with the token's word
   */
  static @Nullable Found longestAt(List<Token> tokens, int start, Phrases phrases) {
    Phrases here = phrases;
    Found found = here.found(1);
    for (int i = start + 1; i < tokens.size(); i++) {
      Phrases next = here.next.get(tokens.get(i).lower());
      if (next == null) {
        break;
      }
      here = next;
      Found longer = here.found(i - start + 1);
      found = longer == null ? found : longer;
    }
    return found;
  }

  private void add(String nounClass, String canonical, String phrase) {
    int bar = phrase.indexOf('|');
    String singular = bar < 0 ? phrase : phrase.substring(0, bar);
    put(nounClass, canonical, singular, false);
    put(nounClass, canonical, bar < 0 ? plural(singular) : phrase.substring(bar + 1), true);
  }

  private void put(String nounClass, String canonical, String phrase, boolean plural) {
    Phrases node = root;
    List<String> words = new ArrayList<>();
    tokenizer.tokens(phrase).forEach(token -> words.add(token.lower()));
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Phrases());
    }
    node.classes.putIfAbsent(nounClass, canonical);
    node.plural |= plural;
  }

  private static String plural(String singular) {
    int of = singular.indexOf(" of ");
    int and = singular.indexOf(" and ");
    if (and > 0 && !singular.endsWith("relation") && !singular.endsWith("tie")) {
      return singular;
    }
    if (of > 0) {
      return plural(singular.substring(0, of)) + singular.substring(of);
    }
    if (singular.endsWith("y") && !singular.endsWith("ey")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    if (singular.endsWith("s")) {
      return singular;
    }
    return singular.endsWith("ch") || singular.endsWith("sh") ? singular + "es" : singular + "s";
  }

  /** Phrases with the same beginning. */
  static final class Phrases {
    private final Map<String, Phrases> next = new HashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private boolean plural;

    private @Nullable Found found(int length) {
      return classes.isEmpty() ? null : new Found(length, classes, plural);
    }
  }
}
