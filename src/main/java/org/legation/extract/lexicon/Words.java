package org.legation.extract.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Function words, from {@code lexicon/words.yaml}. */
public final class Words {
  private final Map<String, Set<String>> sets = new HashMap<>();

  /** The names of the sets that a word is in: most words are in none. */
  private final Map<String, SetNames> setsOf = new HashMap<>();

  private final Map<String, String> auxiliaries = new HashMap<>();

  private Words(JsonNode yaml) {
    yaml.properties()
        .forEach(
            entry -> {
              if (entry.getValue().isArray()) {
                sets.put(entry.getKey(), new HashSet<>(Yaml.texts(entry.getValue())));
              }
            });
    Map<String, Set<String>> names = new HashMap<>();
    sets.forEach(
        (name, words) ->
            words.forEach(
                word -> names.computeIfAbsent(word, w -> new HashSet<>()).add(name.intern())));
    names.forEach((word, own) -> setsOf.put(word, new SetNames(own)));
    Yaml.lists(yaml.path("auxiliaries"))
        .forEach((verb, forms) -> forms.forEach(form -> auxiliaries.put(form, verb)));
  }

  /** The words that come with this version. */
  public static Words bundled() {
    return new Words(Yaml.resource("lexicon/words.yaml"));
  }

  /** Whether a lower-case word is in the set of that name. */
  public boolean in(String set, String word) {
    return setsOf(word).has(set);
  }

  /** The names of the sets that a lower-case word is in. */
  SetNames setsOf(String word) {
    SetNames own = setsOf.get(word);
    return own == null ? SetNames.NONE : own;
  }

  /** The words of a set; empty if there is none of that name. */
  public Set<String> set(String name) {
    return Collections.unmodifiableSet(sets.getOrDefault(name, Set.of()));
  }

  /** The one code of a set that has no more. */
  public String code(String set) {
    return sets.getOrDefault(set, Set.of()).iterator().next();
  }

  /** All words of a set. */
  public List<String> all(String set) {
    return sets.getOrDefault(set, Set.of()).stream().sorted().toList();
  }

  /** {@code be}, {@code have}, {@code do}, {@code modal} or {@code to}; null for other words. */
  public @Nullable String auxiliary(String word) {
    return auxiliaries.get(word);
  }

  /** Whether the word can stand inside a verb group: also, officially, never. */
  public boolean adverb(String word) {
    SetNames own = setsOf(word);
    return own.has("adverbs")
        || own.has("negations")
        || (word.length() > 4 && word.endsWith("ly") && !own.has("not_adverbs"));
  }
}
