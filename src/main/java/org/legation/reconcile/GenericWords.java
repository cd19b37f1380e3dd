package org.legation.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the words of an agreement's name that tell it from others.
 *
 * @param words those that do not
 * @param alike words that say the same as another: "commercial" for "commerce"
 */
record GenericWords(Set<String> words, Map<String, String> alike) {
  private static final String ALIKE = " = ";

  private static final String RESOURCE = "/reconcile/generic-words.txt";

  static GenericWords bundled() {
    try (InputStream in = GenericWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return new GenericWords(
          lines.stream()
              .filter(line -> !line.contains(ALIKE))
              .collect(Collectors.toUnmodifiableSet()),
          lines.stream()
              .filter(line -> line.contains(ALIKE))
              .map(line -> line.split(ALIKE))
              .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The telling words of a slug. */
  Set<String> tellingOf(String slug) {
    Set<String> telling = new HashSet<>();
    for (String word : slug.split("-")) {
      telling.add(alike.getOrDefault(word, word));
    }
    telling.removeAll(words);
    telling.remove("");
    return telling;
  }
}
